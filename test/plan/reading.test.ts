/** The eight reading rules, each on what authors write. */

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { openDocument } from '../../server/plan/document';
import { block, readPlan } from '../../server/plan/plan';
import type { Action } from '../../server/plan/types';
import { judgeExample } from '../support/judged';

/** The one action of the example plan with these fields of its own. */
function action(fields: string): Action {
  const [entry] = readPlan(openDocument(examplePlan({ actions: [fields] }))).actions;
  assert.ok(entry, 'the example has an action');
  return entry.values;
}

/** What is complained of, by check. */
function told(fields: string): readonly string[] {
  return judgeExample({ actions: [fields] }).problems.map(({ check }) => check);
}

describe('rule 1: every scalar is its source text', () => {
  for (const written of ['1.10', '007', '12E4', 'yes', '2020', 'null', '0x1F', '1_000', '.5']) {
    it(`keeps ${written}`, () => assert.equal(action(`ref: ${written}`).ref, written));
  }
  it('keeps recommendation ids apart: 1.1 is not 1.10', () => {
    const sources =
      'sources:\n  O25:\n    title: T\n    kind: audit\n    recommendations:\n      1.1: one\n      1.10: ten\n';
    const source = block(readPlan(openDocument(sources)), 'sources')?.get('O25');
    assert.deepEqual(
      [...(source?.recommendations ?? [])],
      [
        ['1.1', 'one'],
        ['1.10', 'ten'],
      ],
    );
  });
  for (const absent of ['', ' ~', ' ""', "  ''", ' # only a comment']) {
    it(`takes \`stage:${absent}\` for absent`, () =>
      assert.equal(action(`stage:${absent}`).stage, undefined));
  }
});

describe('a dash with nothing behind it', () => {
  for (const written of ['\n  -', '\n  -\n  - ~', ' [""]', ' ["", " "]']) {
    it(`counts as absent: ${JSON.stringify(written)}`, () => {
      for (const field of ['outcomes', 'success-criteria', 'updates', 'milestones'] as const) {
        assert.equal(action(`${field}:${written}`)[field], undefined, field);
      }
    });
  }

  it('counts for nothing below others, and moves none of those below it', () => {
    const { outcomes } = action('outcomes:\n  - A\n  -\n  - B\n  -');
    assert.deepEqual(outcomes, ['A', '', 'B']);
  });

  it('hides nothing that is missing', () => {
    for (const empty of ['\n  -', ' [""]']) {
      for (const field of ['outcomes', 'success-criteria', 'how-will-we-know']) {
        assert.deepEqual(told(`${field}:${empty}`), told(`${field}:`), field);
      }
      const update = 'status: complete\nupdates:\n  - date: 2026-05-20';
      const evidence = `\n    evidence:${empty.replace('\n', '\n    ')}`;
      assert.deepEqual(told(update + evidence), told(update));
    }
  });
});

