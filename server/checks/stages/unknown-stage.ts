import { actionCheck, type Fix } from '../check';
import { actionName } from '../support/naming';
import { nearestEntry } from '../support/nearest-entry';

export const unknownStage = actionCheck({
  id: 'stages/unknown-stage',
  severity: 'error',
  summary: 'An action names a stage that the plan does not have.',
  why: 'The action counts in no stage, so no review of a stage asks whether it was done.',
  together: (count, cause) =>
    `${count} actions name the stage '${cause}', which the plan does not have.`,
  advice: 'Name one of its stages by its id.',
  uses: ['stages'],
  fails: [{ actions: ['stage: foundaton'] }, { actions: ['stage: Foundation work'] }],
  passes: [{ actions: ['stage: foundation'] }, { actions: [''] }],
  run({ action: { ref, stage }, stages }, report) {
    if (stage === undefined || stages.some(({ values }) => values.id === stage)) return;
    const near = nearestEntry(
      stage,
      stages.map(({ values: { id, title } }) => ({ id, title })),
    );
    const edit = { do: 'replace', path: ['stage'], text: near ?? '' } as const;
    const fixes: Fix[] = near === undefined ? [] : [{ title: `Change to ${near}`, edits: [edit] }];
    const advice =
      near === undefined ? 'Name one of its stages by its id.' : `Did you mean ${near}?`;
    report({
      path: ['stage'],
      cause: stage,
      message: `The plan has no stage '${stage}', so ${actionName(ref)} counts in none. ${advice}`,
      fixes,
    });
  },
});
