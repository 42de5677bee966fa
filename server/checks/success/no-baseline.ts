import { isBareNumber, withoutBaseline } from '../../measures/helps';
import { planCheck } from '../check';
import { criteriaIn, stretchSpot } from '../support/readings';
import { shortened } from '../support/shortened';

const measure = (fields: string) =>
  `measures:\n  turnover:\n    title: Turnover of social workers\n    unit: "%"\n    owner: head-hr\n    actuals:\n      - date: 2026-05-29\n        value: 14\n${fields}`;

export const noBaseline = planCheck({
  id: 'success/no-baseline',
  severity: 'suggestion',
  summary: 'A target for change with nothing to start from.',
  why: 'Without the figure of today nobody can tell whether the target is a stretch, or was met before the work began.',
  together: (count) =>
    `${count} targets have no starting figure: they say how much will change, but not from what.`,
  advice: 'Add the figure that each starts from, and its date.',
  evenShared: true,
  uses: ['measures'],
  fails: [
    { actions: ['success-criteria:\n  - Turnover reduces to 10%'] },
    {
      blocks: measure(
        '    targets:\n      - by: 2026-12-31\n        value: 12\n      - by: 2027-03-31\n        value: 10\n',
      ),
    },
  ],
  passes: [
    { actions: ['success-criteria:\n  - Turnover reduces from 23% to 10%'] },
    { actions: ['success-criteria:\n  - Turnover falls to the England average'] },
    { actions: ['success-criteria:\n  - Late visits fall to 0%'] },
    { actions: ['success-criteria:\n  - At least 90% of visits are on time'] },
    {
      blocks: measure(
        '    baseline:\n      value: 23\n    targets:\n      - by: 2027-03-31\n        value: 10\n',
      ),
    },
    {
      blocks: measure('    targets:\n      - by: 2027-03-31\n        benchmark: England\n'),
    },
  ],
  facts({ action, measures }) {
    return criteriaIn(action, 'success-criteria', measures).flatMap((one) => {
      if (one.criterion.measure !== undefined || one.grade !== 'measurable') return [];
      if (one.reading.measures.some(({ baseline }) => baseline !== undefined)) return [];
      // To reach none or all, the start does not matter; a bare number is told as such.
      const starting = withoutBaseline(one.reading).find(
        (measure) => isStep(measure.value?.value) && !isBareNumber(measure),
      );
      const { value, unit } = starting ?? {};
      if (!value) return [];
      const { start, end } = value;
      const isBeside = unit !== undefined && unit.start >= end && unit.start - end <= 1;
      const stretch = { start, end: isBeside ? unit.end : end };
      return [
        { spot: stretchSpot(one, stretch), figure: one.text.slice(stretch.start, stretch.end) },
      ];
    });
  },
  run({ actions, measures }, report) {
    for (const { facts, index } of actions) {
      for (const { spot, figure } of facts) {
        report({
          at: { action: index },
          ...spot,
          message: `A change (${figure}), but from what? Add the figure it starts from and its date, so that everybody can see how far there is to go.`,
        });
      }
    }
    for (const { id, values, shared } of measures.entries) {
      if (shared || values.baseline?.value !== undefined) continue;
      if (!values.targets?.some(({ value }) => isStep(value))) continue;
      const title = shortened(values.title ?? id);
      report({
        at: { block: 'measures' },
        path: [id],
        onKey: true,
        severity: 'warning',
        message: `'${title}' has a target but no baseline, so nobody can tell how far there is to go. Add the figure it starts from and its date.`,
        fixes: [
          {
            title: 'Add a baseline to fill in',
            blank: true,
            edits: [
              {
                do: 'add-field',
                at: { block: 'measures' },
                path: [id],
                key: 'baseline',
                yaml: '\n  value:\n  date:',
              },
            ],
          },
        ],
      });
    }
  },
});

function isStep(value: number | undefined): boolean {
  return value !== undefined && value !== 0 && value !== 100;
}
