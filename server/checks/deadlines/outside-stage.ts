import { daysBetween, formatDay, type IsoDay } from '../../text/dates';
import type { StageWindow } from '../../workspace/lists';
import { isInWindow } from '../../workspace/stages';
import { actionCheck, type Fix } from '../check';
import { actionName, dueOn, stageName } from '../support/naming';
import { isReversed, isWhole, type WholeWindow } from '../support/windows';

export const outsideStage = actionCheck({
  id: 'deadlines/outside-stage',
  severity: 'warning',
  summary: 'A deadline outside the stage that the action names, or in no stage at all.',
  why: 'Each stage is reviewed when it ends; what is due outside of it is missed by that review, and children wait unseen.',
  together: (count) =>
    `${count} deadlines are in no stage, or not in the one that the action names.`,
  advice: 'Change the deadlines or the dates of the stages.',
  uses: ['stages'],
  fails: [
    { actions: ['stage: foundation\ndeadline: 2026-10-31'] },
    { actions: ['stage: embedding\ndeadline: 2026-08-31'] },
    {
      blocks:
        'stages:\n  - id: foundation\n    title: Foundation work\n    ends: 2026-08-31\n  - id: embedding\n    title: Embedding improvement\n    starts: 2026-10-01\n    ends: 2027-08-31',
      actions: ['deadline: 2026-09-04'],
      checks: 'stages/gap: off',
    },
  ],
  passes: [
    { actions: ['stage: foundation\ndeadline: August 2026'] },
    { actions: ['stage: embedding\ndeadline: 2026-09-01'] },
    { actions: ['stage: foundation\ndeadline: ongoing\nreview-every: 8 weeks'] },
  ],
  run({ action, stages }, report) {
    const { deadline } = action;
    if (deadline?.day === undefined) return;
    const { day } = deadline;
    const named = action.stage !== undefined;
    const own = named
      ? stages.filter(({ values }) => values.id === action.stage).slice(0, 1)
      : stages;
    if (own.length === 0 || own.some((stage) => isReversed(stage) || isInWindow(day, stage)))
      return;
    const whole = own.filter(isWhole);
    const nearest = nearestWindow(day, whole);
    if (!nearest) return;
    const name = actionName(action.ref);
    const fixes: Fix[] = [];
    const holder = named
      ? stages.find((stage) => isWhole(stage) && isInWindow(day, stage))
      : undefined;
    if (holder?.values.id !== undefined) {
      const move = { do: 'replace', path: ['stage'], text: holder.values.id } as const;
      fixes.push({ title: `Move ${name} to the stage ${stageName(holder)}`, edits: [move] });
    }
    const { inside, event } = nearest;
    const change = { do: 'replace', path: ['deadline'], text: inside } as const;
    const title = `Change the deadline to ${formatDay(inside)}, when ${stageName(nearest.stage)} ${event}`;
    fixes.push({ title, edits: [change] });
    const side = event === 'ends' ? 'after' : 'before';
    const message = named
      ? `${name} is ${dueOn(deadline)}, ${side} its stage ${stageName(nearest.stage)} ${event} on ${formatDay(inside)}, so the review of that stage will miss it. Move it to another stage or change the deadline.`
      : `${name} is ${dueOn(deadline)}, which is in no stage of the plan, so no stage's review will ask for it. Change the deadline or the dates of the stages.`;
    report({ path: ['deadline'], severity: named ? 'error' : 'warning', message, fixes });
  },
});

interface Nearest {
  readonly stage: StageWindow;
  readonly inside: IsoDay;
  readonly event: 'starts' | 'ends';
}

function nearestWindow(day: IsoDay, stages: readonly WholeWindow[]): Nearest | undefined {
  let best: Nearest | undefined;
  for (const stage of stages) {
    const event = day < stage.starts ? 'starts' : 'ends';
    const inside = stage[event];
    const distance = Math.abs(daysBetween(day, inside));
    if (!best || distance < Math.abs(daysBetween(day, best.inside)))
      best = { stage, inside, event };
  }
  return best;
}
