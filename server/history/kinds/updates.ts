/** Progress entries: new ones are news; those that are taken out, or say something else now, are a rewritten past. */

import type { Action } from '../../plan/types';
import {
  type Change,
  type Finder,
  livingPairs,
  quoted,
  thenAndNow,
  type Versions,
} from '../change';
import { likeness, paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName } from '../words';
import { latestDay, upTo } from './recorded';
import { named } from './words';

type Update = NonNullable<Action['updates']>[number];

const ways: readonly Way<Update>[] = [
  { key: meaningOf },
  { key: ({ date, note }) => date && date.day + saidIn(note) },
  { key: ({ date }) => date?.day },
  { alike: (a, b) => likeness(a.note, b.note), least: 0.6 },
];

export const updateChanges: Finder = function* (versions) {
  const { shown } = versions;
  const day = latestDay(versions);
  for (const { before, after, ref } of livingPairs(versions)) {
    const [old, now] = [upTo(before.values.updates, day), upTo(after.values.updates, day)];
    const { pairs, removed, added } = paired(old, now, ways);
    const about = { kind: 'status', ref, subject: ref, field: 'updates' } as const;
    const note = (update: Update | undefined) => shown(update?.note ?? update?.status ?? '');
    for (const i of removed) {
      const was = note(old[i]);
      const sentence = `The update${of(old[i])} was taken out: ${quoted(named(was))}.`;
      yield { ...about, verdict: 'weaker', was, is: null, sentence, look: 'past' };
    }
    for (const [i, j] of pairs) {
      const [one, other] = [old[i] ?? {}, now[j] ?? {}];
      const words = rewritten(one, other, shown);
      if (words.length > 0) {
        const isMore = fields.every((field) => isKept(one[field], other[field]));
        const how = isMore ? 'added to' : 'rewritten';
        const sentence = `The update${of(one)} was ${how}: ${words.join('; ')}.`;
        const sides = { was: note(one), is: note(other) };
        const look = isMore ? undefined : 'past';
        yield { ...about, verdict: 'neither', ...sides, sentence, look };
      }
      yield* evidenceChange(one, other, ref, shown);
    }
    for (const j of added) {
      const is = note(now[j]);
      const sentence = `An update${of(now[j])}: ${quoted(named(is))}.`;
      yield { ...about, verdict: 'neither', was: null, is, sentence };
    }
  }
};

const fields = ['date', 'status', 'impact', 'note', 'voice', 'by'] as const;

function isKept(was: unknown, is: unknown): boolean {
  return was === undefined || meaningOf(was) === meaningOf(is);
}

function of({ date }: Update = {}): string {
  return date ? ` of ${dayName(date)}` : ' without a date';
}

function rewritten(one: Update, other: Update, shown: Versions['shown']): readonly string[] {
  const words: string[] = [];
  if (one.date?.day !== other.date?.day)
    words.push(other.date ? `it is dated ${dayName(other.date)} now` : 'it has no date any more');
  for (const field of ['status', 'impact'] as const) {
    const [was, is] = [one[field], other[field]];
    if (was === is) continue;
    const before = was === undefined ? '' : `, and was ${named(was)}`;
    words.push(`its ${field} is ${named(is ?? 'not told')} now${before}`);
  }
  for (const field of ['note', 'voice'] as const) {
    const [was, is] = [one[field], other[field]];
    if (saidIn(was) === saidIn(is)) continue;
    const name = field === 'note' ? 'it says' : 'what people said of it is';
    words.push(
      was !== undefined && is !== undefined
        ? `${name} ${thenAndNow(shown(was), shown(is))}`
        : `${field === 'note' ? 'its note' : 'what people said of it'} ${is === undefined ? 'was taken out' : 'came in'}: ${quoted(shown(is ?? was ?? ''))}`,
    );
  }
  if (meaningOf(one.by) !== meaningOf(other.by)) words.push('somebody else reports it');
  return words;
}

function* evidenceChange(
  one: Update,
  other: Update,
  ref: string,
  shown: Versions['shown'],
): Generator<Change> {
  const [had, has] = [one.evidence ?? [], other.evidence ?? []];
  const gone = had.filter((each) => !has.includes(each));
  const come = has.filter((each) => !had.includes(each));
  if (gone.length + come.length === 0) return;
  const words = (all: readonly string[]) => all.map((each) => quoted(shown(each))).join(', ');
  const parts = [
    gone.length > 0 && `was taken out: ${words(gone)}`,
    come.length > 0 && `came in: ${words(come)}`,
  ].filter((part) => part !== false);
  yield {
    kind: 'status',
    // Another proof in its place may be as good.
    verdict: gone.length > come.length ? 'weaker' : 'neither',
    ref,
    subject: ref,
    field: 'evidence',
    was: gone.length > 0 ? words(gone) : null,
    is: come.length > 0 ? words(come) : null,
    sentence: `Evidence of the update${of(other)} ${parts.join('; ')}.`,
    look: gone.length > 0 ? 'past' : undefined,
  };
}
