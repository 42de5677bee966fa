/**
 * What the words alone allow: two people agree whether it is met (measurable), whether it exists
 * (verifiable), or neither (vague).
 */
export type Grade = 'measurable' | 'verifiable' | 'vague';

interface Rule {
  /** The grade that a criterion has when this is the best that was read. */
  readonly grade: Grade;
  /** For people: completes the sentence 'these words are ...'. */
  readonly says: string;
}

const measurable = (says: string): Rule => ({ grade: 'measurable', says });
const verifiable = (says: string): Rule => ({ grade: 'verifiable', says });
const vague = (says: string): Rule => ({ grade: 'vague', says });

/**
 * Every rule by which a criterion is graded; the source of all of them is the project's guide
 * 'What makes a criterion measurable'. A rule of grade `vague` says why words that look like a
 * measure are none.
 */
export const RULES = {
  percentage: measurable('a percentage that the result must meet'),
  count: measurable('a number that the result must meet'),
  money: measurable('a sum that the result must meet'),
  ratio: measurable('a ratio that the result must meet'),
  share: measurable('a share or multiple, in words'),
  zero: measurable('a target of none at all'),
  benchmark: measurable('a named benchmark to be compared with'),
  'time-limit': measurable('a time limit for an event'),
  frequency: measurable('a stated frequency'),
  'all-condition': measurable('a condition that can be checked case by case'),
  'dated-deliverable': measurable('something to be done by a date'),
  exists: verifiable('something that exists or does not'),
  'vague-word': vague('words that leave the judgement open'),
  'direction-only': vague('a direction without an amount'),
  'metric-name': vague('the name of a metric without a value'),
  blank: vague('still to be filled in'),
  past: vague('an achievement of the past'),
  name: vague('a name that holds a number'),
  population: vague('a description of who or what is meant'),
  window: vague('a period that defines what is counted'),
  horizon: vague('a period that is looked at'),
  'other-frequency': vague('the frequency of something else'),
  'judged-condition': vague('a condition that takes judgement'),
  'dated-quality': vague('a date on something that cannot be checked'),
  'uncounted-number': vague('a number that no result is held to'),
  'no-measure': vague('without an amount, benchmark, limit, frequency, date or condition'),
  unread: vague('too long, or not in English'),
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule; names never change once released. */
export type RuleId = keyof typeof RULES;
