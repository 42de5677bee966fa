/** Files opened in LibreOffice, where this machine has it: `.ci/run` installs it. */

import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What LibreOffice makes of a file, converted to each of `kinds` (`pdf`, or with a filter: `txt:Text`), in order. */
export async function converted(
  name: string,
  bytes: Uint8Array,
  kinds: readonly string[],
): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-office-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const made: Buffer[] = [];
    for (const kind of kinds) {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      const args = ['--headless', profile, '--convert-to', kind, '--outdir', folder, file];
      await run('soffice', args, { timeout: 100_000 });
      made.push(await readFile(join(folder, `${parse(name).name}.${kind.split(':')[0]}`)));
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether there is a LibreOffice on the path; says so where there is none. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version']);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.log('There is no LibreOffice (soffice) on the path: it opens no document here.');
    return false;
  }
}
