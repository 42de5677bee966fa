// The page of each check, to which problems in an editor link.

import { checks } from '../../out/server/checks/index.js';
import { internalError } from '../../out/server/checks/support/internal-error.js';
import { checkHelp, severityText } from '../../out/server/formats/check-page.js';

export const folder = 'docs/checks';

export function make() {
  return Object.fromEntries(
    [...checks, internalError].map((check) => [`${check.id}.md`, page(check)]),
  );
}

function page(check) {
  return `# ${check.id}\n\n*${severityText(check)}*\n\n${check.summary}\n\n${checkHelp(check)}\n`;
}
