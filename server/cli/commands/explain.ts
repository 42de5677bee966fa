/** `explain`: what one check finds, why that matters, and how it looks. */

import { checks } from '../../checks';
import type { Check, Example } from '../../checks/check';
import { internalError } from '../../checks/support/internal-error';
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

/** How grave it is unless it is set. */
export function severityText({ severity }: Check): string {
  return severity === 'off' ? 'off unless it is set' : severity;
}

/** The lines of an example that matter; each action but the first is a sound one with these fields. */
export function exampleText({
  actions = [],
  blocks = '',
  asOf,
  checks: settings,
}: Example): string {
  const items = actions.map((fields) => `- ${(fields.trim() || '...').replace(/\n/g, '\n  ')}`);
  const plan = items.length > 0 ? `actions:\n${indented(items.join('\n'))}` : '';
  const set = settings === undefined ? '' : `# golden-thread.yaml\nchecks:\n${indented(settings)}`;
  const day = asOf === undefined ? '' : `# position at ${asOf}`;
  const parts = [day, set, blocks.trimEnd(), plan].filter((part) => part !== '');
  return indented(parts.join('\n') || '# a plan without this problem');
}

/** How to turn it off, or to set what it can be set to. */
export function settingText({ id, severity, options = {} }: Check): string {
  const level = severity === 'off' ? 'warning' : 'off';
  const names = Object.entries(options);
  if (names.length === 0) return indented(`checks:\n  ${id}: ${level}`);
  const lines = names.map(([name, value]) => `    ${name}: ${value}`).join('\n');
  return indented(
    `checks:\n  ${id}:\n    severity: ${severity === 'off' ? level : severity}\n${lines}`,
  );
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
