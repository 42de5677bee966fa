/** What to tell an author about a vague word; never that the author is wrong. */
export const REASONS = {
  quality: 'two people may judge this differently: say what would be seen',
  time: 'no time is named: say within how long, or how often',
  scope: 'leaves open which cases count',
  mind: 'a state of mind: say how it is found out, and how many say so',
  abstract: 'not something that can be counted or looked up: say what would be seen',
  activity: 'an activity, not its result',
  evidence: 'says that there will be evidence, not what it shows',
  direction: 'a direction without an amount: from what, to what?',
  blank: 'still to be filled in',
} as const satisfies Readonly<Record<string, string>>;

/** Why a word cannot be checked. */
export type VagueReason = keyof typeof REASONS;
