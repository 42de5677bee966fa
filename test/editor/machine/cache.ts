/** Where an editor is kept once it was fetched: outside of the checkout, so that every checkout has it. */

import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The cache folder: what the environment says, else one below the user's own cache. */
export function cacheFolder(): string {
  return process.env['GOLDEN_THREAD_EDITOR_CACHE'] ?? join(userCache(), 'golden-thread', 'editor');
}

function userCache(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') {
    return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  }
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}

/**
 * The folder `name` of the cache; `fill` makes it where it is not there yet. It appears whole or not at all,
 * also where two runs make it at once or one is interrupted.
 */
export async function cached(
  name: string,
  isThere: (folder: string) => boolean,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (isThere(folder)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await fill(partial);
    await rename(partial, folder).catch((error: unknown) => {
      if (!isThere(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}
