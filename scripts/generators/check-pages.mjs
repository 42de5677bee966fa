// The page of each check, to which problems in an editor link.

import { checks } from '../../out/server/checks/index.js';
import { internalError } from '../../out/server/checks/support/internal-error.js';
import { exampleText, settingText, severityText } from '../../out/server/cli/commands/explain.js';

export const folder = 'docs/checks';

export function make() {
  return Object.fromEntries(
    [...checks, internalError].map((check) => [`${check.id}.md`, page(check)]),
  );
}

function page(check) {
  const [fails] = check.fails;
  const [passes] = check.passes;
  const blocks = [
    `# ${check.id}`,
    `*${severityText(check)}*`,
    check.summary,
    check.why,
    check.timed ? 'Depends on the day on which the plan is judged: `--no-time` leaves it out.' : '',
    fails ? `## Found in\n\n${yaml(exampleText(fails))}` : '',
    passes ? `## Not found in\n\n${yaml(exampleText(passes))}` : '',
    check.on === 'engine' ? '' : `## In golden-thread.yaml\n\n${yaml(settingText(check))}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function yaml(text) {
  return `\`\`\`yaml\n${text.replace(/^ {2}/gm, '')}\n\`\`\``;
}
