/** Git, run without a shell. */

import { execFile } from 'node:child_process';

/** Git could not do what it was asked for; the message is its own first line. */
export class GitError extends Error {}

/** How git ended. */
export interface Answer {
  /** The exit code, or why git was not run. */
  readonly code: number | string;
  readonly output: Buffer;
  readonly error: string;
}

/** What says where a repository is; of another folder than the one of the run it says nothing. */
const places = [
  ...[
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
  ],
  ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_SHALLOW_FILE'],
];

/** Processes of git in one folder. */
export class GitProcess {
  private readonly folder: string | undefined;
  private readonly env: NodeJS.ProcessEnv;

  /**
   * Without a folder git runs in that of the run, where what a hook has set holds. In any other it knows
   * nothing of that, and gets nothing from elsewhere: nobody has asked for it.
   */
  constructor(folder?: string) {
    this.folder = folder;
    // Its messages in English; and no lock is taken for what is only read.
    this.env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    if (folder === undefined) return;
    for (const name of places) delete this.env[name];
    this.env['GIT_NO_LAZY_FETCH'] = '1';
    this.env['GIT_ALLOW_PROTOCOL'] = 'none';
    this.env['GIT_TERMINAL_PROMPT'] = '0';
  }

  /** What git writes; throws `GitError` where it fails. */
  async ask(...args: readonly string[]): Promise<Buffer> {
    const { code, output, error } = await this.run(args);
    if (code !== 0) throw new GitError(error.split('\n', 1)[0] || `git ended with ${code}`);
    return output;
  }

  /** Runs git with that on its standard input. */
  run(args: readonly string[], input = ''): Promise<Answer> {
    const { folder, env } = this;
    const options = {
      ...({ encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY, env } as const),
      ...(folder !== undefined && { cwd: folder }),
    };
    return new Promise((resolve) => {
      const child = execFile('git', args, options, (failed, output, error) => {
        const code = failed ? (failed.code ?? failed.signal ?? 'killed') : 0;
        resolve({ code, output, error: error.toString() });
      });
      // Where git ends before it has read all, what it ends with says why.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    });
  }
}
