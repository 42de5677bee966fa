/** The page of a check: what it finds, why that matters, how it looks. */

import type { Check, Example } from '../checks/check';

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

/** What the page says below the summary, as Markdown. */
export function checkHelp(check: Check): string {
  const [fails] = check.fails;
  const [passes] = check.passes;
  const blocks = [
    check.why,
    check.timed ? 'Depends on the day on which the plan is judged: `--no-time` leaves it out.' : '',
    fails ? `## Found in\n\n${yaml(exampleText(fails))}` : '',
    passes ? `## Not found in\n\n${yaml(exampleText(passes))}` : '',
    check.on === 'engine' ? '' : `## In golden-thread.yaml\n\n${yaml(settingText(check))}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.replace(/^ {2}/gm, '')}\n\`\`\``;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
