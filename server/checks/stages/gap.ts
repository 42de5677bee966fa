import { addDays, formatDay, type IsoDay } from '../../text/dates';
import { type Fix, planCheck, type Spot } from '../check';
import { stageName } from '../support/naming';
import { isReversed, isWhole, type PlacedWindow, succession } from '../support/windows';

const embedding = (starts: string, ends: string) => `stages:
  - id: foundation
    title: Foundation work
    ends: 2026-08-31
  - id: embedding
    title: Embedding improvement
    starts: ${starts}
    ends: ${ends}`;

export const gap = planCheck({
  id: 'stages/gap',
  severity: 'suggestion',
  summary: 'Days of the plan that are in no stage.',
  why: 'What is due on such a day is looked at by no review of a stage.',
  uses: ['plan', 'stages'],
  fails: [
    { blocks: embedding('2026-10-01', '2027-08-31') },
    { blocks: embedding('2026-09-01', '2027-06-30') },
    {
      blocks:
        'stages:\n  - id: all\n    title: All of it\n    starts: 2026-04-01\n    ends: 2027-08-31',
    },
  ],
  passes: [
    { blocks: embedding('2026-09-01', '2027-08-31') },
    { blocks: embedding('September 2026', 'August 2027') },
    { blocks: 'stages: []' },
  ],
  run({ plan, stages }, report) {
    // Where one window is unknown, nobody knows what it leaves out.
    if (stages.some((stage) => !isWhole(stage) || isReversed(stage))) return;
    const tell = (from: IsoDay, to: IsoDay, spot: Spot, fixes: readonly Fix[]): void => {
      const days =
        from === to
          ? `${formatDay(from)} is`
          : `The days from ${formatDay(from)} to ${formatDay(to)} are`;
      const message = `${days} in no stage, so no review asks for what is due then. Move the start or the end of a stage.`;
      report({ ...spot, message, fixes });
    };
    let covered = plan.starts && addDays(plan.starts.day, -1);
    let last: PlacedWindow | undefined;
    for (const { stage } of succession(stages)) {
      const next = covered && addDays(covered, 1);
      if (next && stage.starts > next) {
        const start = { do: 'replace', ...spotOf(stage, 'starts'), text: next } as const;
        const fixes: Fix[] = [
          { title: `Start ${stageName(stage)} on ${formatDay(next)}`, edits: [start] },
        ];
        const to = addDays(stage.starts, -1);
        if (last) fixes.push(endOn(last, to));
        tell(next, to, spotOf(stage, 'starts'), fixes);
      }
      if (!last || stage.ends > last.ends) last = stage;
      if (!covered || stage.ends > covered) covered = stage.ends;
    }
    const end = plan.ends?.day;
    if (last && end && end > last.ends) {
      tell(addDays(last.ends, 1), end, spotOf(last, 'ends'), [endOn(last, end)]);
    }
  },
});

function endOn(stage: PlacedWindow, day: IsoDay): Fix {
  const edit = { do: 'replace', ...spotOf(stage, 'ends'), text: day } as const;
  return { title: `End ${stageName(stage)} on ${formatDay(day)}`, edits: [edit] };
}

function spotOf({ index }: PlacedWindow, side: 'starts' | 'ends'): Spot {
  return { at: { block: 'stages' }, path: [index, side] };
}
