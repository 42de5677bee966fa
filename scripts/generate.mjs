// Writes the files that are made from other files, or with --check says which of them are stale.
//
// Each module in generators/ makes either one file or all files of a folder. It exports `file`, a
// path from the root, and `make`, which returns its text; or `folder` and `make`, which returns the
// texts by file name. Either may return a promise. A file that stands in such a folder and is not
// made is stale, too.
// Generators may load compiled code from out/, so the project is compiled first.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** Undefined where there is no such file: any other failure is a failure of ours. */
function ignoreMissing(error) {
  if (error.code !== 'ENOENT') {
    throw error;
  }
}

async function loadGenerators() {
  const folder = new URL('generators/', import.meta.url);
  const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
  return Promise.all(
    names
      .filter((name) => name.endsWith('.mjs'))
      .sort()
      .map((name) => import(new URL(name, folder).href)),
  );
}

async function filesIn(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    ignoreMissing,
  );
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'));
}

/** The text of every generated file by path; undefined for one that is there and should not be. */
async function wantedFiles({ file, folder, make }) {
  if (file) {
    return new Map([[file, await make()]]);
  }
  const wanted = new Map((await filesIn(folder)).map((present) => [present, undefined]));
  for (const [name, text] of Object.entries(await make())) {
    wanted.set(`${folder}/${name}`, text);
  }
  return wanted;
}

async function write(file, text) {
  if (text === undefined) {
    await rm(join(root, file));
    return;
  }
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

const stale = [];
for (const generator of await loadGenerators()) {
  for (const [file, text] of await wantedFiles(generator)) {
    const present = await readFile(join(root, file), 'utf8').catch(ignoreMissing);
    if (present !== text) {
      stale.push({ file, text });
    }
  }
}

for (const { file, text } of stale) {
  if (values.check) {
    console.error(`${file} is stale: run 'npm run generate' and commit what it writes.`);
  } else {
    await write(file, text);
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${file}`);
  }
}
if (values.check && stale.length > 0) {
  process.exitCode = 1;
}
