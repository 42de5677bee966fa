/** What a user's machine has when they install the program: nothing of the checkout it came from. */

import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '../../..');

/** The environment of a user; npm gives what it runs settings of its own, which would bind those below it. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

/** How a program ended, its output as a person sees it. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever that is. A program that is not there is a mistake of the machine. */
export function run(
  program: string,
  args: readonly string[],
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...environment, ...more }, maxBuffer: 2 ** 26 };
    execFile(program, args, options, (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(error);
    });
  });
}

/** The standard output of a program that must succeed. */
export async function output(...call: Parameters<typeof run>): Promise<string> {
  const { status, stdout, stderr } = await run(...call);
  if (status === 0) return stdout;
  throw new Error(`${call[0]} ${call[1].join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

/** A folder of its own for a test, and what takes it away. */
export function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-installed-')));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
