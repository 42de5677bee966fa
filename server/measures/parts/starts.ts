import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Figure } from './amounts';
import { joinBetween } from './apart';
import { isBaseline } from './baseline';

interface Value {
  readonly value: Run;
  readonly subject: Run | undefined;
}

/**
 * Where each value of a clause starts from; values of one subject share it: 'turnover falls to 10% from
 * 14% and sickness to 4%' says it of turnover alone.
 */
export function startsOf(
  tokens: readonly Token[],
  clause: Judged,
  values: readonly Value[],
): readonly (Figure | undefined)[] {
  const starts = clause.mentions.filter(
    (mention): mention is Figure =>
      (is(mention, 'amount') || is(mention, 'duration')) &&
      isBaseline(tokens, mention) &&
      endOfBefore(tokens, clause, mention, values[0]?.value) === undefined,
  );
  const own = values.map((_, index) =>
    starts.find((start) => ownerOf(tokens, values, start) === index),
  );
  return values.map((_, index) => {
    const first = values.findLastIndex(
      (_, place) => place <= index && isNew(tokens, values, place),
    );
    const next = values.findIndex((_, place) => place > index && isNew(tokens, values, place));
    const before = own.slice(Math.max(first, 0), index + 1).findLast((start) => start);
    const behind = own.slice(index, next < 0 ? own.length : next).find((start) => start);
    return before ?? behind;
  });
}

/** '80% agree, compared with 76%<,> and 85% ...': what ends a start that is of the clause before. */
export function endOfBefore(
  tokens: readonly Token[],
  { from }: Judged,
  start: Figure,
  first: Run | undefined,
): number | undefined {
  const isTold = /^(?:compared|up|down)$/.test(at(tokens, from).key) && start.from === from + 2;
  return isTold && first ? joinBetween(tokens, start.to, first.from) : undefined;
}

/** Whether a value is of something else than the one before: '10%, <sickness> 4%'. */
function isNew(tokens: readonly Token[], values: readonly Value[], index: number): boolean {
  const [before, next] = [values[index - 1], values[index]];
  const join = before && next && joinBetween(tokens, before.value.to, next.value.from);
  return join !== undefined && (next?.subject?.from ?? 0) > join;
}

/** The value that a start stands behind, or, as in 'from 14% to 10%', ahead of. */
function ownerOf(tokens: readonly Token[], values: readonly Value[], start: Figure): number {
  const behind = values.findIndex(({ value }) => value.from >= start.to);
  const next = values[behind];
  const isAhead = next && joinBetween(tokens, start.to, next.value.from) === undefined;
  return isAhead || behind === 0 ? behind : (behind < 0 ? values.length : behind) - 1;
}
