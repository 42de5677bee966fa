import { planCheck } from '../check';
import { measureName, measureSpot, ownMeasures } from '../support/measures';

const measure = (fields: string) =>
  `measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n${fields}    actuals:\n      - date: 2026-05-29\n        value: 14\n`;

export const measureWithoutOwner = planCheck({
  id: 'measures/no-owner',
  severity: 'suggestion',
  summary: 'A measure for which nobody answers.',
  why: 'A figure that belongs to nobody is read late, or not at all, and nobody asks why it got worse.',
  together: (count) => `${count} measures have no owner.`,
  advice: 'Name the officer who answers for each figure.',
  evenShared: true,
  uses: ['measures'],
  fails: [{ blocks: measure('') }],
  passes: [{ blocks: measure('    owner: head-hr\n') }],
  run({ measures }, report) {
    for (const entry of ownMeasures({ measures })) {
      if (entry.values.owner?.length) continue;
      const place = measureSpot(entry.id);
      report({
        ...place,
        onKey: true,
        message: `Nobody answers for the measure ${measureName(entry)}, so nobody is asked when it gets worse. Name its owner, an officer of the plan.`,
        fixes: [
          {
            title: 'Add owner, to fill in',
            blank: true,
            edits: [{ do: 'add-field', ...place, key: 'owner', yaml: '' }],
          },
        ],
      });
    }
  },
});