describe('rule 2: nothing an author wrote is lost in silence', () => {
  const rows: readonly [name: string, written: string, read: string, check: string][] = [
    [
      'a colon in a list',
      '- Audit outcomes: 10% inadequate in 2026, was 23% in 2025',
      'Audit outcomes: 10% inadequate in 2026, was 23% in 2025',
      'yaml/unquoted-text',
    ],
    [
      'a comment sign',
      '- Item #3 reaches 10% in May 2026, was 23% in 2025',
      'Item #3 reaches 10% in May 2026, was 23% in 2025',
      'yaml/unquoted-text',
    ],
    [
      'two colons',
      '- Result: audits: 10% in 2026, was 23%',
      'Result: audits: 10% in 2026, was 23%',
      'yaml/unquoted-text',
    ],
    ['a sign of a block', '- > 90% of visits', '> 90% of visits', 'yaml/syntax'],
    ['a percent sign', '- % of visits', '% of visits', 'yaml/syntax'],
    ['an ampersand', '- & Partners', '& Partners', 'yaml/syntax'],
    ['a mark', '- "Good" audits rise', '"Good" audits rise', 'yaml/syntax'],
    [
      'an anchor',
      '- &Partners and police agree',
      '&Partners and police agree',
      'yaml/unquoted-text',
    ],
    ['an alias', '- *important* to all', '*important* to all', 'yaml/syntax'],
    ['an at sign', '- @home support', '@home support', 'yaml/syntax'],
    ['a tag', '- !important to all', '!important to all', 'yaml/syntax'],
    ['marks behind a mark', '- "Good", "bad', '"Good", "bad', 'yaml/syntax'],
    ['an open quote', '- "Good audits rise', 'Good audits rise', 'yaml/syntax'],
  ];
  for (const [name, written, read, check] of rows) {
    it(`reads ${name} as written, tells it once, and reads on`, () => {
      const fields = `outcomes:\n  ${written}\nstage: foundation`;
      assert.deepEqual(action(fields).outcomes, [read]);
      assert.equal(action(fields).stage, 'foundation');
      assert.deepEqual(told(fields), [check]);
    });
  }
  it('reads a colon at the end of a line over more lines', () => {
    const fields =
      'action: Set up support including:\n  - regular sessions\n  - resources\nstage: foundation';
    assert.equal(action(fields).action, 'Set up support including: - regular sessions - resources');
    assert.equal(action(fields).stage, 'foundation');
    assert.deepEqual(told(fields), ['yaml/unquoted-text']);
  });
  it('joins a sentence in brackets that its comma tears', () => {
    const fields = 'outcomes: [Staff are well, supported and safe]';
    assert.deepEqual(action(fields).outcomes, ['Staff are well, supported and safe']);
    assert.deepEqual(told(fields), ['yaml/unquoted-text']);
  });
  it('reads a mark in brackets to the end of its item, and leaves those of keys alone', () => {
    for (const text of ['&Partners pay', '*Partners']) {
      assert.deepEqual(action(`outcomes: [${text}, All agree]`).outcomes, [text, 'All agree']);
      assert.deepEqual(told(`outcomes: [${text}, All agree]`), ['yaml/unquoted-text']);
    }
    assert.deepEqual(told('&all risks:\n  - Staff leave'), told('risks:\n  - Staff leave'));
  });
  it('leaves lists of words in brackets alone', () => {
    assert.deepEqual(action('outcomes: [One thing, Another thing]').outcomes, [
      'One thing',
      'Another thing',
    ]);
    assert.deepEqual(told('outcomes: [One thing, Another thing]'), []);
  });
});

describe('rule 3: a wrong leaf costs that leaf', () => {
  it('keeps the neighbours of a wrong value', () => {
    const { deadline, status, stage } = action('deadline: soon\nstatus: green\nstage: foundation');
    assert.deepEqual([deadline, status, stage], [undefined, undefined, 'foundation']);
  });
  it('keeps the fields around a line that cannot be read at all', () => {
    const read = action('stage: foundation\nstatus: [on-track\nimpact: emerging');
    assert.equal(read.impact, 'emerging');
    assert.equal(read.stage, 'foundation');
  });
  it('closes all that one line has left open, and tells it once', () => {
    for (const links of ['["O25.1', "['O25.1", '["O25.1]', '["O25.1"']) {
      const fields = `links: ${links}\nstage: foundation`;
      assert.deepEqual(
        action(fields).links?.map(({ text }) => text),
        ['O25.1'],
        links,
      );
      assert.equal(action(fields).stage, 'foundation', links);
      assert.equal(action(fields).deadline?.day, '2026-07-31', links);
      assert.deepEqual(told(fields).slice(1), [], links);
    }
    assert.deepEqual(told('agreed: {board: "improvement'), ['yaml/syntax']);
    const partners = "partners: [Children's Trust, 'Health";
    assert.deepEqual(
      action(partners).partners?.map(({ text }) => text),
      ["Children's Trust", 'Health'],
    );
  });
  it('keeps the next action whatever stands in the one before', () => {
    for (const broken of ['action: "never closed', 'links: [O25.1', 'stage: {a']) {
      const { actions } = readPlan(openDocument(examplePlan({ actions: [broken, 'ref: CS2'] })));
      assert.deepEqual(actions.map(({ values }) => values.ref)[1], 'CS2', broken);
    }
  });
});

