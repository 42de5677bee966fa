/** What is reported: a status walked back, an impact, a decision, updates. Honest news is no weakness. */

import { actionOn } from '../../progress/action-on';
import {
  type Change,
  cameOrWent,
  type Finder,
  livingPairs,
  quoted,
  type Versions,
} from '../change';
import { type Pairing, paired } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName } from '../words';

export const statusChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  for (const { before: old, after: now, ref } of livingPairs(versions)) {
    const about = { kind: 'status', ref, subject: ref } as const;
    const was = actionOn(old.values, before.lists.asOf);
    const is = actionOn(now.values, after.lists.asOf);
    for (const field of ['status', 'impact'] as const) {
      if (was[field] === is[field]) continue;
      yield { ...about, field, ...moved(field, was[field], is[field]) };
    }
    const [one, other] = [old.values.agreed?.status, now.values.agreed?.status];
    if (one !== other) {
      const sentence = sentenceOf('rating as the board agreed it', one, other);
      const field = 'agreed';
      yield { ...about, verdict: 'neither', field, was: one ?? null, is: other ?? null, sentence };
    }
    yield* updateChanges(old.values.updates ?? [], now.values.updates ?? [], ref, shown);
  }
};

/** Only what was complete, and is not any more, takes something back. */
function moved(
  field: 'status' | 'impact',
  was: string | undefined,
  is: string | undefined,
): Pick<Change, 'verdict' | 'was' | 'is' | 'sentence'> {
  const isClaim = field === 'status' && (was === 'complete' || is === 'complete');
  return {
    verdict: isClaim ? cameOrWent(is === 'complete') : 'neither',
    was: was ?? null,
    is: is ?? null,
    sentence: `${sentenceOf(nouns[field], was, is)}${isClaim && was === 'complete' ? ' The completion was walked back.' : ''}`,
  };
}

const nouns = { status: 'status', impact: 'impact on people' } as const;

function sentenceOf(noun: string, was: string | undefined, is: string | undefined): string {
  if (was === undefined)
    return `Its ${noun} is reported as ${plain(is)}; none was reported before.`;
  if (is === undefined) return `No ${noun} is reported any more; it was ${plain(was)}.`;
  return `Its ${noun} changed from ${plain(was)} to ${plain(is)}.`;
}

function plain(word: string | undefined): string {
  return word?.replace(/-/g, ' ') ?? 'none';
}

type Updates = NonNullable<Versions['after']['plan']['actions'][number]['values']['updates']>;

function* updateChanges(
  old: Updates,
  now: Updates,
  ref: string,
  shown: Versions['shown'],
): Generator<Change> {
  const { pairs, removed, added }: Pairing = paired(old, now, [
    { key: (update) => meaningOf(update) },
    { key: ({ date }) => date?.day },
  ]);
  const about = {
    kind: 'status',
    verdict: 'neither',
    ref,
    subject: ref,
    field: 'updates',
  } as const;
  const note = (updates: Updates, i: number) => shown(updates[i]?.note ?? '');
  const of = (updates: Updates, i: number) => {
    const day = updates[i]?.date;
    return day ? ` of ${dayName(day)}` : ' without a date';
  };
  for (const i of removed) {
    const was = note(old, i);
    const sentence = `The update${of(old, i)} was taken out: ${quoted(was)}.`;
    yield { ...about, was, is: null, sentence };
  }
  for (const [i, j] of pairs) {
    if (meaningOf(old[i]) === meaningOf(now[j])) continue;
    const sentence = `The update${of(now, j)} says something else than before: ${quoted(note(now, j))}.`;
    yield { ...about, was: note(old, i), is: note(now, j), sentence };
  }
  for (const j of added) {
    const is = note(now, j);
    yield { ...about, was: null, is, sentence: `An update${of(now, j)}: ${quoted(is)}.` };
  }
}
