/** Two states of the files of a repository: what is judged, and what it is compared with. */

import { join, posix } from 'node:path';
import { diskFiles } from '../node/files';
import { isPlanName, slashed } from '../node/find-plans';
import type { Repository } from '../node/git';
import { filesInGit, type TextIds } from '../node/git-files';
import type { Change } from '../node/git-output';
import { namesFile } from '../workspace/evidence';
import type { TextFiles } from '../workspace/files';

/** Files as they are judged and as they were. */
export interface Comparison {
  readonly now: TextFiles;
  readonly before: TextFiles;
  /** The paths in the repository of all files that differ. */
  readonly differing: ReadonlySet<string>;
  /** The names of files, without folders, that may be evidence and differ: some came, went or were moved. */
  readonly evidence: readonly string[];
  /** Whether a file, by its path in the repository, lies in another repository within this one. */
  isNested(path: string): boolean;
  /** Whether a file, by its path in the repository, is there to be judged. */
  includes(path: string): boolean;
  /** Where a file was before, by its path in the repository: absolute. */
  placeBefore(path: string): string;
  /** The ids of all texts that are needed to compare the files with these paths. */
  idsFor(paths: readonly string[]): readonly string[];
}

/** The files of the disk beside those of a tree. */
export async function filesSince(repository: Repository, tree: string): Promise<Comparison> {
  const listed = repository.untracked();
  const [changes, untracked, isNested] = await Promise.all([
    repository.changesSince(tree),
    listed,
    repository.nested(listed),
  ]);
  const known = new Set(changes.map(({ path }) => path));
  const added = untracked
    .filter((path) => !known.has(path))
    .map((path): Change => ({ path, from: path, before: undefined }));
  return {
    ...comparison(repository, [...changes, ...added], new Map(), () => true),
    isNested,
  };
}

/** What is staged beside a tree; beside nothing before the first commit. */
export async function stagedSince(
  repository: Repository,
  tree: string | undefined,
): Promise<Comparison> {
  const [changes, staged] = await Promise.all([repository.stagedSince(tree), repository.staged()]);
  // What is staged to go is not there, whatever the disk says.
  const gone = changes
    .flatMap(({ path, from }) => [path, from])
    .filter((path) => !staged.has(path));
  const ids = new Map([...staged, ...gone.map((path) => [path, undefined] as const)]);
  const compared = comparison(repository, changes, ids, (path) => staged.has(path));
  return {
    ...compared,
    now: {
      ...compared.now,
      // What is on the disk alone is in no commit.
      async lacks(absolute, root) {
        if (await compared.now.lacks(absolute, root)) return true;
        const path = await repository.pathOf(absolute);
        if (path === undefined || staged.has(path)) return false;
        const nested = await repository.submodules();
        return !nested.some((folder) => path.startsWith(folder));
      },
    },
    // What is in another repository is simply not staged.
    isNested: () => false,
  };
}

function comparison(
  repository: Repository,
  changes: readonly Change[],
  idsNow: TextIds,
  includes: (path: string) => boolean,
): Omit<Comparison, 'isNested'> {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const now = filesInGit(repository, idsNow, diskFiles);
  const idsBefore = idsOf(changes);
  return {
    now,
    before: filesInGit(repository, idsBefore, now),
    differing: new Set(byPath.keys()),
    evidence: [
      ...new Set(changes.flatMap(({ path, from }) => [posix.basename(path), posix.basename(from)])),
    ].filter((name) => namesFile(name) && !isPlanName(name)),
    includes,
    placeBefore: (path) => slashed(join(repository.root, byPath.get(path)?.from ?? path)),
    idsFor: (paths) =>
      paths
        .flatMap((path) => [idsNow.get(path), byPath.get(path)?.before])
        .filter((id) => id !== undefined),
  };
}

/** What was not there counts first: a name may have gone from one file to another. */
function idsOf(changes: readonly Change[]): TextIds {
  return new Map([
    ...changes.map(({ path }) => [path, undefined] as const),
    ...changes.map(({ from, before }) => [from, before] as const),
  ]);
}
