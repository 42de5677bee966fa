/** A run of tokens; `to` is the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How a number is given. */
export type AmountForm = 'percentage' | 'money' | 'ratio' | 'share' | 'zero' | 'count';

export interface AmountSense {
  readonly kind: 'amount';
  readonly form: AmountForm;
  readonly value: number;
  /** The other end of a range: '10-15%'. */
  readonly upper?: number;
  readonly unit?: Run;
  /** What it is counted by: 'per quarter', 'per 10,000'. */
  readonly rate?: Run;
  /** '5+'. */
  readonly orMore?: boolean;
}

/**
 * deadline: 'by March'; in: 'in March', a deadline too where something is delivered; from: where it
 * starts; base: what it is compared with; horizon: how far the plan looks; of: belongs to a noun.
 */
export type DateRole = 'deadline' | 'in' | 'from' | 'base' | 'horizon' | 'of' | 'bare';

export interface DateSense {
  readonly kind: 'date';
  readonly role: DateRole;
  /** Where the words begin that give the date its role: 'by the end of'. */
  readonly lead: number;
  readonly first?: string;
  readonly last?: string;
}

/**
 * within: 'within 24 hours'; move: 'to 15 days', 'by a week'; offset: '2 days before'; ahead: 'over
 * the next two years'; past: 'in the last year'; span: 'for 2 years'; bare: anything else.
 */
export type DurationRole = 'within' | 'move' | 'offset' | 'ahead' | 'past' | 'span' | 'bare';

export interface DurationSense {
  readonly kind: 'duration';
  readonly role: DurationRole;
  /** Where the words begin that give the duration its role. */
  readonly lead: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit: Run;
  /** About how many days. */
  readonly days: number;
}
