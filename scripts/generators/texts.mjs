// The texts of the extension that people read, for those who translate them: every `l10n.t('...')` in client/.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const file = 'l10n/bundle.l10n.json';

const client = fileURLToPath(new URL('../../client', import.meta.url));
const call = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;

export async function make() {
  const texts = new Set();
  const names = await readdir(client, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.ts'))) {
    const code = await readFile(join(client, name), 'utf8');
    const found = [...code.matchAll(call)];
    if (found.length !== code.split(/\bl10n\.t\(/).length - 1) {
      throw new Error(`client/${name}: the text of each l10n.t must be written out in one piece`);
    }
    for (const [, single, double] of found) {
      texts.add((single ?? double).replace(/\\(.)/g, '$1'));
    }
  }
  const entries = [...texts].sort().map((text) => [text, text]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}
