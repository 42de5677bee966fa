/** Files that are staged and no longer on the disk: what was typed means them all the same. */

import { join, relative, resolve } from 'node:path';
import { diskFiles } from '../node/files';
import { type FoundFile, type FoundFiles, isPlanName, slashed } from '../node/find-plans';
import { isBelow } from '../workspace/files';
import type { Comparison } from './comparison';

/** What names led to on the disk, and below them what is staged alone; `root` is that of the repository. */
export async function withStaged(
  found: FoundFiles,
  names: readonly string[],
  root: string,
  { differing, includes }: Pick<Comparison, 'differing' | 'includes'>,
): Promise<FoundFiles> {
  const meant = (names.length > 0 ? names : ['.']).map((name) => slashed(resolve(name)));
  const gone: FoundFile[] = [];
  for (const path of differing) {
    const absolute = slashed(join(root, path));
    const isMeant =
      meant.includes(absolute) ||
      (isPlanName(path) && meant.some((folder) => isBelow(absolute, folder)));
    if (!isMeant || !includes(path) || (await diskFiles.exists(absolute))) continue;
    gone.push({ path: slashed(relative(process.cwd(), absolute)), absolute });
  }
  const isGone = (name: string) => gone.some(({ absolute }) => absolute === slashed(resolve(name)));
  return {
    files: [...found.files, ...gone],
    failures: found.failures.filter(({ path }) => !isGone(path)),
  };
}
