import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { meantDate } from '../../server/checks/support/meant-date';
import { judgeExample } from '../support/judged';

describe('the date that a text means', () => {
  const cases: readonly (readonly [text: string, iso: string | undefined])[] = [
    ['31/10/26', '2026-10-31'],
    ['Oct-26', '2026-10'],
    ['31 October 26', '2026-10-31'],
    ['10/31/2026', '2026-10-31'],
    ['31 Ocotber 2026', '2026-10-31'],
    ['Septmber 2026', '2026-09'],
    ['By the end of March 2027', '2027-03'],
    ['31/03/2027 (first draft)', '2027-03-31'],
    ['June 26', undefined],
    ['from September 2026', undefined],
    ['March 2027 and March 2028', undefined],
    ['Autumn 2026', undefined],
    ['31/06/2026', undefined],
    ['TBC', undefined],
    ['', undefined],
    ['2026 '.repeat(100), undefined],
  ];
  for (const [text, iso] of cases) {
    it(`of '${text.slice(0, 30)}' is ${iso ?? 'none'}`, () => {
      assert.equal(meantDate(text)?.iso, iso);
    });
  }
});

describe('checks on deadlines', () => {
  const cases: readonly (readonly [title: string, example: Example, checks: readonly string[]])[] =
    [
      [
        'say nothing of an id in a list that is called deadline',
        { blocks: 'risks:\n  deadline: 5' },
        ['plan/invalid-value'],
      ],
      [
        'tell a plan that ends before it starts once, not once an action',
        {
          blocks: 'plan:\n  title: Plan\n  starts: 2027-03-01\n  ends: 2026-08-31',
          actions: ['', '', ''],
        },
        ['deadlines/outside-plan'],
      ],
      [
        'tell a deadline outside the plan once, not for its stage, deliverable and dependants too',
        {
          blocks:
            'stages:\n  - id: all\n    title: All of it\n    ends: 2027-08-31\n    deliverables:\n      - text: Campaign\n        actions: [CS1]',
          actions: ['deadline: 2029-07-31\nstage: all', 'depends-on: [CS1]'],
        },
        ['deadlines/outside-plan'],
      ],
      [
        'take the change agreed last, whatever the order in which changes are written',
        {
          actions: [
            'deadline: 2026-07-31\noriginal-deadline: 2026-05-31\ndeadline-changes:\n  - to: 2026-07-31\n    on: 2026-05-12\n  - to: 2026-06-30\n    on: 2026-04-14',
          ],
        },
        [],
      ],
      [
        'bear changes without an end',
        { actions: ['deadline-changes:\n  - from: 2026-05-31'] },
        ['plan/missing-field'],
      ],
      [
        'know nothing of a stage that has no end',
        { blocks: 'stages:\n  - id: all\n    title: All of it', actions: ['stage: all', ''] },
        ['plan/missing-field'],
      ],
    ];
  for (const [title, example, expected] of cases) {
    it(title, () => {
      const found = judgeExample(example).problems.map(({ check }) => check);
      assert.deepEqual(found, expected);
    });
  }
});
