/** A repository as a release leaves it: its tag carries the built program. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './job';

export interface Release {
  readonly source: string;
  remove(): void;
}

/** Makes one, with the tag `v1`. */
export function release(): Release {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-release-'));
  for (const name of ['dist', 'package.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const author = ['-c', 'user.name=Golden Thread', '-c', 'user.email=none@example.org'];
  const git = (...args: string[]) =>
    execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
  git('init');
  git('add', '--all', '--force');
  git('commit', '--message', 'Release');
  git('tag', 'v1');
  return {
    source: pathToFileURL(folder).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
