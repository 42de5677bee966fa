/** Files some of which have the texts that git holds, of a commit or of what is staged. */

import type { TextFiles } from '../workspace/files';
import type { Repository } from './git';

/** The id of a file's text by its path in the repository; undefined where it is not there. */
export type TextIds = ReadonlyMap<string, string | undefined>;

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
