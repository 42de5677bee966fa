/** What git tells a report of its plan: how deadlines moved, and what the plan said at a revision. */

import { typedDate } from '../../checks/support/typed-date';
import type { PlanHistory } from '../../history/plan-history';
import type { FoundFile } from '../../node/find-plans';
import { GitError } from '../../node/git-process';
import type { Asked } from '../../reports/request';
import { formatDay, type IsoDay } from '../../text/dates';
import type { Setting } from '../../workspace/setting';
import { comparisonSince, type NoPast } from '../since';
import { WrongUse } from '../wrong-use';

/** The past of a plan, as far as a report needs it. */
export interface ReportPast {
  readonly history: PlanHistory | undefined;
  readonly since: Asked['since'];
}

/**
 * The past of a plan. A date as `since` is a day of the plan as it is now; anything else is a revision. Throws
 * `WrongUse` where that is asked for and git does not know it.
 */
export async function pastOf(
  file: FoundFile,
  since: string | undefined,
  common: Omit<Setting, 'config'>,
): Promise<ReportPast> {
  const read = since === undefined ? undefined : typedDate(since);
  if (read?.kind === 'impossible') throw new WrongUse(`--since ${since} is no date: ${read.why}`);
  const day: IsoDay | undefined = read?.kind === 'date' ? read.last : undefined;
  const revision = day === undefined ? since : undefined;
  const past = await found(file, revision, common);
  if (typeof past === 'string') {
    if (revision !== undefined) {
      throw new WrongUse(
        `--since '${revision}' is no date such as 2026-06-30, and no revision: ${reasons[past]}`,
      );
    }
    return { history: undefined, since: day };
  }
  const { history, before } = past;
  if (revision !== undefined && !before) {
    const advice =
      history.begins === undefined
        ? 'write a date, a commit, a branch or a tag'
        : "this clone holds only a part of the history; get the rest with 'git fetch --unshallow' (in GitHub Actions: fetch-depth: 0)";
    throw new WrongUse(
      `--since ${revision}: there is no such revision that holds this plan; ${advice}`,
    );
  }
  if (revision === undefined || !before) return { history, since: day };
  const { plan, lists } = before.side;
  const side = { plan, lists: { ...lists, asOf: before.day } };
  const name = `the version of ${formatDay(before.day)} (${revision})`;
  const then = { ...side, name, version: side };
  return { history, since: then };
}

const reasons: Readonly<Record<NoPast, string>> = {
  'no-git': 'git is not installed here, or not on the path',
  'no-repository': 'the plan is in no git repository',
  'not-trusted': 'git does not trust this repository, because its folder belongs to another user',
  'no-commit': 'the repository has no commit yet',
  'not-committed': 'the plan is in no commit yet',
};

async function found(...args: Parameters<typeof comparisonSince>) {
  try {
    return await comparisonSince(...args);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new WrongUse(`git cannot say how the plan was: ${error.message}`, { cause: error });
  }
}
