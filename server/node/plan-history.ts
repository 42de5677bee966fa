/** The versions of a plan that git holds. */

import { dirname } from 'node:path';
import type { TextHistory, TextVersion } from '../history/version';
import { Repository } from './git';
import { GitProcess } from './git-process';

/** A history with what its file was called in each version. */
export interface KeptHistory extends TextHistory {
  readonly versions: readonly (TextVersion & { readonly path: string })[];
}

const none: KeptHistory = { versions: [], isCut: false };

/**
 * The versions of a file, by its path in the repository, on the main line to a commit, also from before it
 * was renamed. What it was copied from is another plan. Two processes of git, however many versions there are.
 */
export async function historyOf(
  repository: Repository,
  path: string,
  commit: string,
): Promise<KeptHistory> {
  const all = await repository.versionsOf(path, commit);
  const copied = all.findIndex(({ isCopy }) => isCopy);
  const own = (copied < 0 ? all : all.slice(0, copied + 1)).toReversed();
  const [first] = own;
  if (!first) return none;
  const isShallow = !first.commit.hasParents && (await repository.isShallow());
  // The newest first: of a clone that holds only some texts these are likely to be there.
  await repository.load(own.flatMap(({ id }) => id ?? []).reverse());
  const versions: (TextVersion & { path: string })[] = [];
  let isCut = isShallow;
  for (const { commit: by, path: called, id } of own) {
    const read = id === undefined ? undefined : await repository.text(id);
    if (read && 'text' in read)
      versions.push({ commit: by.id, day: by.day, text: read.text, path: called });
    // What comes before one that is missing is not known.
    else if (read) {
      versions.length = 0;
      isCut = true;
    }
  }
  return { versions, isCut };
}

/** Histories for an editor, from the repositories in which the files are, wherever that is. */
export const gitHistory = {
  /** The last commit where a file is: while it stays, so does the history; undefined outside of git. */
  async head(absolute: string): Promise<string | undefined> {
    const repository = await Repository.find(new GitProcess(dirname(absolute)));
    return typeof repository === 'string' ? undefined : (await repository.commitOf('HEAD'))?.id;
  },
  /** The history of a file; undefined where there is none. */
  async read(absolute: string): Promise<TextHistory | undefined> {
    const repository = await Repository.find(new GitProcess(dirname(absolute)));
    if (typeof repository === 'string') return undefined;
    const [path, head] = [await repository.pathOf(absolute), await repository.commitOf('HEAD')];
    if (path === undefined || !head) return undefined;
    return await historyOf(repository, path, head.id);
  },
};
