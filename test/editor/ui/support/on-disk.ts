/** Files of the stage's folder as other programs change them. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stage } from './stage';

/** How long the editor takes, in milliseconds, to notice a change, if it does. */
const untilNoticed = 3000;

/**
 * Changes a file on the disk and waits for what must follow.
 * @throws Error where the pattern is nowhere in the file, and whatever `follows` throws.
 */
export async function changeOnDisk(
  name: string,
  [pattern, by]: readonly [pattern: RegExp, by: string],
  follows: () => Promise<unknown>,
): Promise<void> {
  const text = await readFile(join(stage().folder, name), 'utf8');
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`${pattern} is nowhere in ${name}`);
  await untilSeen(name, changed, follows);
}

/**
 * Writes a file and waits for what must follow. The window may be open before the editor watches its folder: until
 * something follows, the same text is written again, which is news to the editor alone.
 * @throws whatever `follows` throws.
 */
export async function untilSeen(
  name: string,
  text: string,
  follows: () => Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const over = follows().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await writeFile(join(stage().folder, name), text);
    await Promise.race([over, sleep(untilNoticed)]);
  }
  await over;
}
