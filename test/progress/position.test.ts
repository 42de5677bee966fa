import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { coverageCount, coverageOf } from '../../server/progress/coverage';
import {
  byBoard,
  byLeadOfficer,
  byPriority,
  bySource,
  byStage,
} from '../../server/progress/groups';
import { type Position, positionOf } from '../../server/progress/position';
import { countedRatings, percent, rollUp } from '../../server/progress/roll-up';
import type { Lists } from '../../server/workspace/lists';
import { rounds } from '../support/effort';
import { anyPlan, board, withFigures } from '../support/random-progress';
import { planSnapshot } from '../support/snapshots';

function at(
  actions: readonly string[],
  { blocks = '', asOf = '2026-06-01' } = {},
): { readonly position: Position; readonly lists: Lists } {
  const { plan, lists } = planSnapshot(examplePlan({ actions, blocks }), { asOf });
  return { position: positionOf(plan.actions, lists), lists };
}
const refs = (actions: Position['actions']) => actions.map(({ now }) => now.ref).join(' ');

describe('the position of a plan', () => {
  const evidence = 'updates:\n  - date: 2026-05-20\n    status: complete\n    evidence: [a]\n';
  const silent = 'updates:\n  - date: 2026-06-01\n    status: on-track\n';

  it('counts by the calculated rating, and what was withdrawn by that day apart', () => {
    const { position } = at(
      [
        evidence,
        'status: complete\ndeadline: 2026-05-31',
        `deadline: 2026-06-01\n${silent}`,
        'withdrawn: { date: 2026-05-01 }',
        `withdrawn: { date: 2026-06-02 }\n${silent}`,
      ],
      { blocks: board },
    );
    const { ratings, actions, late, dueNext } = rollUp(position.actions);
    assert.deepEqual(
      [actions, ratings.complete, ratings['off-track'], ratings['on-track']],
      [4, 1, 1, 2],
    );
    assert.equal(late, 1, 'reported complete, without evidence, and past its deadline');
    assert.equal(dueNext, 1, 'the board meets on that day');
    assert.equal(refs(position.withdrawn), 'CS4');
  });

  it('holds a criterion without a day against the deadline of its action', () => {
    const blocks =
      'measures:\n  a: { title: A, unit: £, good-is: high, actuals: [{ date: 2026-05-30, value: 1.5 }] }\n';
    const own = (target: string, deadline: string) => {
      const text = `deadline: ${deadline}\nsuccess-criteria:\n  - { measure: a, target: ${target} }\n`;
      return at([text], { blocks }).position.actions[0]?.criteria;
    };
    assert.equal(own('2', '2026-05-31')?.missed, 1);
    assert.equal(own('2', '2026-06-30')?.['to-come'], 1);
    assert.equal(own('£1.2m', '2026-05-31')?.missed, 1, 'of millions');
    assert.equal(own('1st', '2026-05-31')?.['not-known'], 1);
  });

  it('says what became of criteria that name a measure, and not more', () => {
    const blocks = `measures:
  a: { title: A, good-is: high, targets: [{ by: 2026-05-31, value: 5 }, { by: 2026-09-30, value: 9 }], actuals: [{ date: 2026-05-30, value: 6 }] }
  b: { title: B, targets: [{ by: 2026-05-31, value: 5 }], actuals: [{ date: 2026-05-30, value: 6 }] }
`;
    const { position } = at(
      [
        'success-criteria:\n  - measure: a\n  - { measure: a, target: 6, by: 2026-06-30 }\n  - { measure: a, target: 8, by: 2026-05-31 }\n  - measure: b\n  - measure: none\n  - Nobody waits longer than a week',
      ],
      { blocks },
    );
    assert.deepEqual(rollUp(position.actions).criteria, {
      met: 1,
      missed: 1,
      'to-come': 1,
      'not-known': 3,
    });
  });

  it('groups what has no stage or officer apart, so that groups add up', () => {
    const { position, lists } = at([
      'lead-officer: head-hr',
      'lead-officer: Somebody else\ndeadline: 2029-01-01',
      'lead-officer: [ad-csc, head-hr]',
    ]);
    const told = (groups: ReturnType<typeof byStage>) =>
      groups.map(({ title, actions }) => `${title}: ${refs(actions)}`);
    assert.deepEqual(told(byStage(position, lists)), [
      'Foundation work: CS1 CS3',
      'Embedding improvement: ',
      'In no stage: CS2',
    ]);
    assert.deepEqual(told(byLeadOfficer(position, lists)), [
      "Assistant Director Children's Social Care: CS3",
      'Head of HR: CS1',
      'No lead officer in the list: CS2',
    ]);
    assert.deepEqual(told(byPriority(position, lists)), ['Capacity and staffing: CS1 CS2 CS3']);
  });

  it('says of each board when it meets, what is due by then and what is new to it', () => {
    const { position, lists } = at(
      ['deadline: 2026-06-11', `deadline: 2026-06-10\n${silent}`, evidence],
      {
        blocks:
          'boards:\n  scrutiny:\n    title: Scrutiny\n    meets: [2026-05-20, 2026-06-10]\n  cabinet:\n    title: Cabinet\n    meets: as-required\n',
      },
    );
    const boards = byBoard(position, lists).map(({ id, last, next, due, updated }) => [
      id,
      last,
      next,
      refs(due),
      refs(updated),
    ]);
    assert.deepEqual(boards, [
      // CS3 was updated on the day of the meeting: that was said to it.
      ['scrutiny', '2026-05-20', '2026-06-10', 'CS2', 'CS2'],
      ['cabinet', undefined, undefined, '', 'CS2 CS3'],
    ]);
  });

  it('adds up, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, ([actions, asOf, actuals]) => {
        const texts = actions.map(({ text }) => text);
        const { position, lists } = at(texts, { blocks: withFigures(actuals), asOf });
        const all = rollUp(position.actions);
        const sum = countedRatings.reduce((total, rating) => total + all.ratings[rating], 0);
        assert.equal(sum, all.actions);
        assert.equal(all.actions + position.withdrawn.length, texts.length);
        assert.ok(all.late <= all.actions - all.ratings.complete);
        for (const groups of [byPriority, byStage, byLeadOfficer]) {
          const grouped = groups(position, lists).flatMap((group) => group.actions);
          assert.equal(grouped.length, all.actions);
        }
      }),
      { numRuns: rounds(300) },
    );
  });
});

