/** What `diff` compares: revisions, days, and the files as they stand. */

import type { Repository } from '../../node/git';
import type { Commit } from '../../node/git-output';
import { formatDay, type IsoDay, readDate } from '../../text/dates';
import { withoutRevision } from '../revision';
import { WrongUse } from '../wrong-use';

/** A commit, by what it was asked for. */
export interface Moment {
  readonly commit: Commit;
  /** 'main (1 March 2026)'. */
  readonly words: string;
}

/**
 * The commit that a revision stands for or, where git knows no such revision and it is a date, the last one on
 * the main line up to the end of that day. Throws `WrongUse` where there is none.
 */
export async function momentOf(revision: string, repository: Repository): Promise<Moment> {
  const commit = await repository.commitOf(revision);
  if (commit) return { commit, words: `${revision} (${formatDay(commit.day)})` };
  const date = readDate(revision);
  if (date.kind === 'date') return await momentOn(date.last, repository);
  if (/\.\./.test(revision)) {
    const [from = '', to = ''] = revision.split(/\.{2,3}/);
    const apart = [from, to].filter((one) => one !== '').join(' ');
    throw new WrongUse(`write the two revisions apart: golden-thread diff ${apart}`);
  }
  const file = (kind: string) =>
    `to compare that ${kind} with the last commit write: golden-thread diff HEAD -- ${revision}`;
  throw new WrongUse(await withoutRevision(revision, repository, { file }));
}

/** The last commit on the main line up to the end of a day. */
async function momentOn(day: IsoDay, repository: Repository): Promise<Moment> {
  const head = await repository.commitOf('HEAD');
  const commits = head ? await repository.commitsTo(head.id) : [];
  const commit = commits.find((one) => one.day <= day);
  if (commit)
    return { commit, words: `${formatDay(day)} (the commit of ${formatDay(commit.day)})` };
  const first = commits.at(-1);
  if (!first) throw new WrongUse('this repository has no commit yet; commit the plans first');
  const why = `nothing was committed by ${formatDay(day)}`;
  if (await repository.isShallow())
    throw new WrongUse(
      `${why} that this clone holds: its history begins on ${formatDay(first.day)}; get the rest with 'git fetch --unshallow' (in GitHub Actions: fetch-depth: 0)`,
    );
  throw new WrongUse(`${why}; the first commit is of ${formatDay(first.day)}`);
}
