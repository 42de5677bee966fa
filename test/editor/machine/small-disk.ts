/** A disk with room for next to nothing, which can also be read-only: also to root, whom no permission stops. */

import { execFile } from 'node:child_process';
import { mkdir, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk that is mounted. */
export interface SmallDisk {
  /** Leaves no room for another byte. */
  fill(): Promise<void>;
  makeReadOnly(): Promise<void>;
}

/** Why no disk can be mounted here; undefined where it can. */
export function whyNoDisk(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux is asked to mount a small disk';
  return process.getuid?.() === 0 ? undefined : 'only root may mount a small disk';
}

/** Mounts a disk of 256 KB at a new folder, lets a test use it, and takes it away whatever happens. */
export async function withSmallDisk(
  folder: string,
  use: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
  try {
    await use({
      async fill() {
        const { bavail, bsize } = await statfs(folder);
        await writeFile(join(folder, 'filling'), new Uint8Array(bavail * bsize));
      },
      async makeReadOnly() {
        await run('mount', ['-o', 'remount,ro', folder]);
      },
    });
  } finally {
    // Whoever still has a file of it open keeps what is there, and nobody else sees it any more.
    await run('umount', ['--lazy', folder]);
  }
}
