import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Figure } from './amounts';
import { isBaseline } from './baseline';

interface Value {
  readonly figure: Figure;
  readonly subject: Run | undefined;
}

/**
 * Where each value of a clause starts from, when that is said behind one of them: 'turnover falls to
 * 10% from 14% and sickness to 4%' says it of turnover alone. Undefined where it is said of all.
 */
export function startsOf(
  tokens: readonly Token[],
  { mentions }: Judged,
  values: readonly Value[],
): readonly (Figure | undefined)[] | undefined {
  const start = mentions.find(
    (mention): mention is Figure => is(mention, 'amount') && isBaseline(tokens, mention),
  );
  const owner = values.findLastIndex(
    ({ figure }) => start !== undefined && figure.to <= start.from,
  );
  if (start === undefined || owner < 0 || isAhead(tokens, start)) {
    return undefined;
  }
  const other = values.findIndex(({ subject }, index) => index > owner && subject !== undefined);
  const end = other < 0 ? values.length : other;
  const first = values.findLastIndex(({ subject }, index) => index <= owner && subject);
  return values.map((_, index) => (index >= Math.max(first, 0) && index < end ? start : undefined));
}

/** 'from 14% to 10%': said before its value. */
function isAhead(tokens: readonly Token[], { to, sense }: Figure): boolean {
  const end = sense.kind === 'amount' ? (sense.unit?.to ?? to) : to;
  return [to, end].some((place) => at(tokens, place).key === 'to');
}
