/** Which folders are watched to notice all that counts for plans, and what in them counts. */

import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { openDocument } from '../plan/document';
import { readPlan } from '../plan/plan';
import { configName } from '../workspace/config';
import { evidenceFiles, evidenceTargets } from '../workspace/evidence';
import { configFinder, isBelow, join } from '../workspace/files';
import { diskFiles, withoutLinks } from './files';
import {
  type FoundFile,
  findPlans,
  isPlanName,
  searchedFolders,
  skipped,
  slashed,
} from './find-plans';
import { leftOutBy } from './ignored-plans';

/** What is watched. No path in it has links. */
export interface WatchedPlaces {
  readonly folders: ReadonlySet<string>;
  /** How many plans there are now. */
  readonly plans: number;
  /** Whether it counts that something changed, came or went; of a folder only the last two are asked. */
  counts(path: string, isFolder: boolean): boolean;
}

/** What to watch for the plans that names mean, seen from the folder `base`. */
export async function watchedPlaces(
  names: readonly string[],
  base: string,
): Promise<WatchedPlaces> {
  const leftOut = leftOutBy(diskFiles, base);
  const { files } = await findPlans(names, base, leftOut);
  const real = (paths: readonly string[]) => Promise.all(paths.map(withoutLinks));
  const plans = new Set(await real(files.map(({ absolute }) => absolute)));
  const named = await real(await Promise.all(names.map((name) => meantBy(name, base))));
  const searched = new Set<string>();
  for (const path of named) {
    // A configuration is held against all plans that have it.
    const below = basename(path) === configName ? dirname(path) : path;
    if (below === path && plans.has(path)) continue;
    for (const folder of await searchedFolders(below, leftOut)) searched.add(folder);
  }
  const evidence = new Set(await real(await evidenceOf(files, base)));
  const folders = new Set(searched);
  const elsewhere = [...plans].filter((path) => !searched.has(dirname(path)));
  for (const path of [...named, ...elsewhere])
    for (const folder of await foldersAbove(path, base)) folders.add(folder);
  for (const path of evidence) folders.add(await nearestFolder(dirname(path)));
  const awaited = [...named, ...evidence];
  return {
    folders,
    plans: plans.size,
    counts(path, isFolder) {
      const name = basename(path);
      if (plans.has(path) || name === configName || evidence.has(path)) return true;
      // What is not there yet may be on the way to what was named.
      if (awaited.some((one) => isBelow(slashed(one), slashed(path)))) return true;
      if (!searched.has(dirname(path))) return false;
      return isFolder ? !skipped.includes(name) : isPlanName(name);
    },
  };
}

/** The files that plans name as evidence, be they there or not, as far as they may be looked at. */
async function evidenceOf(plans: readonly FoundFile[], base: string): Promise<readonly string[]> {
  const bounds = configFinder(diskFiles, slashed(base));
  const found = plans.map(async ({ absolute }) => {
    const read = await diskFiles.readText(absolute);
    if ('failure' in read || !read.text.includes('evidence')) return [];
    const names = evidenceFiles(readPlan(openDocument(read.text)));
    const root = names.length > 0 ? await bounds.root(absolute) : '';
    return names
      .flatMap((name) => evidenceTargets(name, absolute))
      .filter((path) => isBelow(path, root));
  });
  return (await Promise.all(found)).flat();
}

/** The folder, or the nearest above it that is there. */
async function nearestFolder(path: string): Promise<string> {
  const above = dirname(path);
  return above === path || (await isFolder(path)) ? path : await nearestFolder(above);
}

/** A name that is there, or the folder below which all lies that it matches as a pattern. */
async function meantBy(name: string, base: string): Promise<string> {
  const path = resolve(base, name);
  const sign = name.search(/[*?[{(!+@]/);
  if (sign < 0 || (await diskFiles.exists(path))) return path;
  return resolve(base, name.slice(0, slashed(name).lastIndexOf('/', sign) + 1));
}

/**
 * The folders above a path whose configuration may count, as `configFinder` looks for it: up to the root of
 * the repository; outside of one up to `base`, and the nearest always.
 */
async function foldersAbove(path: string, base: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = dirname(path); ; at = dirname(at)) {
    if (await isFolder(at)) {
      found.push(at);
      if (await diskFiles.exists(join(at, '.git'))) return found;
    }
    if (at === dirname(at)) break;
  }
  return found.filter((folder, i) => i === 0 || isBelow(slashed(folder), slashed(base)));
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}
