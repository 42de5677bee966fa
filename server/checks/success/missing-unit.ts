import { bareNumbers } from '../../measures/helps';
import { actionCheck } from '../check';
import { allCriteria, stretchSpot } from '../support/readings';

export const missingUnit = actionCheck({
  id: 'success/missing-unit',
  severity: 'warning',
  summary: 'A change to a bare number, without its unit.',
  why: 'Ten children and ten per cent of children are different promises.',
  together: (count) => `${count} figures have no unit.`,
  advice: 'Add % or say what is counted.',
  uses: ['measures'],
  fails: [
    { actions: ['success-criteria: Placements at home will reduce from 23 in 2025 to under 10'] },
  ],
  passes: [
    { actions: ['success-criteria: Placements at home will reduce from 23% in 2025 to under 10%'] },
    {
      actions: [
        'success-criteria: The number of placements at home will reduce from 23 to under 10',
      ],
    },
  ],
  run({ action, measures }, report) {
    for (const one of allCriteria(action, measures)) {
      if (one.criterion.text === undefined) continue;
      const [bare] = bareNumbers(one.reading);
      if (!bare) continue;
      const spot = stretchSpot(one, bare);
      report({
        ...spot,
        message: `${bare.text} of what? A number without its unit can be read as a count or as a percentage: add % or say what is counted.`,
        fixes: [
          {
            title: `Change to ${bare.text}%`,
            edits: [{ do: 'replace', ...spot, text: `${bare.text}%` }],
          },
        ],
      });
    }
  },
});
