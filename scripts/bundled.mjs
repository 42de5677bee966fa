// Which packages are in bundles, from what esbuild says of them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folders of the packages among the inputs of bundles (paths from the root, as esbuild's metafiles name
 * them), each once, in order.
 */
export function bundledFolders(inputs) {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  return [...new Set(folders)].sort();
}

/**
 * The inputs of bundles with the files of packages that stand in these inputs already, as bundlers mark them
 * there: a package may hold what it needs of others. In the lock file they are of the version that it asks for.
 */
export async function withInlined(root, inputs) {
  const inlined = await Promise.all(
    inputs.filter((path) => path.includes('node_modules/')).map((path) => marked(join(root, path))),
  );
  return [...new Set([...inputs, ...inlined.flat()])];
}

async function marked(file) {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^\/\/(?:#region)? ?(node_modules\/\S+)$/gm)].map(([, path]) => path);
}
