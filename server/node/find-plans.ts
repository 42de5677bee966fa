/** From what somebody typed, files, folders or patterns, to the plans that are meant. */

import { existsSync, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { FileFailure } from '../workspace/files';
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
    | 'elsewhere'
    | 'outside'
    | 'document'
    | 'unquoted';
  /** The name of a plan that is like it. */
  readonly meant?: string | undefined;
}

/** What names led to; a file that several of them led to is there once. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly failures: readonly NotFound[];
}

/** Folders in which nobody has plans. */
export const skipped = ['node_modules', '.git'];

/** The plans that `names` mean, seen from the folder `base`. A file that is named need not be called a plan. */
export async function findPlans(names: readonly string[], base: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const failures: NotFound[] = [];
  for (const name of names) {
    const found = await find(name, base);
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
export async function searchedFolders(folder: string): Promise<ReadonlySet<string>> {
  const walk = new Walk(folder, await boundOf(folder));
  await walk.into('');
  return walk.seen;
}

interface Found {
  readonly paths: readonly string[];
  readonly failures: readonly NotFound[];
}

async function find(name: string, base: string): Promise<Found> {
  const about = await statOf(resolve(base, name));
  if ('isFile' in about) {
    if (!about.isDirectory())
      return isDocumentName(name)
        ? { paths: [], failures: [{ path: name, why: 'document' }] }
        : { paths: [name], failures: [] };
    const walk = new Walk(base, await boundOf(resolve(base, name)));
    await walk.into(name === '.' ? '' : slashed(name).replace(/\/+$/, '') || '/');
    const { paths, failures } = walk;
    const none = paths.length + failures.length === 0;
    return { paths, failures: none ? [{ path: name, why: 'no-plans' }] : failures };
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
    return { paths: plans, failures: plans.length > 0 ? [] : [{ path: name, why: 'no-match' }] };
  }
  return { paths: [], failures: [{ path: name, why: 'missing' }] };
}

function statOf(path: string): Promise<Stats | { failure: FileFailure }> {
  return stat(path).catch(async (error: unknown) => ({ failure: await failureAt(path, error) }));
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
  private readonly base: string;
  private readonly bound: string;

  constructor(base: string, bound: string) {
    this.base = base;
    this.bound = bound;
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
        if (!skipped.includes(entry.name)) await this.into(path);
      } else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isFile() && isPlanName(path)) this.paths.push(path);
    }
    // Last, so that a folder is known by its own name where it has one here.
    for (const path of links) await this.along(path);
  }

  /** A link that leads nowhere is no matter, unless it is called a plan: then reading it says why. */
  private async along(path: string): Promise<void> {
    const about = await statOf(resolve(this.base, path));
    const isInside = await isWithin(resolve(this.base, path), this.bound);
    if ('isFile' in about && about.isDirectory()) {
      if (isInside && !(await isCircular(resolve(this.base, path)))) await this.into(path);
    } else if (!isPlanName(path)) return;
    else if (isInside) this.paths.push(path);
    else this.failures.push({ path, why: 'outside' });
  }
}

/**
 * How far links are followed from a folder: to anywhere in its repository, or in itself. What a stranger has put
 * into a repository is not to show, or to rewrite, what else there is on the machine.
 */
async function boundOf(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => resolve(folder));
  return repositoryOf(real) ?? real;
}

/** The root of the repository that a folder is in; the path of the folder has no links. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
  }
  return undefined;
}

/** Whether a file is a link that leads out of the repository in which it stands. */
export async function leadsOutOfRepository(path: string): Promise<boolean> {
  const folder = await realpath(dirname(path)).catch(() => undefined);
  const root = folder && repositoryOf(folder);
  return root !== undefined && !(await isWithin(path, root));
}

/** Whether a path leads to something below a folder, or to nothing. */
async function isWithin(path: string, folder: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  return real === undefined || real === folder || real.startsWith(withEnd(folder));
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** Whether a link to a folder leads back to one that holds the link. */
async function isCircular(link: string): Promise<boolean> {
  const target = await realpath(link);
  const folder = await realpath(dirname(link));
  return folder === target || folder.startsWith(withEnd(target));
}
