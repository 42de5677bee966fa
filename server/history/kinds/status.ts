/** What is reported: a status walked back, an impact, the rating of a board. Honest news is no weakness. */

import { type ActionOn, actionOn } from '../../progress/action-on';
import { type Change, cameOrWent, type Finder, livingPairs } from '../change';
import { saidIn } from '../likeness';

export const statusChanges: Finder = function* (versions) {
  const { before, after } = versions;
  for (const { before: old, after: now, ref } of livingPairs(versions)) {
    const about = { kind: 'status', ref, subject: ref } as const;
    const was = actionOn(old.values, before.lists.asOf);
    const is = actionOn(now.values, after.lists.asOf);
    if (was.impact !== is.impact) {
      const sentence = sentenceOf('impact on people', was.impact, is.impact);
      const sides = { was: was.impact ?? null, is: is.impact ?? null };
      yield { ...about, verdict: 'neither', field: 'impact', ...sides, sentence };
    }
    if (was.status !== is.status) yield { ...about, field: 'status', ...moved(was, is) };
    const [one, other] = [old.values.agreed?.status, now.values.agreed?.status];
    if (one !== other) {
      const sentence = sentenceOf('rating as the board agreed it', one, other);
      const field = 'agreed';
      yield { ...about, verdict: 'neither', field, was: one ?? null, is: other ?? null, sentence };
    }
  }
};

/**
 * Only what was complete, and is not any more, takes something back; and not where an update says why. Exchange
 * the two, and it is the update that is not there any more.
 */
function moved(
  before: ActionOn,
  after: ActionOn,
): Pick<Change, 'verdict' | 'was' | 'is' | 'sentence'> {
  const [was, is] = [before.status, after.status];
  const sides = { was: was ?? null, is: is ?? null };
  const told = sentenceOf('status', was, is);
  if (was !== 'complete' && is !== 'complete')
    return { ...sides, verdict: 'neither', sentence: told };
  const [open, done] = is === 'complete' ? [before, after] : [after, before];
  const isExplained = explains(open, done);
  const verdict = isExplained ? 'neither' : cameOrWent(is === 'complete');
  const how = isExplained ? 'It was reopened, and an update says why.' : 'No update says why.';
  return { ...sides, verdict, sentence: was === 'complete' ? `${told} ${how}` : told };
}

/** Whether an action that is open has an update, with a note, of a day on which it has none where it is complete. */
function explains({ updates }: ActionOn, { updates: others }: ActionOn): boolean {
  const days = new Set(others.map(({ date }) => date?.day));
  return updates.some(
    ({ date, status, note }) =>
      status !== 'complete' && saidIn(note) !== '' && !days.has(date?.day),
  );
}

function sentenceOf(noun: string, was: string | undefined, is: string | undefined): string {
  if (was === undefined)
    return `Its ${noun} is reported as ${plain(is)}; none was reported before.`;
  if (is === undefined) return `No ${noun} is reported any more; it was ${plain(was)}.`;
  return `Its ${noun} changed from ${plain(was)} to ${plain(is)}.`;
}

function plain(word: string | undefined): string {
  return word?.replace(/-/g, ' ') ?? 'none';
}
