/** The page on pipelines, and the examples on it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './job';

/** The page. */
export const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

/** The first example in a language below a heading. */
export function example(heading: string, language: string) {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const code = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1];
  return parse(code ?? assert.fail(`${heading} has an example`));
}
