/** `explain`: what one check finds, why that matters, and how it looks. */

import { checks } from '../../checks';
import type { Check } from '../../checks/check';
import { internalError } from '../../checks/support/internal-error';
import { severityText } from '../../checks/support/severities';
import { sectionsOf } from '../../formats/check-page';
import type { Console } from '../console';
import { knownCheck } from '../options';
import { wrapped } from '../render/wrap';
import { exitCodes } from '../wrong-use';

/** Prints the page of a check. */
export function explain(id: string, { out, colours, width }: Console): number {
  const check: Check = knownCheck<Check>(id, [...checks, internalError]);
  const blocks = [
    `${colours.bold(check.id)}  ${severityText(check)}`,
    `${wrapped(check.summary, width)}\n${wrapped(check.why, width)}`,
    ...sectionsOf(check).map(({ heading, text }) =>
      heading === undefined ? wrapped(text, width) : `${colours.bold(heading)}\n${text}`,
    ),
  ];
  out(`${blocks.join('\n\n')}\n`);
  return exitCodes.clean;
}
