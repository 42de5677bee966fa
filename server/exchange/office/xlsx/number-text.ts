/** Numbers as Excel shows them. */

import { sectionsOf } from './number-format';

/**
 * A number in a format for numbers, such as `0.00`, `0%` or `£#,##0`. Fractions are shown as decimals; a format
 * that would hide the number shows it as it is.
 */
export function numberText(value: number, code: string): string {
  const section = sectionFor(value, sectionsOf(code));
  const tokens = tokensOf(section.code);
  const isPlain = tokens.every(({ kind }) => kind !== 'digit');
  const isFraction = tokens.some(({ kind, text }) => kind === 'literal' && text === '/');
  if (isPlain || isFraction || /^(?:general|@)?$/i.test(section.code)) {
    const literals = tokens.map(({ text }) => text).join('');
    return isPlain &&
      !isFraction &&
      /\d|\p{L}|-/u.test(literals) &&
      !/general|@/i.test(section.code)
      ? literals
      : generalText(value);
  }
  const text = filledIn(Math.abs(value), section.code, tokens);
  return value < 0 && !section.isNegative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number without a format: without the noise of binary fractions, and never more digits than Excel shows. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(11))).replace('e', 'E');
}

function sectionFor(value: number, sections: readonly string[]) {
  const met = sections.find((code) => isMet(value, code));
  if (met !== undefined) return { code: met, isNegative: false };
  const [positive = '', negative, zero] = sections.filter((code) => !condition.test(code));
  if (value < 0 && negative !== undefined) return { code: negative, isNegative: true };
  if (value === 0 && zero !== undefined) return { code: zero, isNegative: false };
  return { code: positive, isNegative: false };
}

/** Parts of a format may be for numbers of their own: `[>=10]`. */
const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

function isMet(value: number, code: string): boolean {
  const [, sign, limit] = condition.exec(code) ?? [];
  if (sign === undefined) return false;
  const order = Math.sign(value - Number(limit));
  if (sign === '<>') return order !== 0;
  return (
    (order === 0 && sign.includes('=')) ||
    (order < 0 ? sign.startsWith('<') : order > 0 && sign.startsWith('>'))
  );
}

interface Token {
  readonly kind: 'literal' | 'digit' | 'point' | 'comma' | 'exponent';
  readonly text: string;
}

const token =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|[_*].|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|(?<exponent>E[+-])|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<literal>.)/gis;

function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { groups = {} } of code.matchAll(token)) {
    const literal =
      groups['quoted'] ?? groups['escaped'] ?? groups['currency'] ?? groups['literal'];
    if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    for (const kind of ['digit', 'point', 'comma', 'exponent'] as const) {
      const text = groups[kind];
      if (text !== undefined) tokens.push({ kind, text });
    }
  }
  return tokens;
}

/** A number that is not negative, in the places that a format has for it. */
function filledIn(value: number, code: string, tokens: readonly Token[]): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit' || kind === 'point');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit' || kind === 'point');
  const places = tokens.slice(first, last + 1);
  const [before, after] = [tokens.slice(0, first), tokens.slice(last + 1)].map(literalsOf);
  const percents = code.match(/%/g)?.length ?? 0;
  const thousands = tokens.slice(last + 1).filter(({ kind }) => kind === 'comma').length;
  const scaled = (value * 100 ** percents) / 1000 ** thousands;
  if (tokens.some(({ kind }) => kind === 'exponent'))
    return `${before}${exponential(scaled, places)}`;
  const point = places.findIndex(({ kind }) => kind === 'point');
  const whole = point === -1 ? places : places.slice(0, point);
  const decimals =
    point === -1 ? [] : places.slice(point + 1).filter(({ kind }) => kind === 'digit');
  const [integer = '0', fraction = ''] = rounded(scaled, decimals.length).split('.');
  return `${before}${integerIn(integer, whole)}${fractionIn(fraction, decimals)}${after}`;
}

function literalsOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind === 'literal')
    .map(({ text }) => text)
    .join('');
}

/** As Excel rounds: of the fifteen digits that it knows of a number, a half always up. */
function rounded(value: number, decimals: number): string {
  const places = Math.min(decimals, 30);
  const exact = String(Number(value.toPrecision(15)));
  if (exact.includes('e')) return value.toFixed(places);
  return Number(`${Math.round(Number(`${exact}e${places}`))}e-${places}`).toFixed(places);
}

/** Digits from the right into the places of a format; the first place takes all that are left. */
function integerIn(digits: string, places: readonly Token[]): string {
  const isGrouped = places.some(({ kind }) => kind === 'comma');
  const count = places.filter(({ kind }) => kind === 'digit').length;
  let left = digits === '0' ? '' : digits;
  let text = '';
  let [seen, written] = [0, 0];
  const put = (digit: string): void => {
    if (isGrouped && written > 0 && written % 3 === 0) text = `,${text}`;
    text = digit + text;
    written += 1;
  };
  for (const { kind, text: sign } of places.toReversed()) {
    if (kind === 'literal') text = sign + text;
    if (kind !== 'digit') continue;
    seen += 1;
    if (left !== '') put(left.slice(-1));
    else if (sign === '0') put('0');
    left = left.slice(0, -1);
    while (seen === count && left !== '') {
      put(left.slice(-1));
      left = left.slice(0, -1);
    }
  }
  return text;
}

/** Decimals, without the zeros at the end for which there need be no place. */
function fractionIn(digits: string, places: readonly Token[]): string {
  let text = digits;
  for (const { text: sign } of places.toReversed()) {
    if (sign === '0' || !text.endsWith('0')) break;
    text = text.slice(0, -1);
  }
  return text === '' ? '' : `.${text}`;
}

function exponential(value: number, places: readonly Token[]): string {
  const point = places.findIndex(({ kind }) => kind === 'point');
  const end = places.findIndex(({ kind }) => kind === 'exponent');
  const decimals = point === -1 ? 0 : Math.max(0, end - point - 1);
  return value
    .toExponential(Math.min(decimals, 20))
    .toUpperCase()
    .replace(/E([+-])(\d)$/, 'E$10$2');
}
