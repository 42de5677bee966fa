import { fieldOf, headings } from '../../plan/headings';
import { isSameName, nearest } from '../../text/near';
import { faultCheck } from '../check';
import { listed } from '../support/naming';

export const unknownKey = faultCheck({
  id: 'plan/unknown-key',
  severity: 'warning',
  summary: 'A field that the plan file does not have in this place.',
  why: 'What such a field says is in no check and no report: an officer or a date can be missing although somebody wrote it down.',
  together: (count, cause) =>
    `${count} fields are called '${cause}', which a plan does not have in that place.`,
  advice: 'Take it out, or put what it says where it belongs.',
  fault: 'unknown-key',
  fails: [
    { actions: ['resource: Two posts'] },
    { actions: ['Depends on: []'] },
    { actions: ['colour: green'] },
    { blocks: 'decision:\n  - date: 2026-05-12\n    text: Start early\n' },
  ],
  passes: [{ actions: ['resources: Two posts'] }],
  run({ key, path, known, start, end }, _source, report) {
    const written = nearestKey(key, known);
    const near = written === undefined ? undefined : fieldOf(written);
    const advice = near === undefined ? adviceFor(known) : `Did you mean '${near}'?`;
    report({
      path: [],
      extent: { start, end },
      cause: key,
      message: `A plan has no field '${key}' in this place, so what it says is in no check and no report. ${advice}`,
      ...(near && { meant: path ? { path: [...path, near] } : { at: 'file', path: [near] } }),
      fixes: near
        ? [
            {
              title: `Change to ${near}`,
              safe: isSameName(key, written ?? ''),
              edits: [{ do: 'rewrite', start, end, text: near }],
            },
          ]
        : [],
    });
  },
});

function adviceFor(known: readonly string[]): string {
  if (known.length === 0 || known.length > 12) {
    return 'Take it out, or put what it says where it belongs.';
  }
  return `What can stand here besides is ${listed(known, 12)}.`;
}

/** What was probably meant: the name of a field, or a printed heading that stands for it. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const others = [...headings].flatMap(([heading, field]) =>
    known.includes(field) ? [heading] : [],
  );
  return nearest(key, [...known, ...others]);
}
