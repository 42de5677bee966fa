/** From what somebody typed, files, folders or patterns, to the plans that are meant. */

import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { configName } from '../workspace/config';
import type { FileFailure } from '../workspace/files';
import type { LeftOut } from '../workspace/ignored';
import { boundOf, isCircular, isWithin } from './bounds';
import { failureAt, failureOf } from './files';

/** A file to judge. */
export interface FoundFile {
  /** As given, or below the folder as given; parted by '/'. */
  readonly path: string;
  readonly absolute: string;
}

/** A name that led to no plan; a file that cannot be read is found all the same. */
export interface NotFound {
  readonly path: string;
  readonly why:
    | FileFailure
    | 'no-plans'
    | 'no-match'
    | 'left-out'
    | 'elsewhere'
    | 'outside'
    | 'document'
    | 'misnamed'
    | 'unquoted';
  /** The name of a plan that is like it. */
  readonly meant?: string | undefined;
}

/** Whether that a search found no plan is all that is wrong. */
export function isEmptySearch(why: NotFound['why']): boolean {
  return why === 'no-plans' || why === 'left-out';
}

/** What names led to; a file that several of them led to is there once. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly failures: readonly NotFound[];
}

/** Plans may end like this, settings may not. */
const shortName = configName.replace('yaml', 'yml');

/** Folders in which nobody has plans. */
export const skipped = ['node_modules', '.git'];

/**
 * The plans that `names` mean, seen from the folder `base`. A file that is named need not be called a plan, and is
 * found whatever searches leave out.
 */
export async function findPlans(
  names: readonly string[],
  base: string,
  leftOut: LeftOut,
): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const failures: NotFound[] = [];
  for (const name of names) {
    const found = await find(name, base, leftOut);
    for (const path of found.paths) {
      const absolute = slashed(resolve(base, path));
      const real = await realpath(absolute).catch(() => absolute);
      if (!files.has(real)) files.set(real, { path: slashed(path), absolute });
    }
    failures.push(...found.failures);
  }
  return { files: [...files.values()], failures };
}

/** With '/' for every separator of the system. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** A folder and those below it in which plans are searched, without links in their paths. */
export async function searchedFolders(
  folder: string,
  leftOut: LeftOut,
): Promise<ReadonlySet<string>> {
  const walk = new Walk(folder, await boundOf(folder), leftOut);
  if (!(await isLeftOut('folder', folder, leftOut))) await walk.into('');
  return walk.seen;
}

interface Found {
  readonly paths: readonly string[];
  readonly failures: readonly NotFound[];
}

async function find(name: string, base: string, leftOut: LeftOut): Promise<Found> {
  const about = await statOf(resolve(base, name));
  if ('isFile' in about) {
    if (!about.isDirectory())
      return isDocumentName(name)
        ? { paths: [], failures: [{ path: name, why: 'document' }] }
        : { paths: [name], failures: [] };
    const folder = resolve(base, name);
    if (await isLeftOut('folder', folder, leftOut))
      return { paths: [], failures: [{ path: name, why: 'left-out' }] };
    const walk = new Walk(base, await boundOf(folder), leftOut);
    await walk.into(name === '.' ? '' : slashed(name).replace(/\/+$/, '') || '/');
    const { paths, failures } = walk;
    const none = paths.length + failures.length === 0;
    const why = walk.hasLeftOut ? 'left-out' : 'no-plans';
    return { paths, failures: none ? [{ path: name, why }] : failures };
  }
  if (about.failure !== 'missing')
    return { paths: [], failures: [{ path: name, why: about.failure }] };
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (isDynamicPattern(name)) {
    const paths = await glob(slashed(name), {
      cwd: base,
      dot: true,
      expandDirectories: true,
      ignore: skipped.map((folder) => `**/${folder}/**`),
    });
    const bound = await boundOf(base);
    const isInside = await Promise.all(
      paths.map((path) => path.startsWith('../') || isWithin(resolve(base, path), bound)),
    );
    const plans = paths.filter((path, i) => isPlanName(path) && isInside[i]).sort();
    const isOut = await Promise.all(
      plans.map((path) => isLeftOut('plan', resolve(base, path), leftOut)),
    );
    const counting = plans.filter((_, i) => !isOut[i]);
    const why = plans.length > 0 ? 'left-out' : 'no-match';
    return { paths: counting, failures: counting.length > 0 ? [] : [{ path: name, why }] };
  }
  return { paths: [], failures: [{ path: name, why: 'missing' }] };
}

