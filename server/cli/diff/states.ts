/** The plans at two moments, and which is which. */

import { basename, join, relative, resolve } from 'node:path';
import { diskFiles } from '../../node/files';
import { type FoundFile, type FoundFiles, isPlanName, slashed } from '../../node/find-plans';
import type { Repository } from '../../node/git';
import { filesOfTree } from '../../node/git-files';
import type { Change, Commit } from '../../node/git-output';
import { configName } from '../../workspace/config';
import { isBelow, type TextFiles } from '../../workspace/files';
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
  const changes = to
    ? await repository.changesBetween(from.id, to.id)
    : await repository.changesSince(from.id);
  const here = fileIn(repository);
  const found = await foundIn(repository, names, old, now);
  const meant = meantBy(names);
  const movedTo = new Map(changes.map((change) => [change.path, change]));
  const pairs: PairOfFiles[] = [];
  const known = new Set<string>();
  for (const { path, file } of found.after) {
    const was = placeBefore(path, movedTo, old);
    if (was !== undefined) known.add(was);
    pairs.push({ before: was === undefined ? undefined : here(was), after: file, isMeant: true });
  }
  const isRenamed = pairs.some(({ before }) => !before);
  for (const path of old.keys()) {
    if (known.has(path) || !isPlanName(path) || found.isThere(path)) continue;
    const before = here(path);
    const isMeant = meant(before.absolute);
    if (isMeant || isRenamed) pairs.push({ before, after: undefined, isMeant });
  }
  const plansIn = (texts: ReadonlyMap<string, string>) =>
    [...texts.keys()].filter(isPlanName).map((path) => here(path).absolute);
  await repository.load([...old.values(), ...(now?.values() ?? [])]);
  return {
    before: filesOfTree(repository, old),
    after: now ? filesOfTree(repository, now) : diskFiles,
    pairs,
    plansBefore: async () => plansIn(old),
    plansAfter: async (config) => (now ? plansIn(now) : await plansBeside(config)),
    failures: found.failures,
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
  /** Whether a plan is there at the later moment, be it meant or not. */
  isThere(path: string): boolean;
}

async function foundIn(
  repository: Repository,
  names: readonly string[],
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string> | undefined,
): Promise<Found> {
  const here = fileIn(repository);
  const meant = meantBy(names);
  const isThen = (name: string) =>
    [...old.keys(), ...(now?.keys() ?? [])].some((path) =>
      isBelow(here(path).absolute, slashed(resolve(name))),
    );
  const onDisk = await findNamed(names);
  const failures = onDisk.failures.filter(({ path }) => !isThen(path));
  const after: { path: string; file: FoundFile }[] = [];
  const patterns = new Set<string>();
  for (const file of onDisk.files) {
    const path = await repository.pathOf(file.absolute);
    if (path === undefined) failures.push({ path: file.path, why: 'elsewhere' });
    else if (now) patterns.add(path);
    else after.push({ path, file });
  }
  for (const path of now?.keys() ?? []) {
    const file = here(path);
    if (isPlanName(path) && (meant(file.absolute) || patterns.has(path)))
      after.push({ path, file });
  }
  const there = new Set(now ? now.keys() : await presentIn(repository, [...old.keys()]));
  const isThere = (path: string) => there.has(path);
  const told = failures.filter(({ why }) => names.length > 0 || why !== 'no-plans');
  return { after, failures: told, isThere };
}

/** Those of the paths that are on the disk. */
async function presentIn(
  { root }: Repository,
  paths: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => diskFiles.exists(slashed(join(root, path)))));
  return paths.filter((_, i) => found[i]);
}

/** Whether a plan, by its absolute path, is one of those that were named, or in a folder that was. */
function meantBy(names: readonly string[]): (absolute: string) => boolean {
  const folders = (names.length > 0 ? names : ['.']).map((name) => slashed(resolve(name)));
  return (absolute) => folders.some((folder) => isBelow(absolute, folder));
}

function fileIn({ root }: Repository): (path: string) => FoundFile {
  return (path) => {
    const absolute = slashed(join(root, path));
    return { path: slashed(relative(process.cwd(), absolute)), absolute };
  };
}
