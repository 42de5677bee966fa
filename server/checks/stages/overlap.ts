import { addDays, formatDay } from '../../text/dates';
import { type Fix, planCheck } from '../check';
import { stageName } from '../support/naming';
import { isReversed, type PlacedWindow, succession } from '../support/windows';

const embedding = (starts: string) => `stages:
  - id: foundation
    title: Foundation work
    ends: 2026-08-31
  - id: embedding
    title: Embedding improvement
    starts: ${starts}
    ends: 2027-08-31`;

export const overlap = planCheck({
  id: 'stages/overlap',
  severity: 'warning',
  summary: 'Two stages that share days, or a stage that ends before it starts.',
  why: 'An action due on such a day belongs to two stages or to none, and the reviews of both leave it to each other.',
  uses: ['stages'],
  fails: [{ blocks: embedding('2026-08-01') }, { blocks: embedding('2026-08-31') }],
  passes: [{ blocks: embedding('September 2026') }],
  run({ stages }, report) {
    for (const [index, stage] of stages.entries()) {
      const { starts, ends } = stage;
      if (!(starts && ends && isReversed(stage))) continue;
      const message = `${stageName(stage)} ends on ${formatDay(ends)}, before it starts on ${formatDay(starts)}, so nothing can be due in it. Correct one of the two dates.`;
      report({ at: { block: 'stages' }, path: [index, 'ends'], message });
    }
    for (const { stage, before } of succession(stages)) {
      if (!before || before.ends < stage.starts) continue;
      const [first, second] = stage.index > before.index ? [before, stage] : [stage, before];
      const to = stage.ends < before.ends ? stage.ends : before.ends;
      const days =
        stage.starts === to
          ? `on ${formatDay(to)}`
          : `from ${formatDay(stage.starts)} to ${formatDay(to)}`;
      report({
        at: { block: 'stages' },
        path: [second.index, 'starts'],
        message: `${stageName(first)} and ${stageName(second)} overlap ${days}, so nobody can tell to which of them an action due then belongs. Let one begin the day after the other ends.`,
        related: [
          {
            at: { block: 'stages' },
            path: [first.index, 'ends'],
            message: `${stageName(first)} runs to ${formatDay(first.ends)}.`,
          },
        ],
        fixes: fixesFor(before, stage),
      });
    }
  },
});

/** `earlier` starts no later than `later`. */
function fixesFor(earlier: PlacedWindow, later: PlacedWindow): Fix[] {
  const fixes: Fix[] = [];
  const dayAfter = addDays(earlier.ends, 1);
  const dayBefore = addDays(later.starts, -1);
  const at = { block: 'stages' };
  if (dayAfter <= later.ends) {
    const edit = { do: 'replace', at, path: [later.index, 'starts'], text: dayAfter } as const;
    const title = `Start ${stageName(later)} on ${formatDay(dayAfter)}, the day after ${stageName(earlier)} ends`;
    fixes.push({ title, edits: [edit] });
  }
  if (dayBefore >= earlier.starts && later.ends >= earlier.ends) {
    const edit = { do: 'replace', at, path: [earlier.index, 'ends'], text: dayBefore } as const;
    const title = `End ${stageName(earlier)} on ${formatDay(dayBefore)}, the day before ${stageName(later)} starts`;
    fixes.push({ title, edits: [edit] });
  }
  return fixes;
}
