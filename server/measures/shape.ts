import type { VagueReason } from './lexicon/reasons';
import type { Relation } from './relation';
import type { Grade, RuleId } from './rules';

/** A piece of a criterion: `text` stands at `start` to `end`, counted in UTF-16 units. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A number as read. Shares and ratios are plain numbers: 'two thirds' is 0.667, '1.3:1' is 1.3,
 * 'halve' is 0.5 with the relation `times`, 'majority' 0.5 with `above`.
 */
export interface Amount extends Stretch {
  readonly value: number;
  /** The other end of a range: '10-15%'. */
  readonly upper?: number;
}

/** Words that compare, with what they mean. */
export interface Comparator extends Stretch {
  readonly relation: Relation;
}

/** A date with the first and last day it can mean (ISO); without days where no year is named. */
export interface Deadline extends Stretch {
  readonly first?: string;
  readonly last?: string;
}

/** A duration that limits something: an event ('within 24 hours of referral') or a target. */
export interface Within extends Stretch {
  readonly limits: 'event' | 'target';
  /** About how many days that is. */
  readonly days: number;
  /** What it is counted from, where the text says so: 'of referral'. */
  readonly since?: Stretch;
}

/** One thing that the criterion lets a reader measure. */
export interface Measure {
  /** The clause it was read from. */
  readonly stretch: Stretch;
  /** What is measured. */
  readonly subject?: Stretch;
  /** Which way the result must move, where the text says so. */
  readonly change?: Stretch & { readonly way: 'up' | 'down' | 'better' };
  readonly comparator?: Comparator;
  readonly value?: Amount;
  readonly unit?: Stretch;
  readonly baseline?: Amount | Stretch;
  /** When it was so: 'in March 2025'. */
  readonly baselineOn?: Stretch;
  readonly benchmark?: Stretch;
  /** 'all', 'every', 'no': every single case counts. */
  readonly quantifier?: Stretch;
  readonly by?: Deadline;
  readonly within?: Within;
  /** A stated frequency: 'quarterly', 'every 8 weeks'. */
  readonly every?: Stretch;
}

/** Words that nobody could check, and why. */
export interface VagueWord extends Stretch {
  readonly kind: VagueReason;
  /** The same for people. */
  readonly reason: string;
}

/** What a reader would have to ask before checking. */
export type Missing =
  /** How much? A direction, or a metric's name, without a value. */
  | 'amount'
  /** From what? A change without its start. */
  | 'baseline'
  /** Ten what? A bare number. */
  | 'unit'
  /** By when? */
  | 'date'
  /** What would be seen? Judgement words in place of a fact. */
  | 'fact'
  /** Something is still to be filled in: 'XX%'. */
  | 'blank';

/** A named rule and the words it read. */
export interface Evidence extends Stretch {
  readonly rule: RuleId;
}

/** Everything read from one criterion. */
export interface Reading {
  readonly text: string;
  readonly grade: Grade;
  /** In order of place; what supports the grade and what was set aside, each with its rule. */
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
  readonly vague: readonly VagueWord[];
  readonly missing: readonly Missing[];
  /** Durations that limit an event or a target, measured or not: 'falls within 12 months'. */
  readonly within: readonly Within[];
  /** Phrases that leave the end open: 'over time', 'in due course'. */
  readonly openEnded: readonly Stretch[];
}