function statOf(path: string): Promise<Stats | { failure: FileFailure }> {
  return stat(path).catch(async (error: unknown) => ({ failure: await failureAt(path, error) }));
}

/** Whether a plan, or all in a folder, is left out, under its own name or where links lead that are in it. */
async function isLeftOut(
  kind: 'plan' | 'folder',
  path: string,
  leftOut: LeftOut,
): Promise<boolean> {
  if (await leftOut[kind](slashed(path))) return true;
  const real = await realpath(path).catch(() => path);
  return real !== path && (await leftOut[kind](slashed(real)));
}

/** Whether a file is called a plan. */
export function isPlanName(path: string): boolean {
  return /\.plan\.ya?ml$/i.test(path);
}

/** Whether a file is called a document of Word, a workbook or the like, whatever is in it. */
function isDocumentName(path: string): boolean {
  return /\.(?:docx?|xlsx?|csv|odt|pdf|rtf)$/i.test(path);
}

/** One search below a folder; each folder is looked into once, whatever links lead to it. */
class Walk {
  readonly paths: string[] = [];
  readonly failures: NotFound[] = [];
  readonly seen = new Set<string>();
  hasLeftOut = false;
  private readonly base: string;
  private readonly bound: string;
  private readonly leftOut: LeftOut;

  constructor(base: string, bound: string, leftOut: LeftOut) {
    this.base = base;
    this.bound = bound;
    this.leftOut = leftOut;
  }

  /** Looks for plans below `folder`, which is relative to the base; '' is the base itself. */
  async into(folder: string): Promise<void> {
    const absolute = resolve(this.base, folder);
    const real = await realpath(absolute).catch(() => absolute);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    const entries = await readdir(absolute, { withFileTypes: true }).catch((error: unknown) => {
      this.failures.push({ path: folder || '.', why: failureOf(error) });
      return [];
    });
    const links: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path =
        folder === '' || folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.includes(entry.name) && (await this.counts(path, true))) await this.into(path);
      } else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isFile() && isPlanName(path) && (await this.counts(path, false)))
        this.paths.push(path);
      else if (entry.name === shortName && !entries.some(({ name }) => name === configName))
        this.failures.push({ path, why: 'misnamed' });
    }
    // Last, so that a folder is known by its own name where it has one here.
    for (const path of links) await this.along(path);
  }

  /** A link that leads nowhere is no matter, unless it is called a plan: then reading it says why. */
  private async along(path: string): Promise<void> {
    const about = await statOf(resolve(this.base, path));
    const isInside = await isWithin(resolve(this.base, path), this.bound);
    const isFolder = 'isFile' in about && about.isDirectory();
    if (isFolder ? !isInside : !isPlanName(path)) return;
    if (await isLeftOut(isFolder ? 'folder' : 'plan', resolve(this.base, path), this.leftOut)) {
      this.hasLeftOut = true;
      return;
    }
    if (isFolder) {
      if (!(await isCircular(resolve(this.base, path)))) await this.into(path);
    } else if (isInside) this.paths.push(path);
    else this.failures.push({ path, why: 'outside' });
  }

  /** Whether a file or folder of one that is looked into is not left out. */
  private async counts(path: string, isFolder: boolean): Promise<boolean> {
    const isOut = await this.leftOut.entry(slashed(resolve(this.base, path)), isFolder);
    this.hasLeftOut ||= isOut;
    return !isOut;
  }
}
