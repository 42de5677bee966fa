/** What fields and their values are called in a sentence. */

import { readCadence } from '../../text/cadence';
import type { Lists } from '../../workspace/lists';
import { byAmount, opposite, quoted, thenAndNow, type Verdict } from '../change';
import { wordsOf } from '../meaning';

/** What a field is called where its key is no word for people. */
const nouns: Readonly<Record<string, string>> = {
  aliases: 'other names',
  approved: 'approval',
  board: 'board',
  brag: 'colour key',
  by: 'author',
  clocks: 'list of what is owed in answer',
  'depends-on': 'list of actions to wait for',
  domains: 'e-mail domains',
  ends: 'end',
  id: 'id',
  received: 'day of receipt',
  'reporting-officer': 'officer who reports',
  'reports-to': 'line of reporting',
  'review-every': 'time between reviews',
  starts: 'start',
};

/** 'other names' for `aliases`. */
export function nounOf(field: string): string {
  return nouns[field] ?? field.replace(/-/g, ' ');
}

/** "Its unit came in: '%'.", 'Its unit was taken out ...', 'Its unit was said anew: now ..., before ...'. */
export function saidAnew(
  its: string,
  was: string | null,
  is: string | null,
  how = 'said anew',
): string {
  const verb = isMany(its) ? 'were' : 'was';
  if (was === null) return `Its ${its} came in: ${quoted(is ?? '')}.`;
  if (is === null) return `Its ${its} ${verb} taken out: ${quoted(was)}.`;
  return `Its ${its} ${verb} ${how}: ${thenAndNow(was, is)}.`;
}

/** Whether a noun is one of many things. */
export function isMany(noun: string): boolean {
  return /[^s]s$/.test(noun);
}

/** A yes or no in a sentence: where it is so now, and where it is so no more. */
export const yesOrNo: Readonly<Record<string, readonly [now: string, noMore: string]>> = {
  partner: [
    'It is a role in a partner organisation now.',
    'It is no role in a partner organisation any more.',
  ],
  interim: [
    'The role is filled on an interim basis now.',
    'The role is not filled on an interim basis any more.',
  ],
};

/** A word of the format as it is said: 'not yet known'. */
export function named(word: string): string {
  return /^[a-z]+(?:-[a-z0-9]+)+$/.test(word) ? word.replace(/-/g, ' ') : word;
}

const enumerations = new Set(['kind', 'role', 'region', 'period']);

/** A value of a field in words, with titles for ids; null where it has few. */
export function valueWords(value: unknown, field: string, lists: Lists): string | null {
  const one = (each: unknown) => {
    const words = wordsOf(each);
    return words === null ? null : (titleOf(words, field, lists) ?? words);
  };
  if (!Array.isArray(value)) return one(value);
  const all = value.map(one);
  return all.includes(null) ? null : all.join(', ');
}

function titleOf(id: string, field: string, lists: Lists): string | undefined {
  if (enumerations.has(field)) return named(id);
  if (field === 'board') return lists.boards.get(id)?.values.title;
  if (field === 'stage') return lists.stages.find(({ values }) => values.id === id)?.values.title;
  if (!['owner', 'reports-to', 'reporting-officer'].includes(field)) return undefined;
  return (lists.officers.get(id) ?? lists.boards.get(id))?.values.title;
}

/** The days of a month, on average. */
const month = 365.25 / 12;

/** The verdict on how often something happens, from one text to another: rarer is weaker. */
export function moreOften(was: string | undefined, is: string | undefined): Verdict {
  const [old, now] = [was, is].map((text) => {
    const cadence = text === undefined ? undefined : readCadence(text);
    return cadence && cadence.count * (cadence.unit === 'month' ? month : 1);
  });
  return old === undefined || now === undefined ? 'neither' : opposite(byAmount(old, now));
}
