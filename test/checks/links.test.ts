import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import { mendAll } from '../../server/engine/mend-all';
import { textOf } from '../../server/plan/document';
import { applied, judgeExample, judgeText } from '../support/judged';
import { planSnapshot } from '../support/snapshots';
import { told } from '../support/told';

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    aliases: [OFSTED25]
    recommendations:
      1: Management oversight of decisions
      2: Quality of plans
  LGA24:
    title: Peer review
    kind: peer-review
    recommendations:
      a: Response times
  BAU:
    title: Business as usual
    kind: business-as-usual
`;

describe('checks on links', () => {
  const cases: readonly (readonly [title: string, example: Example, ...told: readonly string[]])[] =
    [
      [
        'tell an unanswered source once, and not its recommendations',
        { actions: ['links: [O25.1, O25.2]'], blocks: sources },
        'links/unanswered-source: LGA24',
      ],
      [
        'do not take a link to a source for an answer to its recommendations',
        { actions: ['links: [O25, LGA24]'], blocks: sources },
        'links/unanswered-recommendation: 1',
        'links/unanswered-recommendation: 2',
        'links/unanswered-recommendation: a',
      ],
      [
        'count links by alias and by several actions',
        { actions: ['links: OFSTED25.1 / LGA24.a', 'links: [OFSTED25.2]'], blocks: sources },
      ],
      [
        'tell a code once for an action, at its own characters',
        { actions: ['links: [O25.1, Q9.1, Q9.2]', 'links: O25.2, Q9; LGA24.a'], blocks: sources },
        'links/unknown-source: Q9',
        'links/unknown-source: Q9',
      ],
      [
        'tell an unknown recommendation at its own characters',
        { actions: ['links: "O25.1 & O25.2, LGA24.b, LGA24.a"'], blocks: sources },
        'links/unknown-recommendation: b',
      ],
      [
        'tell no code twice: unknown ones are not duplicates, too',
        { actions: ['links: [O25.1, O25.2, LGA24.a, LGA24.b, LGA24.b, Q9, Q9]'], blocks: sources },
        'links/unknown-recommendation: b',
        'links/unknown-source: Q9',
      ],
      [
        'tell a link that stands there three times once',
        { actions: ['links: [O25.1, O25.2, LGA24.a, O25.1, O25.1]'], blocks: sources },
        'links/duplicate: O25.1',
      ],
      ['leave it to the missing list that no code is in it', { blocks: 'sources:\n' }],
      [
        'wait for the kind of a source that is being typed',
        {
          blocks: `${sources}  NEW:\n    title: Diagnostic\n`,
          actions: ['links: [O25.1, O25.2, LGA24.a]'],
        },
      ],
      [
        'say of no unknown source that it asks for nothing',
        { actions: ['links: [O25.1, O25.2, LGA24.a]', 'links: [BAU, Q9]'], blocks: sources },
        'links/unknown-source: Q9',
      ],
      [
        'tell a code that no link can name, and neither its words in links nor that nothing answers it',
        {
          actions: ['links: O25.1 / O25.2, peer review 2024.a', 'links: [Peer Review 2024, Q9]'],
          blocks: sources.replace('LGA24', 'Peer review 2024'),
        },
        'links/unusable-code: Peer review 2024',
        'links/unknown-source: Q9',
      ],
      [
        'take words for a code where they are all of it, one after the other, and not otherwise',
        {
          actions: ['links: [Peer, 2024, Review, peer, review, 2024]', 'links: [O25.1, O25.2]'],
          blocks: sources
            .replace('LGA24', 'Peer review 2024')
            .replace('title: Peer review', 'title: Review'),
        },
        'links/unusable-code: Peer review 2024',
        'links/unknown-source: Peer',
        'links/unknown-source: 2024',
        'links/unknown-source: Review',
      ],
      [
        'say nothing of an action without links',
        { actions: ['links: [O25.1, O25.2, LGA24.a]', 'links:'], blocks: sources },
      ],
    ];
  for (const [title, example, ...expected] of cases) {
    it(title, () => {
      assert.deepEqual(told(examplePlan(example), judgeExample(example), 'links/'), expected);
    });
  }

  it('say of an unanswered source which links may mean it', () => {
    const said = (...links: readonly string[]) =>
      judgeExample({ actions: links.map((codes) => `links: [${codes}]`), blocks: sources })
        .problems.filter(({ check }) => check === 'links/unanswered-source')
        .map(({ message }) => message);
    const advice = 'Correct the code there, or link the actions that answer it.';
    assert.deepEqual(said('O25.1, LGA42', 'O25.2, LGA42, LGA-24.a', 'BAU, LGA42.a, LGA42'), [
      `No action answers LGA24 (Peer review), unless the 3 actions that link to LGA42 and LGA-24 mean it. ${advice}`,
    ]);
    assert.deepEqual(said('O25.1, O25.2, LGA42'), [
      `No action answers LGA24 (Peer review), unless the action that links to LGA42 means it. ${advice}`,
    ]);
  });

  it('offer the nearest code that a link can name, unless something else has it', () => {
    const offered = (...ids: readonly string[]) => {
      const entries = ids.map((id) => `      '${id}': Better decisions\n`);
      const blocks = `sources:\n  O25:\n    title: Inspection\n    kind: inspection\n    recommendations:\n${entries.join('')}`;
      return judgeExample({ blocks })
        .problems.filter(({ check }) => check === 'links/unusable-code')
        .map(({ fixes }) => fixes.map(({ title }) => title).join());
    };
    assert.deepEqual(offered('Rec 1', '2/3', '1.2 & 1.3', '4;', '(a, b)'), [
      'Call it Rec-1, here and in links',
      'Call it 2-3, here and in links',
      'Call it 1.2-1.3, here and in links',
      'Call it 4, here and in links',
      'Call it a-b, here and in links',
    ]);
    assert.deepEqual(offered('1', '1;', '/'), ['', '']);
  });

  it('rename a code and the recommendation behind it in links, one after the other', () => {
    const before = planSnapshot(
      examplePlan({
        actions: ['links: "JTAI 2023.Rec 1, jtai 2023 & Q9"'],
        blocks:
          'sources:\n  JTAI 2023:\n    title: Joint inspection\n    kind: inspection\n    recommendations:\n      Rec 1: Management oversight of decisions\n',
      }),
    );
    const { file } = mendAll(before, ({ check, fixes }) =>
      check === 'links/unusable-code' ? fixes[0] : undefined,
    );
    const mended = textOf(file.document.fragments);
    assert.match(mended, /^ *links: "JTAI-2023\.Rec-1, JTAI-2023 & Q9"$/m);
    assert.match(mended, /^ {2}JTAI-2023:\n.*\n.*\n.*\n {6}Rec-1: /m);
  });

  it('rename a code also where it was parted into a list', () => {
    const before = planSnapshot(
      examplePlan({
        actions: ['links: [Joint, review, 2023.1, O25]'],
        blocks: sources.replace('LGA24', 'Joint review 2023').replace('a:', '1:'),
      }),
    );
    const fix = before.verdict.problems.find(({ check }) => check === 'links/unusable-code')
      ?.fixes[0];
    assert.ok(fix);
    const after = before.after(fix.edits(before.plan));
    assert.match(textOf(after.document.fragments), /^ *links: \[Joint-review-2023\.1, O25\]$/m);
  });

  it('leave shared sources to all the plans that share them', () => {
    const text = examplePlan({});
    for (const code of ['Z1', 'Z 1']) {
      const config = `sources:\n  ${code}:\n    title: Diagnostic\n    kind: inspection\n`;
      assert.deepEqual(told(text, judgeText(text, { config }), 'links/'), []);
    }
  });

  const unusable = (code: string, links = 'O25.1', more = '') => {
    const source = `sources:\n  ${code}:\n    title: Joint inspection\n    kind: inspection\n`;
    const rest = sources.replace('sources:\n', `${source}${more}`);
    return judgeExample({ actions: [`links: '${links}'`], blocks: rest }).problems;
  };
  const advised = (...given: Parameters<typeof unusable>) =>
    unusable(...given).find(({ check }) => check === 'links/unusable-code')?.message ?? '';

  it('say what a code could be called, where nothing else is called so', () => {
    assert.match(advised("'O.25'"), / Call it O-25, here and in links\.$/);
    assert.match(advised('JTAI 25'), / Call it JTAI-25, here and in links\.$/);
    const taken = '  JTAI-25:\n    title: Joint inspection\n    kind: inspection\n';
    assert.match(
      advised('JTAI 25', 'O25.1', taken),
      / Call it something else, here and in links\.$/,
    );
    assert.match(advised("'/'"), / Call it something else, here and in links\.$/);
  });

  it('find a code in links by all its words, the last of which a recommendation may follow', () => {
    const meant = (links: string) =>
      unusable('JTAI 2025', links).find(({ check }) => check === 'links/unusable-code')?.related
        .length;
    assert.equal(meant('JTAI 2025'), 1);
    assert.equal(meant('jtai 2025.1, O25.1, JTAI 2025'), 2);
    for (const other of ['JTAI 2024', 'JTAI.1 2025', 'JTAI 20251', 'JTAI', '2025']) {
      assert.equal(meant(other), 0, other);
    }
  });

  it('are not offered in place of a code that is near', () => {
    const near = unusable('JTAI 25', 'JTAI25').map(({ message }) => message);
    assert.ok(!near.some((message) => message.includes('Did you mean JTAI 25?')));
    assert.ok(unusable('X1', 'OFSTD25').some(({ message }) => /Did you mean O25\?/.test(message)));
  });

  it('are not listed among the recommendations that there are', () => {
    const blocks = sources.replace('2: Quality', "'2/3': Quality");
    const { problems } = judgeExample({ actions: ['links: [O25.1, O25.x]'], blocks });
    const found = problems.find(({ check }) => check === 'links/unknown-recommendation');
    assert.match(found?.message ?? '', /It lists 1: link to/);
  });
});

describe('links that are written as in prose', () => {
  const cases: readonly (readonly [written: string, meant: string])[] = [
    ['Business as usual', 'BAU'],
    ['O25.1, business-as-usual', 'O25.1, BAU'],
    ['BUSINESS AS USUAL / O25.2', 'BAU / O25.2'],
    ['Peer review', 'LGA24'],
    ['O25 rec 1', 'O25.1'],
    ['O 25.1', 'O25.1'],
    ['O, 25.1', 'O25.1'],
    ['O25 Recommendation 2', 'O25.2'],
    ['O25 no. 2, BAU', 'O25.2, BAU'],
    ['O25 (1)', 'O25.1'],
    ['O25 - 1', 'O25.1'],
    ['O25(2)', 'O25.2'],
    ['O25-2', 'O25.2'],
    ['O25:2', 'O25.2'],
    ['LGA24 #a', 'LGA24.a'],
    ['O25.1 rec 2', 'O25.1 O25.2'],
    ['O25.1/2', 'O25.1/O25.2'],
    ['O25.1-2', 'O25.1, O25.2'],
    ['OFSTED25.1–2', 'OFSTED25.1, OFSTED25.2'],
    ['O25.1 to 2', 'O25.1, O25.2'],
    ['O25.1 - O25.2', 'O25.1, O25.2'],
    ['O25.1 to OFSTED25.2', 'O25.1, O25.2'],
  ];
  const mendable = ['links/unknown-source', 'links/unknown-recommendation'];
  const offered = (links: string, blocks = sources) => {
    const before = planSnapshot(examplePlan({ actions: [`links: ${links}`], blocks }));
    const { file } = mendAll(before, ({ check, fixes }) =>
      mendable.includes(check) ? fixes.find(({ title }) => title.startsWith('Change')) : undefined,
    );
    return /^ *links: (.*)$/m.exec(textOf(file.document.fragments))?.[1];
  };
  for (const [written, meant] of cases) {
    it(`mean ${meant} by ${written}`, () => assert.equal(offered(`'${written}'`), `'${meant}'`));
  }

  for (const written of [
    'O25 rec 9',
    'O 25.9',
    'O25 rec',
    'rec 1',
    'O25.1-9',
    'O25.2-1',
    'O25.1 to 9',
    'O25.1 to LGA24.a',
    'O25.1 -',
    'O25(9)',
    'O25.1-a',
    'O25.1-1',
    'O25.1-2-1',
    'O25.x1-2',
    'O25.1x-2x',
    'O25.1 to x2',
    'O25.1 to LGA24.2',
    'Business as',
    'Business asusual',
  ]) {
    it(`are not known to mean anything by ${written}`, () =>
      assert.equal(offered(`'${written}'`), `'${written}'`));
  }

  it('are no one code where a part of it is a source by itself', () => {
    assert.equal(offered("'BA U'"), "'BAU'");
    assert.equal(offered("'BA U'", sources.replace('LGA24:', 'U:')), "'BAU U'");
  });

  it('are ranges of numbers that the list has, under whatever letters, and of thirty at the most', () => {
    const of = (ids: readonly string[]) =>
      sources.replace(/( {6}).: Management.*\n.*\n/, (_, indent: string) =>
        ids.map((id) => `${indent}${id}: Better decisions\n`).join(''),
      );
    const numbers = Array.from({ length: 40 }, (_, i) => String(i + 1));
    const codes = (count: number) => numbers.slice(0, count).map((id) => `O25.${id}`);
    assert.equal(offered("'O25.1-30'", of(numbers)), `'${codes(30).join(', ')}'`);
    assert.equal(offered("'O25.1-31'", of(numbers)), "'O25.1-31'");
    assert.equal(offered("'O25.9-11'", of(numbers)), "'O25.9, O25.10, O25.11'");
    assert.equal(offered("'O25.a1-3'", of(['a1', 'a2', 'a3'])), "'O25.a1, O25.a2, O25.a3'");
    assert.equal(offered("'O25.a1-a2'", of(['a1', 'a2', 'b2'])), "'O25.a1, O25.a2'");
    assert.equal(offered("'O25.a1-b2'", of(['a1', 'a2', 'b2'])), "'O25.a1-b2'");
    assert.equal(offered("'O25.1-3'", of(['1', '3'])), "'O25.1-3'");
  });

  it('name a number in whatever brackets', () => {
    assert.equal(offered("'O25 ((1))'"), "'O25.1'");
    assert.equal(offered("'O25 #(2).'"), "'O25.2'");
  });

  it('take nothing for a title that is none, or that no link could say', () => {
    const untitled = sources.replace('    title: Business as usual\n', '');
    assert.equal(offered("'O25.1 ???'", untitled), "'O25.1 ???'");
    const unusable = sources.replace('  BAU:', '  Business 2025:');
    assert.equal(offered("'O25.1, Business as usual'", unusable), "'O25.1, Business as usual'");
  });

  it('leave alone what stands between a source and its number', () => {
    assert.equal(offered("'O25 XYZ99 rec 1'"), "'O25 XYZ99 O25.1'");
    assert.equal(offered("'O25 outrec 1'"), "'O25 outrec O25.1'");
    assert.equal(offered("'O25.1 onto 2'"), "'O25.1 onto O25.2'");
  });

  it('mean another recommendation behind another source', () => {
    const blocks = sources.replace('a: Response', '1: Response');
    assert.equal(offered("'O25 rec 1, LGA24 rec 1'", blocks), "'O25.1, LGA24.1'");
    const example = { actions: ["links: 'O25 rec 1, LGA24 rec 1'"], blocks };
    const { plan, problems } = judgeExample(example);
    const [problem] = problems.filter(({ check }) => check === 'links/unknown-source');
    assert.match(problem?.message ?? '', /^'rec 1' is in no list of sources/);
    const mended = applied(examplePlan(example), problem?.fixes[0]?.edits(plan) ?? []);
    assert.match(mended, /links: 'O25\.1, LGA24 rec 1'/);
  });

  it('mean the same where they were parted into a list', () => {
    assert.equal(offered('[O25, rec, 1]'), '[O25.1]');
    assert.equal(offered('[Business, as, usual, O25.2]'), '[BAU, O25.2]');
    assert.equal(offered("[O25.1, to, '2', BAU]"), "['O25.1, O25.2', BAU]");
    assert.equal(offered('[O25, 1]'), '[O25, O25.1]');
  });

  it('are told once, for all their words', () => {
    const blocks = sources;
    assert.deepEqual(
      told(
        examplePlan({ actions: ['links: O25 rec 1, O25.2, LGA24.a, Business as usual'], blocks }),
        judgeExample({ actions: ['links: O25 rec 1, O25.2, LGA24.a, Business as usual'], blocks }),
        'links/',
      ),
      [
        'links/unanswered-recommendation: 1',
        'links/unknown-source: rec 1',
        'links/unknown-source: Business as usual',
      ],
    );
  });
});

describe('the recommendation that is meant', () => {
  const cases: readonly (readonly [ids: string, written: string, meant?: string])[] = [
    ['7', 'R07', '7'],
    ['7', 'rec7', '7'],
    ['7', 'No-7', '7'],
    ['7', '(7)', '7'],
    ['7', 'X7'],
    ['7', 'AR7'],
    ['7', 'Recx7'],
    ['r', 'R', 'r'],
    ['10', '0010', '10'],
    ['100, 10', '0100', '100'],
    ['1.10, 110', '1-10', '1.10'],
    ['1.1', '1.10'],
    ['7, 07', '(7)'],
    ['quality, timeliness', 'qualty', 'quality'],
    ['a1', 'a2'],
  ];
  for (const [ids, written, meant] of cases) {
    it(`of ${ids} is ${meant ?? 'none'} for ${written}`, () => {
      const recommendations = ids.split(', ').map((id) => `      '${id}': Better decisions\n`);
      const blocks = `sources:\n  O25:\n    title: Inspection\n    kind: inspection\n    recommendations:\n${recommendations.join('')}`;
      const { problems } = judgeExample({ actions: [`links: ['O25.${written}']`], blocks });
      const found = problems.find(({ check }) => check === 'links/unknown-recommendation');
      const advice =
        meant === undefined
          ? `It lists ${ids.replace(', ', ' and ')}: link to the one that is meant, or add ${written}.`
          : `Did you mean O25.${meant}?`;
      assert.ok(found?.message.endsWith(advice), found?.message);
    });
  }

  it('is told with every other place of its action', () => {
    const { problems } = judgeExample({ actions: ['links: [O25.1, O25.9, BAU, O25.9]'] });
    const [found] = problems.filter(({ check }) => check === 'links/unknown-recommendation');
    assert.deepEqual(
      found?.related.map(({ message, start }) => [
        message,
        start.character - found.start.character,
      ]),
      [['O25.9 again.', 12]],
    );
  });
});

describe('the number of a recommendation behind a source', () => {
  const mendedLinks = (links: string): string | undefined => {
    const text = examplePlan({ actions: [`links: ${links}`], blocks: sources });
    const { plan, verdict } = planSnapshot(text);
    const [problem] = verdict.problems.filter(({ check }) => check === 'links/unknown-source');
    const [fix] = problem?.fixes ?? [];
    assert.ok(problem && fix, links);
    assert.match(problem.message, /Did you mean O25\.2\?$/, links);
    return /links: (.*)/.exec(applied(text, fix.edits(plan)))?.[1];
  };

  it('is one of its recommendations, and no code of its own', () => {
    assert.equal(mendedLinks('O25.1/2'), 'O25.1/O25.2');
    assert.equal(mendedLinks('[O25.1, 2]'), '[O25.1, O25.2]');
    assert.equal(mendedLinks('OFSTED25.1, BAU, O25.1 & 2'), 'OFSTED25.1, BAU, O25.1 & O25.2');
    assert.equal(mendedLinks('O25 2'), 'O25.2');
    assert.equal(mendedLinks('O25/2/1'), 'O25.2/1');
  });

  it('is a code where the source before it has none such', () => {
    for (const links of ['BAU/2', 'O25.1/7', '2']) {
      const { problems } = judgeText(
        examplePlan({ actions: [`links: ${links}`], blocks: sources }),
      );
      const messages = problems.map(({ message }) => message).join('\n');
      assert.doesNotMatch(messages, /Did you mean O25\./, links);
      assert.match(messages, /is in no list of sources/, links);
    }
  });
});

describe('the fix that adds an action', () => {
  const fixed = (text: string) => {
    const { plan, problems } = judgeText(text);
    const fixes = problems
      .filter(({ check }) => check === 'links/unanswered-recommendation')
      .flatMap(({ fixes: all }) => all);
    return fixes[0] && applied(text, fixes[0].edits(plan));
  };
  const added = (ref: string, links: string) =>
    `      - ref: ${ref}\n        links: [${links}]\n        action:\n        deadline:\n        success-criteria:\n        senior-responsible-officer:\n        lead-officer:`;

  it('puts it after the last action of the first priority, with the next ref', () => {
    const text = examplePlan({ actions: ['', 'links: [LGA24.a]'], blocks: sources });
    assert.equal(fixed(text), `${text.trimEnd()}\n${added('CS3', 'O25.2')}\n`);
  });

  it('leaves what follows in its place: comments, fields of the priority, priorities', () => {
    const text = examplePlan({ actions: ['', 'links: [LGA24.a]'], blocks: sources });
    const rest =
      ' # agreed in May\n    narrative: Why\n  - id: QP\n    title: Practice\n    actions:\n      - ref: QP7\n        withdrawn:\n          reason: Done\n';
    assert.equal(
      fixed(`${text.trimEnd()}${rest}`),
      `${text.trimEnd()}${rest.replace('May\n', `May\n${added('CS8', 'O25.2')}\n`)}`,
    );
  });

  it('begins the list of a priority without actions', () => {
    const text = `${examplePlan({ blocks: sources }).replace(/ {6}- ref.*$/s, '')}`;
    assert.equal(fixed(text)?.slice(text.length), undefined);
    const linked = `${text}  - id: QP\n    title: Practice\n    actions:\n      - ref: QP1\n        links: [O25.1, LGA24.a]\n`;
    assert.equal(
      fixed(linked),
      linked.replace('    actions:\n', `    actions:\n${added('CS2', 'O25.2')}\n`),
    );
  });
});
