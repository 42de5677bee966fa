/** Files some of which have the texts that git holds, of a commit or of what is staged. */

import type { TextFiles } from '../workspace/files';
import { diskFiles } from './files';
import type { Repository } from './git';

/** The id of a file's text by its path in the repository; undefined where it is not there. */
export type TextIds = ReadonlyMap<string, string | undefined>;

/** The files of a tree and no others, by the ids of all its texts; only whether a repository is there the disk tells. */
export function filesOfTree(repository: Repository, ids: TextIds): TextFiles {
  const idOf = async (absolute: string) => {
    const path = await repository.pathOf(absolute);
    return path === undefined ? undefined : ids.get(path);
  };
  return {
    async readText(absolute) {
      const id = await idOf(absolute);
      return id === undefined ? { failure: 'missing' } : await repository.text(id);
    },
    async exists(absolute) {
      if (absolute.endsWith('/.git')) return await diskFiles.exists(absolute);
      return (await idOf(absolute)) !== undefined;
    },
    async lacks(absolute) {
      const path = await repository.pathOf(absolute);
      if (path === undefined || ids.get(path) !== undefined) return false;
      // A folder has no text of its own.
      return ![...ids.keys()].some((one) => one.startsWith(`${path}/`));
    },
  };
}

/** The files as git holds those that are in `ids`; all others as they are in `files`. */
export function filesInGit(repository: Repository, ids: TextIds, files: TextFiles): TextFiles {
  return {
    async readText(absolute) {
      const path = await repository.pathOf(absolute);
      if (path === undefined || !ids.has(path)) return await files.readText(absolute);
      const id = ids.get(path);
      return id === undefined ? { failure: 'missing' } : await repository.text(id);
    },
    async exists(absolute) {
      const path = await repository.pathOf(absolute);
      if (path === undefined || !ids.has(path)) return await files.exists(absolute);
      return ids.get(path) !== undefined;
    },
    async lacks(absolute, root) {
      const path = await repository.pathOf(absolute);
      if (path === undefined || !ids.has(path)) return await files.lacks(absolute, root);
      return ids.get(path) === undefined;
    },
  };
}
