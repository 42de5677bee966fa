/** What is asked of git. It is run without a shell, in the folder of the run: what a hook sets holds there. */

import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { FileText } from '../workspace/files';
import { decode, withoutLinks } from './files';
import { slashed } from './find-plans';
import { type Change, readBlobs, readChanges, readIndex, readSubmodules } from './git-output';

/** Why there is no repository to ask. */
export type NoRepository = 'no-git' | 'no-repository' | 'not-trusted';

/** Git could not do what it was asked for; the message is its own first line. */
export class GitError extends Error {}

/** The repository of the current folder; each method but `text` and `pathOf` is one process of git. */
export class Repository {
  /** Its root, without links in the path. */
  readonly root: string;
  private readonly texts = new Map<string, FileText>();

  private constructor(root: string) {
    this.root = root;
  }

  /** Finds the repository in which the current folder is. */
  static async find(): Promise<Repository | NoRepository> {
    const { code, output, error } = await git(['rev-parse', '--show-toplevel']);
    if (code === 'ENOENT') return 'no-git';
    if (code === 0) return new Repository(await realpath(output.toString().replace(/\n$/, '')));
    return error.includes('dubious ownership') ? 'not-trusted' : 'no-repository';
  }

  /** The id of the tree that a revision stands for; undefined where there is no such revision. */
  async treeOf(revision: string): Promise<string | undefined> {
    // No revision begins like an option; git before 2.30 does not know here where options end.
    if (revision.startsWith('-')) return undefined;
    const verified = ['rev-parse', '--verify', '--quiet', `${revision}^{tree}`];
    const { code, output } = await git(verified);
    const id = output.toString().trim();
    // '^main' would be all but main.
    return code === 0 && /^[0-9a-f]+$/.test(id) ? id : undefined;
  }

  /** Whether it holds only a part of its history. */
  async isShallow(): Promise<boolean> {
    return (await asked('rev-parse', '--is-shallow-repository')).toString().trim() === 'true';
  }

  /** The files that differ from a tree. */
  async changesSince(tree: string): Promise<readonly Change[]> {
    return readChanges((await asked(...diff, tree, '--')).toString());
  }

  /** The files whose staged texts differ from a tree; from nothing, before the first commit. */
  async stagedSince(tree: string | undefined): Promise<readonly Change[]> {
    const since = tree === undefined ? [] : [tree];
    return readChanges((await asked(...diff, '--cached', ...since, '--')).toString());
  }

  /** The ids of the staged texts by their paths. */
  async staged(): Promise<ReadonlyMap<string, string>> {
    return readIndex((await asked(...list, '--stage', '--', ':/')).toString());
  }

  /** The folders, each with a '/' at its end, of other repositories that it keeps a commit of. */
  async submodules(): Promise<readonly string[]> {
    return readSubmodules((await asked(...list, '--stage', '--', ':/')).toString());
  }

  /** The files that git neither keeps nor was told to ignore; of another repository its folder with a '/'. */
  async untracked(): Promise<readonly string[]> {
    const output = await asked(...list, '--others', '--exclude-standard', '--', ':/');
    return output
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  }

  /** Reads texts ahead, all at once. */
  async load(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.texts.has(id));
    if (wanted.length === 0) return;
    const { code, output } = await git(['cat-file', '--batch'], wanted.join('\n'));
    const found = code === 0 ? readBlobs(output) : new Map<string, Buffer>();
    for (const id of wanted) {
      const bytes = found.get(id);
      this.texts.set(id, bytes ? decode(bytes) : { failure: 'unreadable' });
    }
  }

  /** The text of that id. */
  async text(id: string): Promise<FileText> {
    await this.load([id]);
    return this.texts.get(id) ?? { failure: 'unreadable' };
  }

  /** How the repository calls a file, be it there or not; undefined for one outside of it. */
  async pathOf(absolute: string): Promise<string | undefined> {
    const path = slashed(relative(this.root, await withoutLinks(absolute)));
    return path.startsWith('../') || path === '..' || /^(?:\/|[a-z]:)/i.test(path)
      ? undefined
      : path;
  }
}

/** Whatever the user has set, what a diff is like must be known. */
const diff = [
  ...['-c', 'diff.relative=false', 'diff', '--raw', '-z', '--no-abbrev', '--find-renames'],
  ...['--no-ext-diff', '--no-color', '--ignore-submodules=all'],
];
const list = ['ls-files', '-z', '--full-name'];

interface Answer {
  /** The exit code, or why git was not run. */
  readonly code: number | string;
  readonly output: Buffer;
  readonly error: string;
}

/** What git writes; throws `GitError` where it fails. */
async function asked(...args: readonly string[]): Promise<Buffer> {
  const { code, output, error } = await git(args);
  if (code !== 0) throw new GitError(error.split('\n', 1)[0] || `git ended with ${code}`);
  return output;
}

function git(args: readonly string[], input = ''): Promise<Answer> {
  // Its messages in English; and no lock is taken for what is only read.
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  const options = { encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY, env } as const;
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