describe('rule 4: dates', () => {
  for (const written of [
    '2020-10-31',
    '31/10/2020',
    '31 October 2020',
    '31 Oct 2020',
    'October 2020',
    '2020-10',
  ]) {
    it(`reads ${written} as a deadline of 31 October 2020`, () => {
      assert.equal(action(`deadline: ${written}`).deadline?.day, '2020-10-31');
    });
  }
  it('takes a year for its last day, and for its first where something starts', () => {
    assert.equal(action('deadline: 2020').deadline?.day, '2020-12-31');
    const plan = block(
      readPlan(openDocument('plan:\n  starts: October 2020\n  ends: 2021\n')),
      'plan',
    );
    assert.deepEqual([plan?.starts?.day, plan?.ends?.day], ['2020-10-01', '2021-12-31']);
  });
  it('takes ongoing for a deadline with review-every only', () => {
    assert.deepEqual(told('deadline: ongoing'), ['deadlines/invalid']);
    assert.deepEqual(told('deadline: ongoing\nreview-every: 3 months'), []);
  });
});

describe('rule 5: links', () => {
  const codes = (fields: string) => action(fields).links?.map(({ text }) => text);
  it('splits one text at slashes, commas, semicolons, ampersands and spaces', () => {
    assert.deepEqual(codes('links: O25.1/BAU, O18; D19 & QAF'), [
      'O25.1',
      'BAU',
      'O18',
      'D19',
      'QAF',
    ]);
    assert.deepEqual(codes('links: [O25.1, BAU]'), ['O25.1', 'BAU']);
  });
  it('puts a problem at the characters of its code', () => {
    const text = examplePlan({ actions: ['links: O25.1/ BUA'] });
    const [problem] = judgeExample({ actions: ['links: O25.1/ BUA'] }).problems;
    const line = text.split('\n')[problem?.start.line ?? 0] ?? '';
    assert.equal(line.slice(problem?.start.character, problem?.end.character), 'BUA');
  });
});

describe('rule 7: printed headings are keys', () => {
  it('understands all of them', () => {
    const printed = [
      'link-to: O25.1',
      'timeframe: 2026-07-31',
      'outcome: Children stay',
      'how-we-will-know: The scorecard says so',
      'what-success-looks-like: Turnover is 10% in 2026, down from 23%',
      'sro: dcs',
      'lead: ad-csc',
    ].join('\n');
    const text = examplePlan({ actions: ['ref: CS9'] }).replace(
      /( {6}- ref: CS9)[\s\S]*/,
      `$1\n        action: Keep staff\n        ${printed.replace(/\n/g, '\n        ')}\n`,
    );
    const [entry] = readPlan(openDocument(text)).actions;
    assert.deepEqual(entry?.part.faults, []);
    assert.deepEqual(entry?.values['lead-officer'], [{ text: 'ad-csc', item: 0 }]);
    assert.deepEqual(entry?.values.outcomes, ['Children stay']);
    assert.equal(entry?.values.deadline?.day, '2026-07-31');
  });
  it('takes one text for a list of one', () => {
    assert.deepEqual(action('outcomes: Children stay').outcomes, ['Children stay']);
  });
});

describe('rule 8: two entries that answer to one name', () => {
  it('are told', () => {
    const blocks =
      'boards:\n  a:\n    title: Improvement Board\n  improvement:\n    title: improvement board\n';
    assert.ok(
      judgeExample({ blocks }).problems.some(({ check }) => check === 'plan/ambiguous-name'),
    );
  });
});

describe('fields where a text is expected', () => {
  for (const fields of [
    'stage:\n  baseline: Four posts\n  action: Advertise them',
    'stage:\n  posts: four\n  action: Advertise them',
    'stage: {posts: four,\n  action: Advertise them}',
    'outcomes: [Staff are well,\n  deadline: soon, and safe]',
  ]) {
    it(`are put into no quotes: ${JSON.stringify(fields)}`, () => {
      assert.deepEqual(told(fields), ['plan/invalid-value']);
    });
  }
  it('are not called a list, nor a list fields', () => {
    const said = (field: string) =>
      judgeExample({ actions: [field] }).problems.map(({ message }) => message);
    assert.match(said('stage:\n  action: Go\n  links: O25.1').join(), /^Fields stand where/);
    assert.match(said('lead-officer: [[dcs]]').join(), /^A list stands where/);
  });
  it('are told from a text that only looks like one', () => {
    assert.ok(told('stage:\n  Foundation: the\n  Second: last').includes('yaml/unquoted-text'));
  });
});
