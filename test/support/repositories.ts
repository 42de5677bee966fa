/** Repositories of git for tests, in folders of their own. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository with what is done to it. */
export class TestRepository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs git in it; what it writes. */
  git(...args: readonly string[]): string {
    return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Commits all that there is on a day; its id. */
  commit(day: string): string {
    this.git('add', '--all');
    const env = { ...environment, GIT_COMMITTER_DATE: `${day}T12:00:00+00:00` };
    const args = ['commit', '--quiet', '--allow-empty', '--message', `Position at ${day}`];
    execFileSync('git', args, { cwd: this.folder, env, stdio: 'ignore' });
    return this.git('rev-parse', 'HEAD');
  }
}

/** What the tests are run with says nothing of these repositories. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...{ GIT_AUTHOR_NAME: 'Tests', GIT_AUTHOR_EMAIL: 'tests@example.invalid' },
  ...{ GIT_COMMITTER_NAME: 'Tests', GIT_COMMITTER_EMAIL: 'tests@example.invalid' },
  ...{ GIT_CONFIG_NOSYSTEM: '1', TZ: 'UTC' },
};

/** A new repository, gone after the work on it. */
export async function withRepository<T>(
  work: (repository: TestRepository) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-')));
  try {
    const repository = new TestRepository(join(folder, 'plans'));
    mkdirSync(repository.folder);
    repository.git('init', '--quiet', '--initial-branch', 'main');
    return await work(repository);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
