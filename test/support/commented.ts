/** Random plans with comments and agreed exceptions between their lines, for properties. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';

const samples = ['first-plan', 'northbridge-2026'].map((name) =>
  readFileSync(join(__dirname, '../../../samples', `${name}.plan.yaml`), 'utf8'),
);

/** The plans of all examples of the checks. */
export const examplePlans: readonly string[] = checks.flatMap(({ fails, passes }) =>
  [...fails, ...passes].map((example) => examplePlan(example)),
);

const note = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  indent: fc.nat(12),
  kind: fc.constantFrom('above', 'above', 'beside', 'blank'),
  text: fc.constantFrom(
    'a comment',
    'exception links/duplicate: agreed',
    'exception deadlines/outside-stage until May 2027: agreed',
    'exception success/not-measurable',
  ),
});

/** A sample's beginning or an example, with up to eight comments, exceptions and blank lines put in. */
export const commentedPlan = fc
  .tuple(fc.constantFrom(...samples, ...examplePlans), fc.array(note, { maxLength: 8 }))
  .map(([text, notes]) => {
    const lines = text.split('\n').slice(0, 450);
    for (const [i, { at, indent, kind, text: said }] of notes.entries()) {
      const index = Math.floor(at * (lines.length - 1));
      const line = lines[index] ?? '';
      const comment = `# ${said} ${i}`;
      if (kind === 'blank') lines.splice(index, 0, '');
      else if (kind === 'above') lines.splice(index, 0, ' '.repeat(indent) + comment);
      else if (line !== '' && !/#|[|>]-?$/.test(line)) lines[index] = `${line} ${comment}`;
    }
    return lines.join('\n');
  });
