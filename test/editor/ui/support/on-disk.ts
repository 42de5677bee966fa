/** Files of the stage's folder as other programs change them. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stage } from './stage';

/** How long the editor takes, in milliseconds, to notice a change, if it does. */
const untilNoticed = 3000;

/**
 * Changes a file on the disk and waits for what must follow. The window may be open before the editor watches its
 * folder: until something follows, the same text is written again, which is news to the editor alone.
 * @throws Error where the pattern is nowhere in the file, and whatever `follows` throws.
 */
export async function changeOnDisk(
  name: string,
  [pattern, by]: readonly [pattern: RegExp, by: string],
  follows: () => Promise<unknown>,
): Promise<void> {
  const path = join(stage().folder, name);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`${pattern} is nowhere in ${name}`);
  let isOver = false;
  const over = follows().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await writeFile(path, changed);
    await Promise.race([over, sleep(untilNoticed)]);
  }
  await over;
}
