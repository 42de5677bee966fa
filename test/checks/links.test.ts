import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
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

  it('leave shared sources to all the plans that share them', () => {
    const text = examplePlan({});
    const config = 'sources:\n  Z1:\n    title: Diagnostic\n    kind: inspection\n';
    assert.deepEqual(told(text, judgeText(text, { config }), 'links/'), []);
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
