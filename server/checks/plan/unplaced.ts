import { type At, planCheck } from '../check';
import { shortened } from '../support/shortened';

export const unplaced = planCheck({
  id: 'plan/unplaced',
  severity: 'suggestion',
  summary: 'What an import could not place is still where the import left it.',
  why: 'No check, report or view reads it: a caveat or a promise that stands there is as good as lost.',
  together: (count, heading) =>
    `'${heading}' of the imported document is in no field yet, in ${count} places.`,
  advice: 'Move each to where it belongs, or delete it.',
  uses: ['unplaced'],
  fails: [
    { actions: ['unplaced:\n  Remarks:\n    - Waits for the new system'] },
    { blocks: 'unplaced:\n  Page 2:\n    - Agreed by all partners\n' },
  ],
  passes: [{ actions: ['unplaced: {}'] }],
  facts: ({ action }) => headingsOf(action.unplaced),
  run({ actions, unplaced: ofPlan }, report) {
    const tell = (at: At, path: readonly string[], headings: readonly string[]) => {
      for (const heading of headings) {
        const name = shortened(heading);
        const message = `'${name}' of the imported document is in no field yet, so no check or report reads it. Move it to where it belongs, or delete it.`;
        report({ at, path: [...path, heading], onKey: true, cause: name, message });
      }
    };
    for (const { index, facts } of actions) tell({ action: index }, ['unplaced'], facts);
    tell({ block: 'unplaced' }, [], headingsOf(ofPlan));
  },
});

function headingsOf(found: ReadonlyMap<string, unknown> | undefined): readonly string[] {
  return [...(found?.keys() ?? [])];
}