describe('the coverage of a plan', () => {
  const sources = `sources:
  O25: { title: Inspection, kind: inspection, recommendations: { 1: A, 2: B } }
  F25: { title: Visit, kind: focused-visit }
  BAU: { title: Business as usual, kind: business-as-usual }
`;
  it('is not known where recommendations are not listed', () => {
    const { position, lists } = at(['links: [O25.2, O25]', 'links: [F25, BAU]'], {
      blocks: sources,
    });
    const coverage = coverageOf(position, lists);
    assert.deepEqual(coverageCount(coverage), { listed: 2, answered: 1, notListed: 1 });
    assert.deepEqual(
      coverage.map(({ source, actions, recommendations }) => [
        source.id,
        actions.length,
        recommendations?.map(({ id, actions: answers }) => `${id}: ${refs(answers)}`),
      ]),
      [
        ['O25', 1, ['1: ', '2: CS1']],
        ['F25', 1, undefined],
      ],
    );
    assert.deepEqual(
      bySource(position, lists).map(({ id }) => id),
      ['O25', 'F25', 'BAU'],
    );
  });

  it('leaves out sources of after the day, and has the stages of the day', () => {
    const { position, lists } = at(
      [
        'links: [O25.2]\ndeadline: 2027-02-26\ndeadline-changes: [{ from: 2026-07-31, to: 2027-02-26, on: 2026-06-02 }]',
      ],
      {
        blocks: `${sources.replace('kind: inspection,', 'kind: inspection, date: 2026-06-02,')}  P26: { title: Peer review, kind: peer-review, received: 2026-06-02 }\n  R26: { title: Review, kind: peer-review, date: 2026-05-01, received: 2026-06-01 }\n`,
      },
    );
    assert.deepEqual(
      coverageOf(position, lists).map(({ source }) => source.id),
      ['F25', 'R26'],
    );
    assert.equal(position.actions[0]?.stage?.values.id, 'foundation');
  });

  it('does not count what was given up', () => {
    const { position, lists } = at(['links: [O25.1]\nwithdrawn: { date: 2026-01-01 }'], {
      blocks: sources,
    });
    assert.equal(coverageCount(coverageOf(position, lists)).answered, 0);
  });
});

describe('percentages', () => {
  it('are never nought of some nor a hundred of not all', () => {
    assert.equal(percent(1, 300), 1);
    assert.equal(percent(299, 300), 99);
    assert.equal(percent(0, 3), 0);
    assert.equal(percent(3, 3), 100);
    assert.equal(percent(0, 0), undefined);
  });
});
