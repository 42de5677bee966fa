import type { Run } from '../lexicon/figures';
import { is } from '../scan/mentions';
import type { Token } from '../scan/tokens';
import type { Figure } from './amounts';

/** 'recruit 20 nurses and 5 <doctors>': a count that only 'and' parts from the one before. */
export function ownInList(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
): Run | undefined {
  const [before, figure] = [figures[index - 1], figures[index]];
  return before && figure && isJoined(tokens, before, figure) ? countedBy(figure) : undefined;
}

/** Where the part of a clause ends that is about a value and those listed with it; undefined where none is. */
export function endOfList(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
  end: number,
): number | undefined {
  const last = figures.findIndex((figure, place) => {
    const next = figures[place + 1];
    return place >= index && !(next && isJoined(tokens, figure, next));
  });
  return last > index ? (figures[last + 1]?.from ?? end) : undefined;
}

function isJoined(tokens: readonly Token[], before: Figure, { from, sense }: Figure): boolean {
  const end = countedBy(before)?.to;
  const isCount = sense.kind === 'amount' && sense.unit !== undefined;
  if (end === undefined || !isCount || from - end < 1 || from - end > 2) {
    return false;
  }
  return tokens.slice(end, from).every(({ key }) => /^(?:,|and|&)$/.test(key));
}

function countedBy(figure: Figure): Run | undefined {
  const isCount = is(figure, 'amount') && figure.sense.form === 'count';
  return isCount ? figure.sense.unit : undefined;
}
