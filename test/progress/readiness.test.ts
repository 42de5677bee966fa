import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { positionOf } from '../../server/progress/position';
import { stagesOn, stageToReview } from '../../server/progress/readiness';
import { planSnapshot } from '../support/snapshots';

function stages(actions: readonly string[], stageFields: string, asOf = '2026-06-01') {
  const blocks = `stages:
  - id: one
    title: One
    starts: 2026-03-01
    ends: 2026-05-31
    ${stageFields.replaceAll('\n', '\n    ')}
  - id: two
    title: Two
    ends: 2026-12-31
`;
  const { plan, lists } = planSnapshot(examplePlan({ actions, blocks }), { asOf });
  return stagesOn(positionOf(plan.actions, lists), lists);
}

const done = 'updates:\n  - date: 2026-05-20\n    status: complete\n    evidence: [a]\n';

describe('a stage', () => {
  it('is ready when its actions are complete, its deliverables met and its review held', () => {
    const [one] = stages(
      [`deadline: 2026-05-01\n${done}`],
      'deliverables: [{ text: A, met: true }]\nreview: { due: 2026-06-01, held: 2026-06-01 }',
    );
    assert.deepEqual([one?.wanting, one?.reviewed, one?.when], [[], '2026-06-01', 'over']);
  });

  it('says what is wanting, and does not take silence for delivery', () => {
    const [one, two] = stages(
      ['deadline: 2026-05-01', 'deadline: 2026-05-02'],
      'deliverables:\n  - text: A\n    actions: [CS1]\n  - { text: B, met: false }\nreview: { due: 2026-05-31, held: 2026-06-02 }',
    );
    assert.deepEqual(one?.wanting, [
      '2 of 2 actions to complete: CS1, CS2.',
      'Not delivered: B.',
      'No word on whether delivered: A.',
      'Its review was due on 31 May 2026.',
    ]);
    assert.deepEqual(one?.deliverables[0], { text: 'A', state: 'not-known', open: ['CS1'] });
    assert.equal(one?.reviewed, undefined, 'a review of tomorrow was not held');
    assert.deepEqual([two?.when, two?.wanting], ['running', ['No review is planned.']]);
  });

  it('is to be reviewed when it is the first that has begun and was not', () => {
    const id = (fields: string, asOf?: string) =>
      stageToReview(stages([''], fields, asOf))?.stage.values.id;
    assert.equal(id('review: { due: 2026-05-31 }'), 'one');
    assert.equal(id('review: { held: 2026-05-31 }'), 'two');
    assert.equal(id('', '2026-01-01'), 'one', 'before any has begun');
    assert.equal(stageToReview([]), undefined);
  });
});
