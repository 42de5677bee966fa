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

describe('fixes of values', () => {
  const cases: readonly (readonly [written: string, fixed: string | undefined])[] = [
    ['status: On Track', 'status: on-track'],
    ['status: "Completed"', 'status: complete'],
    ['status: Amber', undefined],
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

  it('make fields of a title that stands alone', () => {
    const text = examplePlan({
      blocks:
        'officers:\n  dcs: Director\n  ad-csc:\n    title: Assistant\n  head-hr:\n    title: HR\n',
    });
    const { plan, problems } = judgeText(text);
    const [fix] = problems.flatMap(({ fixes }) => fixes);
    assert.equal(
      fix && applied(text, fix.edits(plan)),
      text.replace('dcs: Director', 'dcs:\n    title: Director'),
    );
  });
});
