import type { Relation } from '../relation';
import type { RuleId } from '../rules';
import type { AmountSense, DateSense, DurationSense } from './figures';
import type { VagueReason } from './reasons';

/** What words of a criterion are, from a word list or read by a grammar. */
export type Sense =
  | AmountSense
  | DateSense
  | DurationSense
  /** Compares with a number: 'at least'. */
  | { readonly kind: 'comparator'; readonly relation: Relation }
  /** Takes in every case, or none. */
  | { readonly kind: 'quantifier'; readonly takes: 'all' | 'none' }
  | { readonly kind: 'frequency'; readonly adverb: boolean }
  /** Moves a figure: 'reduce', 'an increase in'. */
  | { readonly kind: 'change'; readonly way: 'up' | 'down' | 'better'; readonly noun: boolean }
  /** A deed that is done or is not: 'publish'. A weak one takes its meaning from its object. */
  | { readonly kind: 'deed'; readonly strong: boolean; readonly done: boolean }
  /** A state that holds or does not: 'on file'. */
  | { readonly kind: 'state' }
  /** A thing that can be laid on the table: 'strategy'. */
  | { readonly kind: 'artefact' }
  | { readonly kind: 'vague'; readonly reason: VagueReason }
  /** Announces a metric: 'number of'. */
  | { readonly kind: 'metric' }
  /** Watching is no result: 'monitored'. */
  | { readonly kind: 'watching' }
  /** A plain past gives way to 'will' in the same clause, a firm one ('already') does not. */
  | { readonly kind: 'past'; readonly firm: boolean }
  | { readonly kind: 'modal' }
  | { readonly kind: 'verb' }
  /** Begins a part of the sentence that is judged by itself. */
  | { readonly kind: 'boundary'; readonly apart: boolean }
  | { readonly kind: 'open-ended' }
  /** What a result is compared with; a loose one needs words that compare before it, one that is given none at all. */
  | { readonly kind: 'benchmark'; readonly loose: boolean; readonly given?: boolean }
  /** Words in which a telling word would be misread: 'no further action', 'half term'. */
  | { readonly kind: 'fixed' }
  /** Words with a number that are no target, and the rule that says why. */
  | { readonly kind: 'aside'; readonly rule: RuleId };

/** Phrases that share one sense, as the word lists hold them. */
export interface Entry {
  readonly sense: Sense;
  readonly phrases: readonly string[];
}

/** Splits a word list written as prose: phrases are separated by commas. */
export function list(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
