/** What `--changed` and `--staged` compare with; in one line what to do where git cannot say. */

import { stat } from 'node:fs/promises';
import { type NoRepository, Repository } from '../node/git';
import { GitError } from '../node/git-process';
import { harmless } from '../text/harmless';
import { type Comparison, filesSince, stagedSince } from './comparison';
import type { Narrowed } from './ending';
import { typed } from './typed';
import { WrongUse } from './wrong-use';

/** What the command line says of it. */
export interface ChangedOptions {
  /** The revision, or that there is none but the option. */
  readonly changed?: string | true;
  readonly staged?: boolean;
  readonly stdin?: boolean;
}

/** A repository with the two states of its files that are compared, and how that is said. */
export interface Compared {
  readonly repository: Repository;
  readonly compared: Comparison;
  readonly narrowed: Narrowed;
}

/** Asks git what is to be compared. Throws `WrongUse` where it cannot say. */
export async function comparisonFor(options: ChangedOptions): Promise<Compared> {
  const { changed, staged, stdin } = options;
  const option = staged ? '--staged' : '--changed';
  if (changed !== undefined && staged) {
    throw new WrongUse(
      '--changed and --staged cannot go together; write --staged for what is to be committed, --changed for what the files say',
    );
  }
  if (stdin)
    throw new WrongUse(
      `${option} looks at files, and --stdin reads none; leave one of the two out`,
    );
  const repository = await repositoryFor(option, `, or leave ${option} out`);
  try {
    return staged ? await againstHead(repository) : await against(changed, repository);
  } catch (error) {
    if (error instanceof GitError)
      throw new WrongUse(`git cannot say what differs: ${error.message}`, { cause: error });
    throw error;
  }
}

async function against(
  changed: ChangedOptions['changed'],
  repository: Repository,
): Promise<Compared> {
  const revision = typeof changed === 'string' ? changed : 'HEAD';
  const tree = await repository.treeOf(revision);
  if (tree === undefined) {
    const advice = {
      noCommit: ', or leave --changed out',
      file: (kind: string) =>
        `to check that ${kind} write: golden-thread check ${typed(revision)} --changed`,
    };
    throw new WrongUse(await withoutRevision(revision, repository, advice));
  }
  const narrowed = {
    note: `only what differs from ${harmless(revision)} is shown`,
    nothing: `No plan differs from ${harmless(revision)}, so none was checked`,
  };
  return { repository, compared: await filesSince(repository, tree), narrowed };
}

async function againstHead(repository: Repository): Promise<Compared> {
  const tree = await repository.treeOf('HEAD');
  const narrowed = {
    note: 'only what is staged is shown',
    nothing: 'No plan is staged, so none was checked',
  };
  return { repository, compared: await stagedSince(repository, tree), narrowed };
}

/**
 * The repository of the current folder. Throws `WrongUse` where there is none to ask; `otherwise` says what
 * else there is to do.
 */
export async function repositoryFor(asking: string, otherwise = ''): Promise<Repository> {
  const repository = await Repository.find();
  if (typeof repository === 'string')
    throw new WrongUse(withoutRepository(repository, asking, otherwise));
  return repository;
}

function withoutRepository(why: NoRepository, asking: string, otherwise: string): string {
  if (why === 'no-git')
    return `${asking} needs git, which is not installed here, or not on the path; install it${otherwise}`;
  if (why === 'not-trusted')
    return `git does not trust this repository, because its folder belongs to another user; 'git status' says how to change that`;
  return `${asking} needs the earlier versions that git keeps, and this folder is in no git repository; go to one${otherwise}`;
}

/** What else somebody may have meant by a revision that is none. */
export interface RevisionAdvice {
  /** Follows the advice to commit first. */
  readonly noCommit?: string;
  /** What to write where it is a file or a folder. */
  readonly file: (kind: 'file' | 'folder') => string;
  /** What may be written beside a revision. */
  readonly otherwise?: string;
}

/** Why there is no such revision, and what to do. */
export async function withoutRevision(
  revision: string,
  repository: Repository,
  { noCommit = '', file, otherwise = '' }: RevisionAdvice,
): Promise<string> {
  if ((await repository.treeOf('HEAD')) === undefined) {
    return `this repository has no commit yet that plans could be compared with; commit them first${noCommit}`;
  }
  const none = `there is no revision '${revision}'`;
  const about = await stat(revision).catch(() => undefined);
  if (about) return `${none}; ${file(about.isDirectory() ? 'folder' : 'file')}`;
  if (await repository.isShallow()) {
    return `${none} in this clone, which holds only a part of the history; get it with 'git fetch --unshallow' (in GitHub Actions: fetch-depth: 0)`;
  }
  return `${none}; write a commit, a branch or a tag${otherwise}: 'git branch --all' lists the branches`;
}
