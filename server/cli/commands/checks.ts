/** `checks`: every check there is, in a line each. */

import { checks as all } from '../../checks';
import type { Check } from '../../checks/check';
import { internalError } from '../../checks/support/internal-error';
import type { Colours, Console } from '../console';
import { inColour } from '../render/text';
import { exitCodes } from '../wrong-use';

/** Prints each check with its severity and what it finds. */
export function checks({ out, colours }: Console): number {
  const list: readonly Check[] = [...all, internalError];
  const width = Math.max(...list.map(({ id }) => id.length));
  for (const { id, severity, summary } of list) {
    out(`${id.padEnd(width)}  ${severityWord(severity, colours)}  ${summary}\n`);
  }
  return exitCodes.clean;
}

function severityWord(severity: Check['severity'], colours: Colours): string {
  const word = severity.padEnd('suggestion'.length);
  return severity === 'off' ? colours.dim(word) : inColour(severity, colours)(word);
}
