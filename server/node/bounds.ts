/** How far links lead: out of a repository or a folder, or back into themselves. */

import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * How far links are followed from a folder: to anywhere in its repository, or in itself. What a stranger has put
 * into a repository is not to show, or to rewrite, what else there is on the machine.
 */
export async function boundOf(folder: string): Promise<string> {
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
export async function isWithin(path: string, folder: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  return real === undefined || real === folder || real.startsWith(withEnd(folder));
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** Whether a link to a folder leads back to one that holds the link. */
export async function isCircular(link: string): Promise<boolean> {
  const target = await realpath(link);
  const folder = await realpath(dirname(link));
  return folder === target || folder.startsWith(withEnd(target));
}
