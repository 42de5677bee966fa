/** Files that are staged and no longer on the disk: what was typed means them all the same. */

import { join, relative, resolve } from 'node:path';
import { diskFiles } from '../node/files';
import { type FoundFile, type FoundFiles, isPlanName, slashed } from '../node/find-plans';
import { isBelow } from '../workspace/files';
import type { LeftOut } from '../workspace/ignored';
import type { Comparison } from './comparison';

/** Whether names mean the plan, or the file itself, that has a path in a repository; without names this folder is meant. */
export function meantBy(names: readonly string[], root: string): (path: string) => boolean {
  const meant = (names.length > 0 ? names : ['.']).map((name) => slashed(resolve(name)));
  return (path) => {
    const absolute = slashed(join(root, path));
    return (
      meant.includes(absolute) ||
      (isPlanName(path) && meant.some((folder) => isBelow(absolute, folder)))
    );
  };
}

/**
 * What names led to on the disk, and what is staged alone of what they mean and searches do not leave out; `root` is
 * that of the repository.
 */
export async function withStaged(
  found: FoundFiles,
  names: readonly string[],
  root: string,
  { differing, includes }: Pick<Comparison, 'differing' | 'includes'>,
  leftOut: LeftOut,
): Promise<FoundFiles> {
  const isMeant = meantBy(names, root);
  const isNamed = (absolute: string) => names.some((name) => slashed(resolve(name)) === absolute);
  const gone: FoundFile[] = [];
  for (const path of differing) {
    const absolute = slashed(join(root, path));
    if (!isMeant(path) || !includes(path) || (await diskFiles.exists(absolute))) continue;
    if (!isNamed(absolute) && (await leftOut.plan(absolute))) continue;
    gone.push({ path: slashed(relative(process.cwd(), absolute)), absolute });
  }
  const isGone = (name: string) => gone.some(({ absolute }) => absolute === slashed(resolve(name)));
  return {
    files: [...found.files, ...gone],
    failures: found.failures.filter(({ path }) => !isGone(path)),
  };
}
