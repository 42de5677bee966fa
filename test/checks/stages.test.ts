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
