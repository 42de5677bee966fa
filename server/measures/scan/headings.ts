import { FUNCTION_WORDS } from '../lexicon/small-words';
import { quantityAt } from './numbers';
import { at, isCapital, type Token } from './tokens';

/** 'Ambition 3: 500 homes', 'KPI one: 95%': a heading at the start of a line, whatever its head. */
export function headingAt(tokens: readonly Token[], from: number): number | undefined {
  const number = quantityAt(tokens, from);
  const [colon, value] = [at(tokens, number?.to ?? from), at(tokens, (number?.to ?? from) + 1)];
  if (
    number === undefined ||
    number.value < 1 ||
    number.value > 20 ||
    /^ratios?$/.test(at(tokens, from - 1).key) ||
    colon.raw !== ':' ||
    value.glued
  ) {
    return undefined;
  }
  const start = [1, 2].find((back) => isLineStart(tokens, from - back));
  const isTitle = start !== undefined && isCapital(at(tokens, from - start));
  const isWords = tokens
    .slice(from - (start ?? 0), from)
    .every(({ kind, key }) => kind === 'word' && !FUNCTION_WORDS.has(key));
  return isTitle && isWords && hasFigure(tokens, number.to + 1) ? number.to : undefined;
}

/** Whether a line, a sentence or a point of a list begins at a token. */
export function isLineStart(tokens: readonly Token[], from: number): boolean {
  return from === 0 || /^(?:\r?\n|[.;•*])$/.test(at(tokens, from - 1).raw);
}

/** Whether what follows a colon holds a number that is counted: no '1: 6'. */
function hasFigure(tokens: readonly Token[], from: number): boolean {
  const end = quantityAt(tokens, from)?.to;
  return end === undefined || at(tokens, end).raw === '%' || at(tokens, end).kind === 'word';
}
