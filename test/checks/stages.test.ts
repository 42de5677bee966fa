import assert from 'node:assert/strict';
import { judgeExample } from '../support/judged';

const stage = (id: string, fields: string) => `  - id: ${id}
    title: Stage ${id}
    ${fields.replace(/; /g, '\n    ')}
`;

describe('checks on stages', () => {
  const cases: readonly (readonly [
    title: string,
    stages: readonly string[],
    problems: readonly string[],
    asOf?: string,
  ])[] = [
    [
      'see a stage overlap one that is not its neighbour',
      [
        'starts: 2026-03-01; ends: 2027-08-31',
        'starts: 2026-05-01; ends: 2026-05-31',
        'starts: 2027-01-01; ends: 2027-01-31',
      ],
      ['stages/overlap 38', 'stages/overlap 42'],
      '2026-05-01',
    ],
    [
      'see a stage that ends before it starts, and blame nothing else',
      ['ends: 2026-08-31', 'ends: 2026-07-31', 'ends: 2027-08-31; starts: 2026-09-01'],
      ['stages/overlap 37'],
    ],
    [
      'take stages in order of time',
      ['starts: 2026-09-01; ends: 2027-08-31', 'starts: 2026-03-01; ends: 2026-08-31'],
      [],
    ],
    [
      'see no gap where one end is unknown',
      ['ends: 2026-08-31', 'starts: 2026-09-15; ends: soon'],
      ['plan/invalid-value 38'],
    ],
    [
      'tell a date that is none, not also that no review was held',
      ['ends: 2026-04-30; review:;   held: yesterday', 'ends: 2027-08-31'],
      ['plan/invalid-value 36'],
    ],
    [
      'take a review held this month as held',
      ['ends: 2026-04-30; review: {held: June 2026}', 'ends: 2027-08-31'],
      [],
    ],
    [
      'say nothing of a deliverable of unknown or undated actions',
      ['ends: 2026-08-31; deliverables:;   - text: Campaign;     actions: []', 'ends: 2027-08-31'],
      [],
    ],
  ];
  for (const [title, stages, expected, asOf = '2026-06-15'] of cases) {
    it(title, () => {
      const blocks = `stages:\n${stages.map((fields, i) => stage(`s${i}`, fields)).join('')}`;
      const { problems } = judgeExample({ blocks, asOf, actions: ['deadline: 2026-09-30'] });
      const found = problems.map(({ check, start }) => `${check} ${start.line + 1}`);
      assert.deepEqual(found, expected);
    });
  }
});

describe('what is said of stages', () => {
  const cases: readonly (readonly [
    title: string,
    stages: readonly string[],
    actions: readonly string[],
    ...said: RegExp[],
  ])[] = [
    [
      'names one day that is in none',
      ['ends: 2026-08-31', 'starts: 2026-09-02; ends: 2027-08-31'],
      [''],
      /^1 September 2026 is in no stage/,
    ],
    [
      'reaches from the first day of an overlap to its last',
      [
        'ends: 2026-09-30',
        'starts: 2026-09-01; ends: 2026-09-15',
        'starts: 2026-10-01; ends: 2027-08-31',
      ],
      ['deadline: 2026-05-29'],
      /overlap from 1 September 2026 to 15 September 2026/,
    ],
    [
      'is nothing of a deliverable where one of its actions names its stage, wherever it is due',
      [
        'ends: 2026-08-31; deliverables:;   - text: Campaign;     actions: [CS1, CS2]',
        'ends: 2027-08-31',
      ],
      ['deadline: 2027-05-28', 'deadline: 2027-05-28\nstage: s0'],
    ],
    [
      'calls a deliverable without a text what it is',
      ['ends: 2026-08-31; deliverables:;   - actions: [CS1]', 'ends: 2027-08-31'],
      ['deadline: 2027-05-28'],
      /^This deliverable belongs to Stage s0/,
    ],
    [
      'waits for the day on which a review is due',
      ['ends: 2026-04-30; review: {due: 2026-06-15}', 'ends: 2027-08-31'],
      ['deadline: 2027-05-28'],
    ],
    [
      'asks for a review from the day after it was due',
      ['ends: 2026-04-30; review: {due: 2026-06-14}', 'ends: 2027-08-31'],
      ['deadline: 2027-05-28'],
      /^Stage s0 ended on 30 April 2026, and its review was due on 14 June 2026/,
    ],
    [
      'asks for a review from the day after a stage ended',
      ['ends: 2026-06-14', 'ends: 2027-08-31'],
      ['deadline: 2027-05-28'],
      /^Stage s0 ended on 14 June 2026, but/,
    ],
    [
      'waits for the last day of a stage',
      ['ends: 2026-06-15', 'ends: 2027-08-31'],
      ['deadline: 2027-05-28'],
    ],
  ];
  for (const [title, stages, actions, ...said] of cases) {
    it(title, () => {
      const blocks = `stages:\n${stages.map((fields, i) => stage(`s${i}`, fields)).join('')}`;
      const { problems } = judgeExample({ blocks, asOf: '2026-06-15', actions });
      const messages = problems
        .filter(({ check }) => check.startsWith('stages/'))
        .map(({ message }) => message);
      assert.equal(messages.length, said.length, messages.join('\n'));
      for (const [i, pattern] of said.entries()) assert.match(messages[i] ?? '', pattern);
    });
  }
});
