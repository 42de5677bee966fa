/** `explain`: what one check finds, why that matters, and how it looks. */

import { checks } from '../../checks';
import type { Check } from '../../checks/check';
import { internalError } from '../../checks/support/internal-error';
import { exampleText, settingText, severityText } from '../../formats/check-page';
import type { Console } from '../console';
import { knownCheck } from '../options';
import { exitCodes } from '../wrong-use';

/** Prints the page of a check. */
export function explain(id: string, { out, colours }: Console): number {
  const check: Check = knownCheck<Check>(id, [...checks, internalError]);
  const [fails] = check.fails;
  const [passes] = check.passes;
  const blocks = [
    `${colours.bold(check.id)}  ${severityText(check)}`,
    `${check.summary}\n${check.why}`,
    ...(check.timed
      ? ['Depends on the day on which the plan is judged: --no-time leaves it out.']
      : []),
    ...(fails ? [`${colours.bold('Found in')}\n${exampleText(fails)}`] : []),
    ...(passes ? [`${colours.bold('Not found in')}\n${exampleText(passes)}`] : []),
    ...(check.on === 'engine'
      ? []
      : [`${colours.bold('In golden-thread.yaml')}\n${settingText(check)}`]),
  ];
  out(`${blocks.join('\n\n')}\n`);
  return exitCodes.clean;
}
