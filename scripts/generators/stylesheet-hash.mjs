// By this hash a page of a report allows its stylesheet, and no other.
import { createHash } from 'node:crypto';
import { stylesheet } from '../../out/server/reports/html/styles.js';

export const file = 'server/reports/html/stylesheet-hash.generated.ts';

export function make() {
  const hash = createHash('sha256').update(stylesheet).digest('base64');
  return `/** SHA-256 of the stylesheet of reports, in base64; \`npm run generate\` writes it. */\nexport const stylesheetHash = '${hash}';\n`;
}
