import { hasTimeLimit } from '../../measures/helps';
import { actionCheck } from '../check';
import { criteriaIn, stretchSpot } from '../support/readings';

export const noTimeLimit = actionCheck({
  id: 'success/no-time-limit',
  severity: 'suggestion',
  summary: 'A target with an open horizon, or with no date where the action has none either.',
  why: 'A target without a date is never missed, so nobody has to act on it.',
  together: (count) => `${count} targets have no date.`,
  advice: 'Say by when.',
  uses: ['measures'],
  fails: [
    { actions: ['success-criteria: Turnover reduces over time from 14% in 2025 to 10%'] },
    {
      actions: [
        'deadline: ongoing\nreview-every: 3 months\nsuccess-criteria: Turnover reduces from 14% to 10%',
      ],
    },
  ],
  passes: [{ actions: ['success-criteria: Turnover reduces from 14% to 10%'] }],
  run({ action, measures }, report) {
    const message = 'This target has no date, so it can never be missed. Say by when.';
    for (const one of criteriaIn(action, 'success-criteria', measures)) {
      const [open] = one.reading.openEnded;
      const { by, targets } = one.criterion;
      const isTarget = one.reading.measures.some(
        ({ change, value, benchmark, quantifier }) =>
          (value ?? benchmark) && (change ?? !quantifier),
      );
      if (!isTarget || by || targets) continue;
      if (open) {
        report({
          ...stretchSpot(one, open),
          message: `'${open.text}' is no date, so this target can never be missed. Say by when.`,
        });
      } else if (!action.deadline?.day && !hasTimeLimit(one.reading))
        report({ path: one.path, message });
    }
  },
});
