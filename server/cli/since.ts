/** A plan as it was at a revision, or on a day, for whoever tells what has changed since then. */

import { typedDate } from '../checks/support/typed-date';
import type { Side } from '../history/change';
import { type PlanHistory, readHistory } from '../history/plan-history';
import { versionOn } from '../history/version';
import type { FoundFile } from '../node/find-plans';
import { type NoRepository, Repository } from '../node/git';
import { filesOfTree } from '../node/git-files';
import { GitProcess } from '../node/git-process';
import { historyOf } from '../node/plan-history';
import { openDocument } from '../plan/document';
import { readPlan } from '../plan/plan';
import type { IsoDay } from '../text/dates';
import { listsOf } from '../workspace/lists';
import type { Setting } from '../workspace/setting';
import { settings } from './settings';

/** What git tells of a plan's past. */
export interface Past {
  /** Its `tracks` are for `slippageOf` and `changesBetween`. */
  readonly history: PlanHistory;
  /** The version that was asked for; undefined where there was none yet, or none is known. */
  readonly before: PastVersion | undefined;
}

/** A version of a plan, under the lists of its own `golden-thread.yaml`. */
export interface PastVersion {
  readonly side: Side;
  readonly commit: string;
  /** The day on which it was committed. */
  readonly day: IsoDay;
  /** What the file was called, from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Why nothing can be told of the past: there is no git, no repository, or no commit that holds the plan. */
export type NoPast = NoRepository | 'no-commit' | 'not-committed';

/**
 * The past of a plan, and what it said at `since`: a revision or, where git knows none of that name, a date,
 * which means the version committed last up to the end of that day. Without `since` the version of the last
 * commit. A day counts on the main line. Reads with `common` as it is given, so pass the as-of date to judge
 * the version by.
 */
export async function comparisonSince(
  { absolute, path }: FoundFile,
  since: string | undefined,
  common: Omit<Setting, 'config'>,
): Promise<Past | NoPast> {
  const repository = await Repository.find(new GitProcess());
  if (typeof repository === 'string') return repository;
  const [own, head] = [await repository.pathOf(absolute), await repository.commitOf('HEAD')];
  if (own === undefined) return 'no-repository';
  if (!head) return 'no-commit';
  const history = await historyOf(repository, own, head.id);
  const newest = history.versions.at(-1);
  if (!newest) return 'not-committed';
  const commit = since === undefined ? head : await repository.commitOf(since);
  const date = since === undefined || commit ? undefined : typedDate(since);
  const day = date?.kind === 'date' ? date.last : undefined;
  const ids = commit && (await repository.filesIn(commit.id));
  // A revision may be of another line: what it holds is asked of it, under the names that the file has had.
  const names = [...new Set(history.versions.map((one) => one.path).reverse())];
  const name = ids && names.find((one) => ids.has(one));
  const kept = day === undefined ? undefined : versionOn(history.versions, day);
  const version =
    commit && name !== undefined
      ? { commit: commit.id, day: commit.day, path: name }
      : kept && { commit: kept.commit, day: kept.day, path: kept.path };
  const before = version && (await read(repository, version, { absolute, path }, common));
  return { history: readHistory(history), before };
}

async function read(
  repository: Repository,
  { commit, day, path }: Pick<PastVersion, 'commit' | 'day' | 'path'>,
  file: FoundFile,
  common: Omit<Setting, 'config'>,
): Promise<PastVersion | undefined> {
  const files = filesOfTree(repository, await repository.filesIn(commit));
  const absolute = `${repository.root}/${path}`;
  const text = await files.readText(absolute);
  if ('failure' in text) return undefined;
  const { setting } = await settings(files, process.cwd(), common).of({ ...file, absolute });
  const plan = readPlan(openDocument(text.text));
  return {
    side: { plan, lists: listsOf(plan, setting).lists },
    commit,
    day,
    path,
    text: text.text,
  };
}
