/** Where plans come from: files, or standard input. */

import { diskFiles } from '../node/files';
import { type FoundFiles, findPlans } from '../node/find-plans';
import { leftOutBy } from '../node/ignored-plans';
import type { LeftOut } from '../workspace/ignored';
import { withMeant } from './meant-names';
import { WrongUse } from './wrong-use';

/** What the command line says about it. */
export interface Origin {
  /** Files, folders and patterns; none for all plans under the current folder. */
  readonly names: readonly string[];
  readonly stdin?: boolean | undefined;
  /** The name that the plan from standard input has. */
  readonly stdinFilename?: string | undefined;
  /** Finds what the names mean, where that is not all of it. */
  readonly find?: (() => Promise<FoundFiles>) | undefined;
}

/** Throws `WrongUse` for a name that goes with another option than it stands by, before anything is done. */
export function checkOrigin({ names, stdin, stdinFilename }: Origin): void {
  checkNames(names);
  if (stdin && names.length > 0)
    throw new WrongUse('--stdin reads one plan from standard input; leave the file names out');
  if (!stdin && stdinFilename !== undefined)
    throw new WrongUse('--stdin-filename goes with --stdin; add --stdin, or leave it out');
}

/** A variable of a script that is empty means nothing, and not all that there is on the machine. */
function checkNames(names: readonly string[]): void {
  if (names.some((name) => name.trim() === ''))
    throw new WrongUse(
      'a name is empty; name a file or a folder, or leave it out for all plans below here',
    );
}

/**
 * The plans that names mean; without names all under the current folder. What is left out, the configurations of
 * the disk say, unless others count. Throws `WrongUse` for an empty name.
 */
export async function findNamed(
  names: readonly string[],
  leftOut: LeftOut = leftOutBy(diskFiles, process.cwd()),
): Promise<FoundFiles> {
  checkNames(names);
  const meant = names.length > 0 ? names : ['.'];
  const { files, failures } = await findPlans(meant, process.cwd(), leftOut);
  return { files, failures: await withMeant(failures, names) };
}
