/** What `diff` compares: revisions, days, and the files as they stand. */

import { typedDate } from '../../checks/support/typed-date';
import type { Repository } from '../../node/git';
import type { Commit } from '../../node/git-output';
import { formatDay, type IsoDay } from '../../text/dates';
import { withoutRevision } from '../revision';
import { typed } from '../typed';
import { WrongUse } from '../wrong-use';

/** A commit, by what it was asked for. */
export interface Moment {
  readonly commit: Commit;
  /** 'main (1 March 2026)'. */
  readonly words: string;
  /** The day, where it was asked for by one. */
  readonly day?: IsoDay;
}

/** Two moments that are compared; without `to` it is the files as they stand. */
export interface Moments {
  readonly from: Moment;
  readonly to: Moment | undefined;
  /** Whether the first is the later one. */
  readonly isBackwards: boolean;
  /** 'v1 (1 March 2026) to the files as they stand'. */
  readonly words: string;
  /** What else is to be known of them. */
  readonly note: string | undefined;
}

/** What is asked for by one revision or day, or by two. Throws `WrongUse` where there is none. */
export async function momentsOf(
  first: string,
  second: string | undefined,
  repository: Repository,
  now: IsoDay,
): Promise<Moments> {
  const from = await momentOf(first, repository, now);
  const to = second === undefined ? undefined : await momentOf(second, repository, now);
  const isBackwards = to !== undefined && (await isLater(from, to, repository));
  const note = isBackwards
    ? 'The first of them is the later one, so this tells what would change on the way back.'
    : undefined;
  const words = `${from.words} to ${to?.words ?? 'the files as they stand'}`;
  return { from, to, isBackwards, words, note };
}

async function isLater(from: Moment, to: Moment, repository: Repository): Promise<boolean> {
  if (from.day !== undefined && to.day !== undefined && from.day > to.day) return true;
  return (
    from.commit.id !== to.commit.id && (await repository.contains(from.commit.id, to.commit.id))
  );
}

/** How a commit is named by so many letters of its id. */
const shortest = 7;

/**
 * The commit that a revision stands for or, where git knows no such revision and it is a date, the last one on
 * the main line up to the end of that day. Throws `WrongUse` where there is none.
 */
async function momentOf(revision: string, repository: Repository, now: IsoDay): Promise<Moment> {
  const commit = await repository.commitOf(revision);
  if (commit) {
    const { id } = commit;
    const isId = revision.length >= shortest && id.startsWith(revision.toLowerCase());
    const [name, more] = isId
      ? [formatDay(commit.day), id.slice(0, shortest)]
      : [revision, formatDay(commit.day)];
    return { commit, words: `${name} (${more})` };
  }
  const date = typedDate(revision);
  if (date.kind === 'impossible')
    throw new WrongUse(`'${revision}' is no revision, and no date either: ${date.why}`);
  if (date.kind === 'date') {
    if (date.first > now)
      throw new WrongUse(
        `${formatDay(date.first)} is still to come, so nothing was committed by then; name a day that has been, or a revision`,
      );
    return await momentOn(date.last > now ? now : date.last, repository);
  }
  if (/\.\./.test(revision)) {
    const [from = '', to = ''] = revision.split(/\.{2,3}/);
    const apart = [from, to].filter((one) => one !== '').join(' ');
    throw new WrongUse(`write the two revisions apart: golden-thread diff ${apart}`);
  }
  const file = (kind: string) =>
    `to compare that ${kind} with the last commit write: golden-thread diff HEAD -- ${typed(revision)}`;
  const otherwise = ', or a date such as 2026-03-31 or 31/3/2026';
  throw new WrongUse(await withoutRevision(revision, repository, { file, otherwise }));
}

/** The last commit on the main line up to the end of a day. */
async function momentOn(day: IsoDay, repository: Repository): Promise<Moment> {
  const head = await repository.commitOf('HEAD');
  const commits = head ? await repository.commitsTo(head.id) : [];
  const commit = commits.find((one) => one.day <= day);
  if (commit)
    return { commit, words: `${formatDay(day)} (the commit of ${formatDay(commit.day)})`, day };
  const first = commits.at(-1);
  if (!first) throw new WrongUse('this repository has no commit yet; commit the plans first');
  const why = `nothing was committed by ${formatDay(day)}`;
  if (await repository.isShallow())
    throw new WrongUse(
      `${why} that this clone holds: its history begins on ${formatDay(first.day)}; get the rest with 'git fetch --unshallow' (in GitHub Actions: fetch-depth: 0)`,
    );
  throw new WrongUse(`${why}; the first commit is of ${formatDay(first.day)}`);
}
