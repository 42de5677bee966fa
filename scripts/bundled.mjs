// Which packages are in bundles, from what esbuild says of them.

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
