/** Which lines a revision did not have. */

import { execFileSync } from 'node:child_process';

/** The lines of files below `paths` that differ from a revision, as StrykerJS names them: 'server/a.ts:3-7'. */
export function linesSince(revision: string, paths: readonly string[], root: string): string[] {
  const args = ['diff', '--unified=0', '--no-color', '--no-ext-diff', revision, '--', ...paths];
  return linesIn(execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

/** The lines that a unified diff without context adds to files of TypeScript. */
export function linesIn(diff: string): string[] {
  let file: string | undefined;
  const found: string[] = [];
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = /^\+\+\+ b\/(.*\.ts)$/.exec(line)?.[1];
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (file === undefined || first === undefined || count === '0') continue;
    found.push(`${file}:${first}-${Number(first) + Number(count) - 1}`);
  }
  return found;
}
