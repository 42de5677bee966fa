/** Outcomes of actions and priorities; priorities that came or went. */

import type { PriorityEntry } from '../../plan/plan';
import { type Finder, livingPairs, quoted } from '../change';
import { paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { textChanges } from './texts';

const ways: readonly Way<PriorityEntry>[] = [
  { key: ({ values }) => values.id },
  { key: ({ values }) => saidIn(values.title) || undefined },
  { key: ({ values }) => meaningOf(values) },
];

export const outcomeChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  for (const { before: old, after: now, ref } of livingPairs(versions)) {
    const about = { kind: 'outcome', ref, subject: ref, field: 'outcomes' } as const;
    const [was, is] = [old.values.outcomes ?? [], now.values.outcomes ?? []];
    yield* textChanges(was, is, 'outcome', about, shown);
  }
  const [old, now] = [before.lists.priorities, after.lists.priorities];
  const { pairs, removed, added } = paired(old, now, ways);
  const nameOf = ({ values }: PriorityEntry) => shown(values.title ?? values.id ?? '');
  for (const [i, j] of pairs) {
    const [one, other] = [old[i], now[j]];
    if (!one || !other) continue;
    const subject = `Priority ${quoted(nameOf(other))}`;
    const about = { kind: 'outcome', ref: null, subject, field: 'outcomes' } as const;
    yield* textChanges(
      one.values.outcomes ?? [],
      other.values.outcomes ?? [],
      'outcome',
      about,
      shown,
    );
  }
  // Their actions are told by themselves.
  const about = { kind: 'other', verdict: 'neither', ref: null, field: 'priorities' } as const;
  for (const i of removed) {
    const was = old[i] ? nameOf(old[i]) : '';
    const subject = `Priority ${quoted(was)}`;
    yield { ...about, subject, was, is: null, sentence: 'The priority was taken out of the plan.' };
  }
  for (const j of added) {
    const is = now[j] ? nameOf(now[j]) : '';
    const subject = `Priority ${quoted(is)}`;
    yield { ...about, subject, was: null, is, sentence: 'The priority is new.' };
  }
};
