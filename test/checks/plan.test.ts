import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import { applied, judgeExample, judgeText } from '../support/judged';
import { told } from '../support/told';

describe('checks on the plan file', () => {
  const cases: readonly (readonly [title: string, example: Example, ...told: string[]])[] = [
    ['tell an empty block at its key', { blocks: 'officers:\n' }, 'plan/missing-field: officers'],
    [
      'tell a priority without actions at its key',
      { blocks: 'priorities:\n  - id: CS\n    title: Staffing\n    actions:\n' },
      'plan/missing-field: actions',
    ],
    [
      'tell priorities that are none',
      { blocks: 'priorities:\n' },
      'plan/missing-field: priorities',
    ],
    [
      'leave what withdrawn actions lack',
      { actions: ['', 'withdrawn:\n  reason: Done\ndeadline:\naction:\nstatus: Amber'] },
    ],
    [
      'tell the ref that a withdrawn action lacks',
      { actions: ['', 'withdrawn:\n  reason: Done\nref:'] },
      'plan/missing-field: ref',
    ],
    [
      'tell what reading found beside a missing field',
      { actions: ['deadline:\ncolour: green'] },
      'plan/missing-field: deadline',
      'plan/unknown-key: colour',
    ],
    ...['', '""', "' '"].map(
      (code) =>
        [
          `tell an entry without a code once: [${code}]`,
          {
            blocks: `measures:\n  ${code}:\n    owner:\nsources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      ${code}: Oversight\n      1: Quality\n`,
          },
          `plan/missing-field: ${code || ':'}`,
          `plan/missing-field: ${code || ':'}`,
        ] as const,
    ),
    [
      'tell an alias that is the id of another entry',
      {
        blocks:
          'officers:\n  dcs:\n    title: Director\n    aliases: [ad-csc]\n  ad-csc:\n    title: Assistant\n  head-hr:\n    title: Head of HR\n    aliases: [Head of HR, ""]\n',
      },
      'plan/ambiguous-name: ad-csc',
    ],
    [
      'tell two priorities of one id',
      {
        blocks: `${examplePlan({}).replace(/^.*(?=priorities:)/s, '')}  - id: cs\n    title: Other\n    actions:\n      - ref: CS2\n        withdrawn:\n          reason: Done\n`,
      },
      'plan/ambiguous-name: cs',
    ],
  ];
  for (const [title, example, ...expected] of cases) {
    it(title, () => {
      assert.deepEqual(told(examplePlan(example), judgeExample(example), 'plan/'), expected);
    });
  }

  it('miss no list that `golden-thread.yaml` has', () => {
    const missing = (text: string, config: string) =>
      told(text, judgeText(text, { config }), 'plan/missing-field');
    const example = examplePlan({});
    const without = example.replace(/^sources:\n[\s\S]*?(?=^boards:)/m, '');
    const lists = example.slice(example.indexOf('sources:'), example.indexOf('boards:'));
    assert.deepEqual(missing(without, lists), []);
    assert.deepEqual(missing(without, lists.slice(0, lists.indexOf('officers:'))), [
      'plan/missing-field: ',
    ]);
    assert.deepEqual(missing(`${without}officers:\nsources:\n`, lists), []);
    assert.equal(missing(without, 'sources: {}\nofficers:\n').length, 2);
  });

  it('let the own entry win over the shared one of the same key, but not of another', () => {
    const text = examplePlan({});
    const shared = (id: string, title: string) =>
      judgeText(text, { config: `officers:\n  ${id}:\n    title: ${title}\n` });
    assert.deepEqual(told(text, shared('dcs', 'Head of HR'), 'plan/'), []);
    assert.deepEqual(told(text, shared('hr', 'Head of hr'), 'plan/'), [
      'plan/ambiguous-name: Head of HR',
    ]);
  });
});

