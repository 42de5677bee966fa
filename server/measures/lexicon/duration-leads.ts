import { list } from './senses';

/**
 * What a word before a duration makes of it. `ahead` only adds to what stands before it ('within
 * the next 24 hours', 'over the next two years'); `skip` says nothing.
 */
export type DurationLead = 'past' | 'ahead' | 'within' | 'in' | 'move' | 'over' | 'for' | 'skip';

const LEADS: readonly (readonly [DurationLead, string])[] = [
  ['past', 'last, past, previous, preceding'],
  ['ahead', 'next, coming, following, first'],
  ['within', 'within, inside'],
  ['in', 'in'],
  ['move', 'to, by'],
  ['over', 'over'],
  ['for', 'during, throughout, across, for'],
  ['skip', 'the, a, an, of, period, about, approximately, agreed, set, maximum, statutory'],
];

export const DURATION_LEADS: ReadonlyMap<string, DurationLead> = new Map(
  LEADS.flatMap(([lead, words]) => list(words).map((word) => [word, lead] as const)),
);
