import { headings } from '../../plan/headings';
import { nearest } from '../../text/near';
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
  run({ key, known, start, end }, _source, report) {
    const near = nearestKey(key, known);
    const advice = near === undefined ? adviceFor(known) : `Did you mean '${near}'?`;
    report({
      path: [],
      extent: { start, end },
      cause: key,
      message: `A plan has no field '${key}' in this place, so what it says is in no check and no report. ${advice}`,
      fixes: near
        ? [{ title: `Change to ${near}`, edits: [{ do: 'rewrite', start, end, text: near }] }]
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

/** The field that was probably meant: by its own name, or by a printed heading that stands for it. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const others = [...headings].flatMap(([heading, field]) =>
    known.includes(field) ? [heading] : [],
  );
  const near = nearest(key, [...known, ...others]);
  return near === undefined || known.includes(near) ? near : headings.get(near);
}
