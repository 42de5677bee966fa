import { nearest } from '../../text/near';
import { actionCheck, type Fix } from '../check';

export const unknownMeasure = actionCheck({
  id: 'success/unknown-measure',
  severity: 'error',
  summary: 'A criterion that names a measure which is in no list.',
  why: 'Nobody can look up the figure that is to decide whether the action worked.',
  together: (count, cause) =>
    `${count} criteria name the measure '${cause}', which is in no list of measures.`,
  advice: 'Add it to the list, or name the one that is meant.',
  uses: ['measures'],
  fails: [
    {
      actions: [
        'success-criteria:\n  - No child waits longer than two weeks\n  - measure: agency-rat',
      ],
      blocks:
        'measures:\n  agency-rate:\n    title: Posts filled by agency staff\n    unit: "%"\n    owner: dcs\n    actuals:\n      - date: 2026-05-29\n        value: 15\n    baseline:\n      value: 23\n    targets:\n      - by: 2026-07-31\n        value: 12\n',
    },
  ],
  passes: [
    {
      actions: ['success-criteria:\n  - measure: agency-rate'],
      blocks:
        'measures:\n  agency-rate:\n    title: Posts filled by agency staff\n    unit: "%"\n    owner: dcs\n    actuals:\n      - date: 2026-05-29\n        value: 15\n    baseline:\n      value: 23\n    targets:\n      - by: 2026-07-31\n        value: 12\n',
    },
  ],
  run({ action, measures }, report) {
    for (const field of ['success-criteria', 'how-will-we-know'] as const) {
      for (const [i, { measure }] of (action[field] ?? []).entries()) {
        if (measure === undefined || measures.get(measure)) continue;
        const path = [field, i, 'measure'];
        const near = nearest(
          measure,
          measures.entries.map(({ id }) => id),
        );
        const fixes: Fix[] = near
          ? [{ title: `Change to ${near}`, edits: [{ do: 'replace', path, text: near }] }]
          : [];
        const advice = near ? `Did you mean ${near}?` : 'Add it to the list of measures.';
        report({
          path,
          cause: measure,
          message: `${measure} is in no list of measures, so nobody can look up the figure. ${advice}`,
          fixes,
        });
      }
    }
  },
});
