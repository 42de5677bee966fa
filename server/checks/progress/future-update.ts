import type { DateValue } from '../../plan/values';
import type { IsoDay } from '../../text/dates';
import { formatDay } from '../../text/dates';
import { planCheck, type Spot } from '../check';
import { actionName } from '../support/naming';

const measure = (day: string) =>
  `measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n    owner: head-hr\n    actuals:\n      - date: 2026-05-29\n        value: 14\n      - date: ${day}\n        value: 12\n`;
const pinned = `plan:
  title: Children's Services Improvement Plan
  starts: 2026-03-01
  ends: 2027-08-31
  as-of: 2026-06-01
  board: improvement
`;

/** A day that cannot have been yet, and what is said to have happened on it. */
interface Ahead {
  readonly day: IsoDay;
  readonly text: string | undefined;
  readonly path: Spot['path'];
}

export const futureUpdate = planCheck({
  id: 'progress/future-update',
  severity: 'error',
  summary: 'An update, or a figure of a measure, that is dated after today.',
  why: 'What has not happened cannot have been reported, so the board reads a plan or a slip of the pen as a fact.',
  together: (count) => `${count} updates and figures are dated after today.`,
  advice: 'Correct the dates; what is still to come belongs to milestones and targets.',
  timed: true,
  evenShared: true,
  uses: ['measures', 'asOf', 'today'],
  fails: [
    { actions: ['updates:\n  - date: 2026-06-02\n    note: Posts advertised'] },
    { actions: ['updates:\n  - date: June 2026\n    note: Posts advertised'] },
    { blocks: measure('2027-05-31') },
  ],
  passes: [
    { actions: ['updates:\n  - date: 2026-06-01\n    note: Posts advertised'] },
    { blocks: measure('2026-05-31') },
    {
      actions: ['updates:\n  - date: 2026-06-20\n    note: Posts advertised'],
      blocks: pinned,
      asOf: '2026-06-30',
    },
  ],
  facts({ action, asOf, today }) {
    const found = (action.updates ?? []).flatMap(({ date }, i) =>
      ahead(date, ['updates', i, 'date'], asOf, today),
    );
    return found.length > 0 ? { name: actionName(action.ref), found } : undefined;
  },
  run({ actions, measures, asOf, today }, report) {
    for (const { facts, index } of actions) {
      for (const one of facts?.found ?? []) {
        const message = `This update of ${facts?.name} ${sentence(one, today)}`;
        report({ at: { action: index }, path: one.path, message });
      }
    }
    for (const { id, values, shared } of measures.entries) {
      if (shared) continue;
      for (const [i, { date }] of (values.actuals ?? []).entries()) {
        for (const one of ahead(date, [id, 'actuals', i, 'date'], asOf, today)) {
          const message = `This figure of '${values.title ?? id}' ${sentence(one, today)}`;
          report({ at: { block: 'measures' }, path: one.path, message });
        }
      }
    }
  },
});

/** A position at another day than today looks back, and leaves out what came after: nothing is wrong with that. */
function ahead(
  date: DateValue | undefined,
  path: Spot['path'],
  asOf: IsoDay,
  today: IsoDay,
): readonly Ahead[] {
  if (!date || asOf !== today || date.day <= today) return [];
  return [{ day: date.day, text: date.precision === 'day' ? undefined : date.text.trim(), path }];
}

function sentence({ day, text }: Ahead, today: IsoDay): string {
  const written =
    text === undefined ? formatDay(day) : `${text}, which counts as ${formatDay(day)}`;
  return `is dated ${written}, and today is ${formatDay(today)}: it is left out of everything until then. Correct the date.`;
}
