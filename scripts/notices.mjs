// The licences of what is bundled, as they ask to be kept with every copy.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledFolders } from './bundled.mjs';

/**
 * The text of the notices for the inputs of bundles (paths from the root, as esbuild's metafiles name them):
 * each package that is in them once, by name. Throws where a package says nothing of its licence,
 * or its text is neither with it nor in `licences/`.
 */
export async function notices(root, inputs) {
  const entries = await Promise.all(
    bundledFolders(inputs).map((folder) => notice(join(root, folder))),
  );
  const head = 'Golden Thread holds parts of these packages, each under its own licence.\n';
  return [head, ...entries].join(`\n${'-'.repeat(78)}\n\n`);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (!license && !file) throw new Error(`${name} says nothing of its licence`);
  const text = (await readFile(file ? join(folder, file) : keptFor(name), 'utf8')).trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The licence of a package that comes without its text, taken from the package's repository. */
function keptFor(name) {
  return fileURLToPath(new URL(`licences/${name}.txt`, import.meta.url));
}
