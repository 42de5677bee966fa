/** The plans at two moments, and which is which. */

import { basename, join, relative, resolve } from 'node:path';
import { diskFiles } from '../../node/files';
import {
  type FoundFile,
  type FoundFiles,
  isEmptySearch,
  isPlanName,
  slashed,
} from '../../node/find-plans';
import type { Repository } from '../../node/git';
import { filesOfTree } from '../../node/git-files';
import type { Change, Commit } from '../../node/git-output';
import { leftOutBy } from '../../node/ignored-plans';
import { configName } from '../../workspace/config';
import { isBelow, type TextFiles } from '../../workspace/files';
import type { LeftOut } from '../../workspace/ignored';
import { findNamed } from '../origin';
import { plansBeside } from '../sharing';

/** The plans at two moments. */
export interface States {
  readonly before: TextFiles;
  readonly after: TextFiles;
  readonly pairs: readonly PairOfFiles[];
  /** All plans at either moment that a configuration may set, whatever the names mean; absolute. */
  plansBefore(config: string): Promise<readonly string[]>;
  plansAfter(config: string): Promise<readonly string[]>;
  readonly failures: FoundFiles['failures'];
}

/** A plan before and after; one that was not there on a side has no file there. */
export interface PairOfFiles {
  readonly before: FoundFile | undefined;
  readonly after: FoundFile | undefined;
  /** Whether the names mean it; of others only those are there that may have been renamed. */
  readonly isMeant: boolean;
}

/** The plans that names mean, of a commit and of another or, without one, as the files stand. */
export async function statesOf(
  repository: Repository,
  from: Commit,
  to: Commit | undefined,
  names: readonly string[],
): Promise<States> {
  const old = await textsOf(repository, from);
  const now = to && (await textsOf(repository, to));
  await repository.load([...old.values(), ...(now?.values() ?? [])]);
  const before = filesOfTree(repository, old);
  const after = now ? filesOfTree(repository, now) : diskFiles;
  const leftOut = leftOutBy(after, process.cwd());
  const changes = to
    ? await repository.changesBetween(from.id, to.id)
    : await repository.changesSince(from.id);
  const here = fileIn(repository);
  const meant = meantBy(names, repository);
  const meantBefore = await meant(old.keys(), leftOutBy(before, process.cwd()));
  const meantAfter = await meant(now?.keys() ?? [], leftOut);
  const found = await foundIn(repository, await findNamed(names, leftOut), {
    now,
    isNested: now ? () => false : await repository.nested(repository.untracked()),
    meant: meantAfter,
    once: new Set([...meantBefore, ...meantAfter]),
  });
  const movedTo = new Map(changes.map((change) => [change.path, change]));
  const pairs: PairOfFiles[] = [];
  const known = new Set<string>();
  for (const { path, file } of found.after) {
    const was = placeBefore(path, movedTo, old);
    if (was !== undefined) known.add(was);
    pairs.push({ before: was === undefined ? undefined : here(was), after: file, isMeant: true });
  }
  // Be they meant or not.
  const there = now ?? new Set(await presentIn(repository, [...old.keys()]));
  const isRenamed = pairs.some(({ before }) => !before);
  const goneTo = new Map(changes.map((change) => [change.from, change.path]));
  for (const path of old.keys()) {
    if (known.has(path) || !isPlanName(path) || there.has(path)) continue;
    const isMeant = meantBefore.has(path);
    if (!isMeant && !isRenamed) continue;
    const place = isMeant ? goneTo.get(path) : undefined;
    const isKept = place !== undefined && place !== path && isPlanName(place);
    const file = isKept ? here(place) : undefined;
    const isFound = file && !(await leftOut.plan(file.absolute));
    pairs.push({ before: here(path), after: isFound ? file : undefined, isMeant });
  }
  const plansIn = (texts: ReadonlyMap<string, string>) =>
    [...texts.keys()].filter(isPlanName).map((path) => here(path).absolute);
  return {
    before,
    after,
    pairs,
    plansBefore: async () => plansIn(old),
    plansAfter: async (config) => (now ? plansIn(now) : await plansBeside(config, { leftOut })),
    failures: found.failures.filter(({ why }) => names.length > 0 || !isEmptySearch(why)),
  };
}

/** The ids of all plans and configurations of a commit. */
async function textsOf(
  repository: Repository,
  { id }: Commit,
): Promise<ReadonlyMap<string, string>> {
  const files = await repository.filesIn(id);
  return new Map([...files].filter(([path]) => isPlanName(path) || basename(path) === configName));
}

/** A name may have gone from one file to another, so what git says goes first. */
function placeBefore(
  path: string,
  changes: ReadonlyMap<string, Change>,
  old: ReadonlyMap<string, string>,
): string | undefined {
  const change = changes.get(path);
  if (change) return change.before === undefined ? undefined : change.from;
  return old.has(path) ? path : undefined;
}

interface Found {
  readonly after: readonly { readonly path: string; readonly file: FoundFile }[];
  readonly failures: FoundFiles['failures'];
}

/** What the later moment has, where it is a commit, and what names mean of it and `once`, of either moment. */
interface AtMoments {
  readonly now: ReadonlyMap<string, string> | undefined;
  /** Whether a file lies in another repository within this one, of which git says nothing here. */
  readonly isNested: (path: string) => boolean;
  readonly meant: ReadonlySet<string>;
  readonly once: ReadonlySet<string>;
}

async function foundIn(
  repository: Repository,
  onDisk: FoundFiles,
  { now, isNested, meant, once }: AtMoments,
): Promise<Found> {
  const here = fileIn(repository);
  const isOnce = (name: string) =>
    [...once].some((path) => isBelow(here(path).absolute, slashed(resolve(name))));
  const failures = onDisk.failures.filter(({ path }) => !isOnce(path));
  const after: { path: string; file: FoundFile }[] = [];
  const patterns = new Set<string>();
  for (const file of onDisk.files) {
    const path = await repository.pathOf(file.absolute);
    if (path === undefined || isNested(path)) failures.push({ path: file.path, why: 'elsewhere' });
    else if (now) patterns.add(path);
    else after.push({ path, file });
  }
  for (const path of now?.keys() ?? [])
    if (meant.has(path) || (isPlanName(path) && patterns.has(path)))
      after.push({ path, file: here(path) });
  return { after, failures };
}

/** Those of the paths that are on the disk. */
async function presentIn(
  { root }: Repository,
  paths: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => diskFiles.exists(slashed(join(root, path)))));
  return paths.filter((_, i) => found[i]);
}

/** Picks of paths the plans that names mean at a moment: those that were named, and what a search below one finds. */
function meantBy(
  names: readonly string[],
  repository: Repository,
): (paths: Iterable<string>, leftOut: LeftOut) => Promise<ReadonlySet<string>> {
  const here = fileIn(repository);
  const meant = (names.length > 0 ? names : ['.']).map((name) => slashed(resolve(name)));
  return async (paths, leftOut) => {
    const found = new Set<string>();
    for (const path of paths) {
      const { absolute } = here(path);
      const isMeant = isPlanName(path) && meant.some((folder) => isBelow(absolute, folder));
      if (isMeant && (meant.includes(absolute) || !(await leftOut.plan(absolute)))) found.add(path);
    }
    return found;
  };
}

function fileIn({ root }: Repository): (path: string) => FoundFile {
  return (path) => {
    const absolute = slashed(join(root, path));
    return { path: slashed(relative(process.cwd(), absolute)), absolute };
  };
}
