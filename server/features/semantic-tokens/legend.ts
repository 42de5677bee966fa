/** What tokens are called: `package.json` gives each of these names its colour. */

/** What a token stands for. */
export const tokenTypes = [
  'ref',
  'source',
  'recommendation',
  'officer',
  'board',
  'stage',
  'priority',
  'measure',
  'status',
  'impact',
  'date',
  'amount',
  'unit',
  'criterion',
  'check',
] as const;

/** What else is to be said of it: names where they are given, and names that are in no list. */
export const tokenModifiers = ['declaration', 'unknown', 'vague'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** A stretch of a fragment that has a meaning in a plan. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}
