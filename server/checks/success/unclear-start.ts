import { unclearStarts } from '../../measures/helps';
import { actionCheck } from '../check';
import { allCriteria, stretchSpot } from '../support/readings';

export const unclearStart = actionCheck({
  id: 'success/unclear-start',
  severity: 'suggestion',
  summary: "A target 'within 12 months': of what?",
  why: 'Each reader counts from another day, so nobody can say when the target is missed.',
  together: (count) => `${count} targets count from a day that nobody knows.`,
  advice: 'Give the date, or say from when it counts.',
  uses: ['measures'],
  fails: [{ actions: ['success-criteria: Turnover reduces from 14% to 10% within 12 months'] }],
  passes: [
    {
      actions: [
        'success-criteria: No more than 10% of children are referred again within 12 months of an earlier referral',
      ],
    },
    {
      actions: [
        'success-criteria: Turnover reduces from 14% to 10% within 12 months of March 2026',
      ],
    },
    { actions: ['success-criteria: All strategy meetings are held within 24 hours of referral'] },
  ],
  run({ action, measures }, report) {
    for (const one of allCriteria(action, measures)) {
      if (one.criterion.by) continue;
      const [open] = unclearStarts(one.reading);
      const after = one.text.slice(open?.end ?? 0);
      if (!open || /^\s+(?:of|from|after)\b/i.test(after)) continue;
      if (/^in /i.test(open.text) && /\w(?:ed|en)\s*$/i.test(one.text.slice(0, open.start)))
        continue;
      const message = `'${open.text}' of what? Each reader may count from another day: give the date, or say from when it counts.`;
      report({ ...stretchSpot(one, open), message });
    }
  },
});
