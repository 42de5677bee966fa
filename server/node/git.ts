/** What is asked of git. */

import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import type { FileText } from '../workspace/files';
import { decode, withoutLinks } from './files';
import { slashed } from './find-plans';
import {
  type Change,
  type Commit,
  type KeptVersion,
  readBlobs,
  readChanges,
  readCommits,
  readIndex,
  readSubmodules,
  readTree,
  readVersions,
} from './git-output';
import { GitError, GitProcess } from './git-process';

/** Why there is no repository to ask. */
export type NoRepository = 'no-git' | 'no-repository' | 'not-trusted';

/** A repository; each method but `text` and `pathOf` is one process of git. */
export class Repository {
  /** Its root, without links in the path. */
  readonly root: string;
  private readonly texts = new Map<string, FileText>();
  private readonly git: GitProcess;

  private constructor(root: string, git: GitProcess) {
    this.root = root;
    this.git = git;
  }

  /** Finds the repository of the folder in which `git` runs; else that of the current folder. */
  static async find(git = new GitProcess()): Promise<Repository | NoRepository> {
    const { code, output, error } = await git.run(['rev-parse', '--show-toplevel']);
    if (code === 'ENOENT') return 'no-git';
    if (code === 0)
      return new Repository(await realpath(output.toString().replace(/\n$/, '')), git);
    return error.includes('dubious ownership') ? 'not-trusted' : 'no-repository';
  }

  /** The id of the tree that a revision stands for; undefined where there is no such revision. */
  treeOf(revision: string): Promise<string | undefined> {
    return this.idOf(revision, 'tree');
  }

  /** The commit that a revision stands for; undefined where there is no such revision. */
  async commitOf(revision: string): Promise<Commit | undefined> {
    const id = await this.idOf(revision, 'commit');
    if (id === undefined) return undefined;
    return readCommits((await this.git.ask(...log, '--no-walk', id, '--')).toString())[0];
  }

  private async idOf(revision: string, kind: 'tree' | 'commit'): Promise<string | undefined> {
    // No revision begins like an option; git before 2.30 does not know here where options end.
    if (revision.startsWith('-')) return undefined;
    const verified = ['rev-parse', '--verify', '--quiet', `${revision}^{${kind}}`];
    const { code, output } = await this.git.run(verified);
    const id = output.toString().trim();
    // '^main' would be all but main.
    return code === 0 && /^[0-9a-f]+$/.test(id) ? id : undefined;
  }

  /** Whether one commit has another among those that came before it. */
  async contains(commit: string, earlier: string): Promise<boolean> {
    const { code, error } = await this.git.run(['merge-base', '--is-ancestor', earlier, commit]);
    if (code === 0 || code === 1) return code === 0;
    throw new GitError(error.split('\n', 1)[0] || `git ended with ${code}`);
  }

  /** The commits on the main line to a revision, newest first. */
  async commitsTo(commit: string): Promise<readonly Commit[]> {
    return readCommits((await this.git.ask(...log, '--first-parent', commit, '--')).toString());
  }

  /** The versions of a file on the main line to a commit, newest first, whatever it was called. */
  async versionsOf(path: string, commit: string): Promise<readonly KeptVersion[]> {
    const file = `:(top,literal)${path}`;
    return readVersions((await this.git.ask(...follow, commit, '--', file)).toString());
  }

  /** The ids of the texts of a tree by their paths. */
  async filesIn(tree: string): Promise<ReadonlyMap<string, string>> {
    return readTree((await this.git.ask('ls-tree', '-r', '-z', '--full-tree', tree)).toString());
  }

  /** The files that differ between two trees. */
  async changesBetween(before: string, after: string): Promise<readonly Change[]> {
    return readChanges((await this.git.ask(...diff, before, after, '--')).toString());
  }

  /** Whether it holds only a part of its history. */
  async isShallow(): Promise<boolean> {
    return (
      (await this.git.ask('rev-parse', '--is-shallow-repository')).toString().trim() === 'true'
    );
  }

  /** The files that differ from a tree. */
  async changesSince(tree: string): Promise<readonly Change[]> {
    return readChanges((await this.git.ask(...diff, tree, '--')).toString());
  }

  /** The files whose staged texts differ from a tree; from nothing, before the first commit. */
  async stagedSince(tree: string | undefined): Promise<readonly Change[]> {
    const since = tree === undefined ? [] : [tree];
    return readChanges((await this.git.ask(...diff, '--cached', ...since, '--')).toString());
  }

  /** The ids of the staged texts by their paths. */
  async staged(): Promise<ReadonlyMap<string, string>> {
    return readIndex((await this.git.ask(...list, '--stage', '--', ':/')).toString());
  }

  /** Says of a path whether it lies in another repository within this one, of `untracked` or of those that it keeps. */
  async nested(untracked: Promise<readonly string[]>): Promise<(path: string) => boolean> {
    const [submodules, others] = await Promise.all([this.submodules(), untracked]);
    const folders = [...submodules, ...others.filter((path) => path.endsWith('/'))];
    return (path) => folders.some((folder) => path.startsWith(folder));
  }

  /** The folders, each with a '/' at its end, of other repositories that it keeps a commit of. */
  async submodules(): Promise<readonly string[]> {
    return readSubmodules((await this.git.ask(...list, '--stage', '--', ':/')).toString());
  }

  /** The files that git neither keeps nor was told to ignore; of another repository its folder with a '/'. */
  async untracked(): Promise<readonly string[]> {
    const output = await this.git.ask(...list, '--others', '--exclude-standard', '--', ':/');
    return output
      .toString()
      .split('\0')
      .filter((path) => path !== '');
  }

  /** Reads texts ahead, all at once. */
  async load(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.texts.has(id));
    if (wanted.length === 0) return;
    // Where git ends at one that it cannot get, those before it are good.
    const { output } = await this.git.run(['cat-file', '--batch'], wanted.join('\n'));
    const found = readBlobs(output);
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
/** As it was committed, in the words of git alone: nothing else that is set is to change it. */
const plain = [
  '-c',
  'log.showSignature=false',
  '-c',
  'log.showRoot=true',
  '-c',
  'core.fsmonitor=false',
];
const log = [
  ...plain,
  'log',
  '-z',
  '--no-color',
  '--no-notes',
  '--format=commit %H %P%x09%ci%x09%s',
];
const follow = [
  ...[...log, '--first-parent', '-m', '--follow', '--raw', '--no-abbrev', '--no-ext-diff'],
  '--no-textconv',
];
