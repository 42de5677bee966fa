/**
 * A line for each problem, in the form that GCC made usual (https://www.gnu.org/prep/standards/html_node/Errors.html)
 * and that the problem matchers in `package.json` and `.github/golden-thread.json` read:
 * `path:line:column: severity: message [check]`.
 */

import { harmless } from '../text/harmless';
import type { Report } from './report';

/** In order of place, as a compiler tells them. What could not be read stands at its file's beginning. */
export function compact({ files, failures }: Report): string {
  const unread = failures.map(({ path, message }) =>
    line(path, { line: 0, character: 0 }, 'error', message, 'unreadable'),
  );
  const found = files.flatMap(({ path, problems }) =>
    problems.map(({ start, severity, message, check }) =>
      line(path, start, severity, message, check),
    ),
  );
  return [...unread, ...found].join('');
}

function line(
  path: string,
  start: { readonly line: number; readonly character: number },
  severity: string,
  message: string,
  check: string,
): string {
  const place = `${named(path)}:${start.line + 1}:${start.character + 1}`;
  return `${place}: ${severity}: ${harmless(message)} [${check}]\n`;
}

/** A file may be called what looks like the place of a problem: then its colons become others like them. */
function named(path: string): string {
  return harmless(path).replace(/:(?=\d+:\d+: )/g, '\uA789');
}
