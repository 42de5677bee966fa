/**
 * What authors are told of each failing example, and what each of its fixes writes: `test/checks/said/` has a
 * file for each family. `UPDATE_SAID=1` writes what is told now: look at the difference.
 */

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../server/checks';
import type { Check, Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import type { Problem } from '../../server/engine/problem';
import type { Plan } from '../../server/plan/plan';
import { lineStarts } from '../../server/text/places';
import { applied, judgeExample } from '../support/judged';

const folder = join(__dirname, '../../../test/checks/said');

/** The lines that one text has and another has not, each as often as it has it more. */
function beyond(text: string, other: string): readonly string[] {
  const left = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What is at a place, to the end of its line. */
function at(text: string, { start, end }: Pick<Problem, 'start' | 'end'>): string {
  const starts = lineStarts(text);
  const from = (starts[start.line] ?? 0) + start.character;
  const [line = ''] = text.slice(from, (starts[end.line] ?? 0) + end.character).split('\n');
  return `${start.line + 1}:${start.character + 1} \`${line}\``;
}

/** What is said of one problem, a line for each thing that is said. */
function linesOf(check: Check, text: string, plan: Plan, problem: Problem): readonly string[] {
  const { severity, message, cause, subject, related, fixes } = problem;
  return [
    `${severity} at ${at(text, problem)}, in ${JSON.stringify(subject)}`,
    `  ${message}`,
    ...related.map((place) => `  see ${at(text, place)}: ${place.message}`),
    ...(check.together ? [`  of several: ${check.together(13, cause ?? '')}`] : []),
    ...fixes.flatMap((fix) => {
      const mended = applied(text, fix.edits(plan));
      return [
        `  fix${fix.safe ? ', safe' : ''}${fix.blank ? ', with blanks' : ''}: ${fix.title}`,
        ...beyond(text, mended).map((line) => `    - ${line}`),
        ...beyond(mended, text).map((line) => `    + ${line}`),
      ];
    }),
  ];
}

/** All that is said of an example. */
function said(check: Check, example: Example): string {
  const text = examplePlan(example);
  const { plan, problems } = judgeExample(example);
  const lines = problems.flatMap((problem) => linesOf(check, text, plan, problem));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

const headed = (id: string, n: number) => `# ${id} ${n}\n\n`;

if (process.env['UPDATE_SAID'] === '1') {
  mkdirSync(folder, { recursive: true });
  for (const family of new Set(checks.map(({ id }) => id.split('/')[0] ?? ''))) {
    const parts = checks
      .filter(({ id }) => id.startsWith(`${family}/`))
      .flatMap((check) =>
        check.fails.map((example, n) => headed(check.id, n + 1) + said(check, example)),
      );
    if (parts.length > 0) writeFileSync(join(folder, `${family}.txt`), parts.join('\n'));
  }
}

const expected = new Map(
  readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/^(?=# )/m)
      .map((part) => [part.split('\n')[0] ?? '', part] as const),
  ),
);

for (const check of checks) {
  describe(`what is said of ${check.id}, which UPDATE_SAID=1 renews`, () => {
    for (const [n, example] of check.fails.entries()) {
      it(`failing example ${n + 1} is told as it was`, () => {
        const head = headed(check.id, n + 1);
        const part = expected.get(head.trim()) ?? '';
        assert.equal(head + said(check, example), `${part.trimEnd()}\n`);
      });
    }
  });
}

describe('what is said of examples', () => {
  it('is kept of none that is no more', () => {
    const heads = checks.flatMap(({ id, fails }) => fails.map((_, n) => headed(id, n + 1).trim()));
    assert.deepEqual([...expected.keys()].sort(), heads.sort());
  });
});