describe('fields that have lost their indentation', () => {
  const all = (text: string) =>
    judgeText(text).problems.filter(({ check }) => /^plan\//.test(check));

  it('are moved, and are not given a title each', () => {
    const example = examplePlan({});
    const found = all(example.replace(/^ {4}(title|kind): /gm, '  $1: ')).filter(
      ({ check }) => check === 'plan/invalid-value',
    );
    assert.match(
      found[0]?.message ?? '',
      /'title' is itself a field: move it further in, below the/,
    );
    assert.deepEqual(
      found.flatMap(({ fixes }) => fixes),
      [],
    );
  });

  it('are not taken for the actions that the priority has', () => {
    const text = examplePlan({}).replace(/^ {8}action: /m, '    action: ');
    const [found] = all(text).filter(({ check }) => check === 'plan/unknown-key');
    assert.match(found?.message ?? '', /'action'/);
    assert.deepEqual(found?.fixes, []);
  });
});

describe('fixes of values', () => {
  const cases: readonly (readonly [written: string, fixed: string | undefined])[] = [
    ['status: On Track', 'status: on-track'],
    ['status: "Completed"', 'status: complete'],
    ['status: Amber', 'status: at-risk'],
    ['status: Grey', undefined],
    ['status: ???', undefined],
    ['impact: Evidence', 'impact: evidenced'],
    ['original-deadline: 10/31/2026', 'original-deadline: 2026-10-31'],
    ['original-deadline: soon', undefined],
    ['milestones:\n  - Posts open', 'milestones:\n          - text: Posts open'],
    ['agreed: yes', undefined],
  ];
  for (const [written, fixed] of cases) {
    it(`${written} becomes ${fixed ?? 'nothing'}`, () => {
      const text = examplePlan({ actions: [written] });
      const { plan, problems } = judgeText(text);
      const [fix] = problems
        .filter(({ check }) => check === 'plan/invalid-value')
        .flatMap(({ fixes }) => fixes);
      const expected = fixed && `${examplePlan({}).trimEnd()}\n        ${fixed}\n`;
      assert.equal(fix && applied(text, fix.edits(plan)), expected);
    });
  }

  for (const [alone, title] of [
    ['Director', 'Director'],
    ['"Director: all"', '"Director: all"'],
    ['[Director]', '"[Director]"'],
    ['Director [acting]', 'Director [acting]'],
  ]) {
    it(`make fields of the title ${alone} that stands alone`, () => {
      const text = examplePlan({
        blocks: `officers:\n  dcs: ${alone}\n  ad-csc:\n    title: Assistant\n  head-hr:\n    title: HR\n`,
      });
      const { plan, problems } = judgeText(text);
      const [fix] = problems.flatMap(({ fixes }) => fixes);
      const after = fix && applied(text, fix.edits(plan));
      assert.equal(after, text.replace(`dcs: ${alone}`, `dcs:\n    title: ${title}`));
      assert.deepEqual(judgeText(after ?? '').problems, []);
    });
  }
});

describe('the value that is meant', () => {
  const figure = (value: string) =>
    `measures:\n  waiting:\n    title: Waiting\n    owner: dcs\n    unit: days\n    actuals:\n      - date: 2026-05-29\n        value: ${value}\n`;
  const tolerance = (value: string) => `${figure('3')}    tolerance: ${value}\n`;
  const yesNo = (value: string) =>
    `officers:\n  dcs:\n    title: Director\n  ad-csc:\n    title: Assistant\n  head-hr:\n    title: HR\n    interim: ${value}\n`;
  const cases: readonly (readonly [
    what: string,
    block: (value: string) => string,
    values: Readonly<Record<string, string | undefined>>,
  ])[] = [
    [
      'a figure',
      figure,
      {
        '12 days': '12',
        '£ 1,200 per child': '1,200',
        '1,200.25 per child': '1,200.25',
        '-3 days': '-3',
        '+12  days late': '+12',
        '45%': undefined,
        '45  % of all': '45',
        '12 d': undefined,
        '12 of 30': undefined,
        '45% of 30': undefined,
        'about 12 days': undefined,
        '1,20 days': undefined,
        '1. days': undefined,
        'a few': undefined,
      },
    ],
    ['a figure that is not below 0', tolerance, { '-2': '2', '- 2': undefined, '-2.5': '2.5' }],
    [
      'yes or no',
      yesNo,
      {
        y: 'true',
        T: 'true',
        On: 'true',
        '1': 'true',
        '✓': 'true',
        n: 'false',
        F: 'false',
        off: 'false',
        '0': 'false',
        yesterday: undefined,
        'by off': undefined,
        'not on': undefined,
        '10': undefined,
        '01': undefined,
        offer: undefined,
        ture: 'true',
        flase: 'false',
        yet: undefined,
      },
    ],
    [
      'one word of a list',
      (value) => figure('3').replace('    unit:', `    good-is: ${value}\n    unit:`),
      { lo: 'low', Hi: 'high', l: undefined, '""': undefined },
    ],
  ];
  for (const [what, block, values] of cases) {
    for (const [written, meant] of Object.entries(values)) {
      it(`of ${what}, '${written}', is ${meant ?? 'not known'}`, () => {
        const text = examplePlan({ blocks: block(written) });
        const { plan, problems } = judgeText(text);
        const fixes = problems
          .filter(({ check }) => check === 'plan/invalid-value')
          .flatMap((problem) => problem.fixes);
        const expected = meant === undefined ? [] : [examplePlan({ blocks: block(meant) })];
        assert.deepEqual(
          fixes.map((fix) => applied(text, fix.edits(plan))),
          expected,
        );
      });
    }
  }
});

describe('a text that is no plan', () => {
  const messagesOf = (text: string) => judgeText(text).problems.map(({ message }) => message);
  it('is told once', () => {
    const [message, ...more] = messagesOf('Our plan\n');
    assert.match(message ?? '', /Write each on a line of its own/);
    assert.deepEqual(more, []);
  });
  it('is told what to do with rows out of a table', () => {
    const [message, ...more] = messagesOf('Ref\tAction\tLead\n1.1\tAudit\tHead of Quality\n');
    assert.match(message ?? '', /import the document or workbook/);
    assert.deepEqual(more, []);
  });
});
