/** The page of a check: what it finds, why that matters, how it looks. */

import type { Check, Example } from '../checks/check';

/** The lines of an example that matter; each action but the first is a sound one with these fields. */
function exampleText({ actions = [], blocks = '', asOf, checks: settings }: Example): string {
  const items = actions.map(
    (fields) => `- ${(fields.trim() || '# a sound action').replace(/\n/g, '\n  ')}`,
  );
  const plan = items.length > 0 ? `actions:\n${indented(items.join('\n'))}` : '';
  const set =
    settings === undefined
      ? ''
      : `# golden-thread.yaml\nchecks:\n${indented(settings)}\n# the plan`;
  const day = asOf === undefined ? '' : `# position at ${asOf}`;
  const parts = [day, set, blocks.trimEnd(), plan].filter((part) => part !== '');
  return indented(parts.join('\n') || '# a plan without this problem');
}

function settingHeading({ severity, options }: Check): string {
  if (options) return 'To set it in golden-thread.yaml, with the values that it has otherwise';
  return `To turn it ${severity === 'off' ? 'on' : 'off'} in golden-thread.yaml`;
}

function settingText({ id, severity, options = {} }: Check): string {
  const level = severity === 'off' ? 'warning' : 'off';
  const names = Object.entries(options);
  if (names.length === 0) return indented(`checks:\n  ${id}: ${level}`);
  const lines = names
    .map(([name, { value, about }]) => `    # ${about}\n    ${name}: ${value}`)
    .join('\n');
  return indented(
    `checks:\n  ${id}:\n    severity: ${severity === 'off' ? level : severity}\n${lines}`,
  );
}

/** A part of what there is to say on a check: words, or an example below its heading. */
export interface Section {
  readonly heading?: string;
  readonly text: string;
}

/** What there is to say on a check besides its summary and its reason. */
export function sectionsOf(check: Check): readonly Section[] {
  const [fails] = check.fails;
  const [passes] = check.passes;
  return [
    ...(check.timed ? [{ text: depends }] : []),
    ...sharedText(check).map((text) => ({ text })),
    ...(fails ? [{ heading: 'Found in', text: exampleText(fails) }] : []),
    ...(passes ? [{ heading: 'Not found in', text: exampleText(passes) }] : []),
    ...(check.on === 'engine'
      ? []
      : [{ heading: settingHeading(check), text: settingText(check) }]),
  ];
}

/** What it has to say of `golden-thread.yaml`. */
function sharedText(check: Check): readonly string[] {
  if (check.on !== 'plan') return [];
  if (check.sharedFacts) return [overAll];
  return check.evenShared ? ['Looks at the lists in golden-thread.yaml, too.'] : [];
}

const overAll =
  'A source in golden-thread.yaml is for all plans together that have it from there: what none of them answers is told in that file, when all of them are checked.';

const depends = 'Depends on the day on which the plan is judged: --no-time leaves it out.';

/** What the page says below the summary, as Markdown. */
export function checkHelp(check: Check): string {
  const sections = sectionsOf(check).map(({ heading, text }) =>
    heading === undefined ? text.replace(/--[\w-]+/g, '`$&`') : `## ${heading}\n\n${yaml(text)}`,
  );
  return [check.why, ...sections].join('\n\n');
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.replace(/^ {2}/gm, '')}\n\`\`\``;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
