import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { planFigures } from '../../../server/features/progress/figures';
import { metBoard } from '../../support/boards';
import { planSnapshot } from '../../support/snapshots';

const plan = examplePlan({
  blocks: metBoard,
  actions: [
    'status: complete',
    'deadline: 2026-05-01\nstatus: on-track',
    'links: [X1]',
    'deadline: 2026-05-01\nwithdrawn:\n  reason: Overtaken',
  ],
});

describe('figures of a plan', () => {
  it('count the actions that are not withdrawn, and what is true of them', () => {
    const { problems, ...figures } = planFigures(planSnapshot(plan, { asOf: '2026-06-01' }), true);
    assert.deepEqual(figures, {
      uri: 'file:///work/test.plan.yaml',
      title: "Children's Services Improvement Plan",
      organisation: null,
      asOf: '2026-06-01',
      actions: 3,
      done: 0,
      late: 1,
      offTrack: 1,
      atRisk: 1,
      notUpdated: 1,
      dueBeforeBoard: 0,
      nextMeeting: '2026-07-07',
    });
    assert.ok((problems?.error ?? 0) > 0, JSON.stringify(problems));
  });

  it('count the problems that are told, by severity', () => {
    const snapshot = planSnapshot(plan);
    const count = (severity: string) =>
      snapshot.verdict.problems.filter((one) => one.severity === severity).length;
    assert.deepEqual(planFigures(snapshot, true).problems, {
      error: count('error'),
      warning: count('warning'),
      suggestion: count('suggestion'),
    });
  });

  it('tell no day of a meeting where the plan says only a month', () => {
    const monthly = planSnapshot(plan.replace('from: 2026-03-17', 'from: 2026-03'));
    assert.equal(planFigures(monthly, false).nextMeeting, '2026-06');
  });

  it('leave out problems that nobody wants to be told', () => {
    assert.equal(planFigures(planSnapshot(plan), false).problems, null);
  });

  it('are there for a text in which there is no plan yet', () => {
    const { title, actions, nextMeeting } = planFigures(planSnapshot(''), true);
    assert.deepEqual([title, actions, nextMeeting], [null, 0, null]);
  });
});
