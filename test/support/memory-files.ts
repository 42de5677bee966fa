/** Files that a test keeps in memory, by URI. */

import { isBelow, parentOf } from '../../server/workspace/files';
import type { SearchableFiles } from '../../server/workspace/folders';
import { isPlanUri } from '../../server/workspace/uris';

/** Files that, as a client does, find plans also where nobody is to look. */
interface MemoryFiles extends SearchableFiles {
  plansIn(folder: string): Promise<readonly string[]>;
}

/** Files over a map that the test may go on changing. */
export function memoryFiles(files: ReadonlyMap<string, string>): MemoryFiles {
  const isFolder = (uri: string) => [...files.keys()].some((one) => one.startsWith(`${uri}/`));
  return {
    readText: (uri) => {
      const text = files.get(uri);
      const failure = isFolder(uri) ? 'folder' : 'missing';
      return Promise.resolve(text === undefined ? { failure } : { text });
    },
    exists: async (uri) => files.has(uri) || isFolder(uri),
    lacks: async (uri, root) => isBelow(uri, root) && !files.has(uri) && !isFolder(uri),
    list: async (folder) => [
      ...new Set(
        [...files.keys()]
          .filter((uri) => uri.startsWith(`${folder}/`))
          .map((uri) => decodeURIComponent(uri.slice(folder.length + 1).split('/')[0] ?? '')),
      ),
    ],
    plansIn: async (folder) =>
      [...files.keys()].filter((uri) => isPlanUri(uri) && isBelow(parentOf(uri) ?? '', folder)),
  };
}
