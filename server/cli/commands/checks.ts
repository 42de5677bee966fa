/** `checks`: every check there is, in a line each. */

import { checks as all } from '../../checks';
import type { Check } from '../../checks/check';
import { internalError } from '../../checks/support/internal-error';
import type { Colours, Console } from '../console';
import { inColour } from '../render/text';
import { wrapped } from '../render/wrap';
import { exitCodes } from '../wrong-use';

/** Prints each check with its severity and what it finds. */
export function checks({ out, colours, width }: Console): number {
  const list: readonly Check[] = [...all, internalError];
  const longest = Math.max(...list.map(({ id }) => id.length));
  const indent = ' '.repeat(longest + 2 + longestSeverity + 2);
  for (const { id, severity, summary } of list) {
    const said = wrapped(summary, width, indent);
    out(`${id.padEnd(longest)}  ${severityWord(severity, colours)}  ${said}\n`);
  }
  return exitCodes.clean;
}

const longestSeverity = 'suggestion'.length;

function severityWord(severity: Check['severity'], colours: Colours): string {
  const word = severity.padEnd(longestSeverity);
  return severity === 'off' ? colours.dim(word) : inColour(severity, colours)(word);
}
