import { MULTIPLIERS, NUMBER_WORDS } from '../lexicon/numbers';
import { at, type Token } from './tokens';

/** A number and the token after it. */
export interface Quantity {
  readonly value: number;
  readonly to: number;
  readonly inWords: boolean;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const WITH_MULTIPLIER = /^([\d.,]+)(k|mn?|bn?)$/;

/** Whether a word may begin a number: 'twenty', 'hundred'. */
export function beginsNumber(key: string): boolean {
  return NUMBER_WORDS.has(key) || MULTIPLIERS.has(key);
}

/**
 * The number that starts at a token: '1,250', '3.3 billion', '1.2m' behind its '£', 'twenty-five',
 * 'a hundred'. Undefined for what only looks like one ('1.2.3').
 */
export function quantityAt(tokens: readonly Token[], from: number): Quantity | undefined {
  const token = at(tokens, from);
  if (token.kind === 'number' || token.kind === 'mixed') {
    const [, digits = token.key, suffix = ''] = WITH_MULTIPLIER.exec(token.key) ?? [];
    const value = parseDigits(digits);
    return value === undefined
      ? undefined
      : multiplied(tokens, value * (MULTIPLIERS.get(suffix) ?? 1), from + 1, false);
  }
  const value = NUMBER_WORDS.get(token.key);
  if (value !== undefined) {
    const unit = NUMBER_WORDS.get(at(tokens, from + 1).key) ?? 10;
    const isPair = value >= 20 && value % 10 === 0 && unit > 0 && unit < 10;
    return isPair
      ? multiplied(tokens, value + unit, from + 2, true)
      : multiplied(tokens, value, from + 1, true);
  }
  const word = MULTIPLIERS.get(token.key) ?? 0;
  return token.key.length > 2 && word >= 100 && at(tokens, from - 1).key === 'a'
    ? multiplied(tokens, word, from + 1, true)
    : undefined;
}

function multiplied(
  tokens: readonly Token[],
  value: number,
  to: number,
  inWords: boolean,
): Quantity {
  const { key } = at(tokens, to);
  const factor = key.length > 2 ? MULTIPLIERS.get(key) : undefined;
  return factor === undefined
    ? { value, to, inWords }
    : { value: value * factor, to: to + 1, inWords };
}

function parseDigits(digits: string): number | undefined {
  if (GROUPED.test(digits)) {
    return Number(digits.replaceAll(',', ''));
  }
  return PLAIN.test(digits) ? Number(digits) : undefined;
}
