/** Configurations that plans left: what these answered of their sources may be answered by none that still has them. */

import { join, relative } from 'node:path';
import { type FoundFile, isPlanName, slashed } from '../node/find-plans';
import type { Repository } from '../node/git';
import type { Comparison } from './comparison';
import type { Settings } from './settings';

/** What was before the changes. */
export interface Past {
  readonly repository: Repository;
  readonly compared: Comparison;
  readonly settings: Settings;
}

/** The configurations, still there, of plans that are gone or have another by now. Plans are paths in the repository. */
export async function leftBehind(
  plans: Iterable<string>,
  now: Settings,
  { repository, compared, settings: before }: Past,
): Promise<readonly FoundFile[]> {
  const left = new Map<string, FoundFile>();
  for (const path of plans) {
    const [old, own] = [compared.placeBefore(path), slashed(join(repository.root, path))];
    const { source } = await before.of({ path: old, absolute: old });
    if (!source || !isPlanName(old) || !(await compared.before.exists(old))) continue;
    if (!(await compared.now.exists(source.absolute))) continue;
    if (await before.leftOut.plan(old)) continue;
    const isStill =
      isPlanName(own) && (await compared.now.exists(own)) && !(await now.leftOut.plan(own));
    const present = isStill ? (await now.of({ path: own, absolute: own })).source : undefined;
    if (present?.absolute === source.absolute) continue;
    const { absolute } = source;
    left.set(absolute, { path: slashed(relative(process.cwd(), absolute)), absolute });
  }
  return [...left.values()];
}
