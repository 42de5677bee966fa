import type { Measure } from '../../plan/types';
import { readingsOf } from '../../progress/measure-goals';
import { formatDay, type IsoDay } from '../../text/dates';
import { planCheck } from '../check';
import { measureName, measureSpot, ownMeasures } from '../support/measures';

const measure = (fields: string, by = '2026-07-31') =>
  `measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n    owner: head-hr\n    baseline:\n      value: 23\n      date: 2026-01-01\n    targets:\n      - by: ${by}\n        value: 12\n${fields}`;

export const noActuals = planCheck({
  id: 'measures/no-actuals',
  severity: 'suggestion',
  summary:
    'A measure that nobody reads: it has no figure; a warning once its first target has fallen due.',
  why: 'A target that is never held against a figure is a wish, and nobody learns whether children are better off.',
  together: (count) => `${count} measures have never been read.`,
  advice: 'Add the newest figure of each, with its date.',
  timed: true,
  uses: ['measures', 'plan', 'asOf'],
  fails: [{ blocks: measure('') }, { blocks: measure('', '2026-05-31') }],
  passes: [
    { blocks: measure('    actuals:\n      - date: 2026-05-29\n        value: 14\n') },
    { blocks: measure(''), asOf: '2026-02-27' },
  ],
  run({ measures, plan, asOf }, report) {
    // Before it begins nothing of it can have been read.
    if (plan.starts && asOf < plan.starts.day) return;
    for (const entry of ownMeasures({ measures })) {
      if (readingsOf(entry.values, asOf).length > 0) continue;
      const due = firstDue(entry.values);
      const isDue = due !== undefined && due < asOf;
      const since = isDue
        ? `though its first target was due on ${formatDay(due)}`
        : 'so nobody can see it move';
      const place = measureSpot(entry.id);
      report({
        ...place,
        onKey: true,
        ...(isDue && { severity: 'warning' as const }),
        message: `The measure ${measureName(entry)} has no figure up to ${formatDay(asOf)}, ${since}. Add the newest one, with its date, to its actuals.`,
        fixes: [
          {
            title: 'Add a figure, to fill in',
            blank: true,
            edits: [{ do: 'add-item', ...measureSpot(entry.id, 'actuals'), yaml: 'date:\nvalue:' }],
          },
        ],
      });
    }
  },
});

function firstDue({ targets = [] }: Measure): IsoDay | undefined {
  return targets
    .flatMap(({ by }) => (by ? [by.day] : []))
    .sort()
    .at(0);
}
