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
    ["Oct '26", '2026-10'],
    ['FY27', '2027-03'],
    ['FY 2026-27', '2027-03'],
    ['Q1 2026/27', '2026-06'],
    ['Q4 2026/27', '2027-03'],
    ['end of Q3 FY27', '2026-12'],
    ['by the end of 2026/27', '2027-03'],
    ['Q1 2027', undefined],
    ['2026/28', undefined],
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

describe('a deadline that goes on', () => {
  const titles = (deadline: string) =>
    judgeExample({ actions: [`deadline: ${deadline}`] })
      .problems.flatMap(({ fixes }) => fixes)
      .map(({ title }) => title);

  it('is offered as the one word for it', () => {
    for (const deadline of ['On-going', 'Ongoing, reviewed quarterly'])
      assert.deepEqual(titles(deadline), ['Change the deadline to ongoing'], deadline);
    assert.deepEqual(titles('Ongoing'), ["Add 'review-every' to fill in"]);
    assert.deepEqual(titles('as it goes on'), []);
  });
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
        'count the first and the last day of the plan as days of it',
        { actions: ['deadline: 2026-03-01', 'deadline: 2027-08-31'], asOf: '2026-03-01' },
        [],
      ],
      [
        'count the first and the last day of a stage as days of it',
        {
          actions: [
            'deadline: 2026-08-31\nstage: foundation',
            'deadline: 2026-09-01\nstage: embedding',
            'deadline: 2026-08-31',
            'deadline: 2026-09-01',
          ],
        },
        [],
      ],
      [
        'let a milestone be due on the day of its action, and be done after it',
        {
          actions: [
            'milestones:\n  - text: Posts filled\n    due: 2026-07-31\n  - text: Posts kept\n    due: 2026-09-30\n    done: 2026-05-12',
          ],
        },
        [],
      ],
      [
        'take any day of the month that was agreed, and of the one that was planned first',
        {
          actions: [
            'deadline: 2026-07-01\noriginal-deadline: July 2026',
            'deadline: 2026-07-31\noriginal-deadline: July 2026',
            'deadline: 2026-07-31\noriginal-deadline: 2026-07-31\ndeadline-changes:\n  - to: 2026-06-30\n    on: 2026-05-12',
          ],
        },
        [],
      ],
      [
        'tell the days beside the month that was agreed',
        {
          actions: [
            'deadline: 2026-06-30\noriginal-deadline: July 2026',
            'deadline: 2026-08-01\noriginal-deadline: July 2026',
          ],
        },
        ['deadlines/changed-without-agreement', 'deadlines/changed-without-agreement'],
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

describe('fixes of a deadline outside of the plan', () => {
  const plan = (dates: string) => `plan:\n  title: Plan\n${dates.replace(/^/gm, '  ')}\n`;
  const both = plan('starts: 2026-03-01\nends: 2027-08-31');
  const cases: readonly (readonly [deadline: string, plan: string, ...fixes: string[]])[] = [
    // 31 May is in the plan in two years, so nobody knows which was meant.
    ['2028-05-31', both, '31 August 2027, when the plan ends'],
    ['2028-01-31', both, '31 January 2027', '31 August 2027, when the plan ends'],
    ['January 2028', both, '31 August 2027, when the plan ends'],
    ['2025-12-31', both, '31 December 2026', '1 March 2026, when the plan starts'],
    ['2028-02-29', both, '31 August 2027, when the plan ends'],
    ['2025-12-31', plan('starts: 2026-03-01'), '1 March 2026, when the plan starts'],
    ['2028-01-31', plan('ends: 2027-08-31'), '31 August 2027, when the plan ends'],
  ];
  for (const [deadline, blocks, ...fixes] of cases) {
    it(`of ${deadline} are ${fixes.join('; ')}`, () => {
      const { problems } = judgeExample({ blocks, actions: [`deadline: ${deadline}`] });
      const found = problems.find(({ check }) => check === 'deadlines/outside-plan');
      assert.deepEqual(
        found?.fixes.map(({ title }) => title.replace('Change the deadline to ', '')),
        fixes,
      );
    });
  }
});
