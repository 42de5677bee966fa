/** `diff`: what changed in plans since a revision, and whether it made them stronger or weaker. */

import { GitError } from '../../node/git-process';
import type { IsoDay } from '../../text/dates';
import { today } from '../../workspace/setting';
import type { Console } from '../console';
import { diffJson } from '../diff/json';
import { diffMarkdown } from '../diff/markdown';
import { momentsOf } from '../diff/moments';
import { differencesOf } from '../diff/run';
import { diffText } from '../diff/text';
import { tellFailure } from '../failures';
import { repositoryFor } from '../revision';
import { exitCodes, WrongUse } from '../wrong-use';

/** The options of the command. */
export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
  readonly asOf?: IsoDay;
  readonly failOnWeaker?: boolean;
}

/** Compares the plans that names mean at a revision with those of another, or with the files as they stand. */
export async function diff(
  revisions: readonly string[],
  names: readonly string[],
  options: DiffOptions,
  console: Console,
): Promise<number> {
  const [first, second, ...more] = revisions;
  if (first === undefined) {
    throw new WrongUse(
      'no revision is named to compare with; write for example: golden-thread diff main',
    );
  }
  if (more.length > 0) {
    throw new WrongUse(
      'no more than two revisions can be compared; names of plans go after --: golden-thread diff main -- plans',
    );
  }
  const { format, asOf, failOnWeaker } = options;
  const repository = await repositoryFor('diff');
  try {
    const common = { today: today(), ...(asOf !== undefined && { asOf }) };
    const moments = await momentsOf(first, second, repository, common.today);
    const { from, to } = moments;
    const found = await differencesOf(repository, from, to, names, common);
    const texts = {
      text: () => diffText(found, moments, console),
      markdown: () => diffMarkdown(found, moments),
      json: () => diffJson(found, moments),
    };
    console.out(texts[format]());
    for (const one of found.failures) tellFailure(one, console);
    if (found.failures.length > 0) return exitCodes.failed;
    const isWeaker =
      found.removed.length > 0 ||
      found.plans.some(({ changes }) => changes.some(({ verdict }) => verdict === 'weaker'));
    return failOnWeaker && isWeaker ? exitCodes.problems : exitCodes.clean;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new WrongUse(`git cannot say what changed: ${error.message}`, { cause: error });
  }
}
