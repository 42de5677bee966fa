import { isShare } from '../judge/around';
import type { Run } from '../lexicon/figures';
import { is } from '../scan/mentions';
import { isNoun } from '../scan/nouns';
import { at, type Token } from '../scan/tokens';
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
    const goesOn = next && (isJoined(tokens, figure, next) || isShared(tokens, figure, next));
    return place >= index && !goesOn;
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

/** '90% of staff and 85% of managers are trained by March': shares of which the same is said behind the last. */
function isShared(tokens: readonly Token[], before: Figure, next: Figure): boolean {
  const nouns = tokens.slice(before.to + 1, next.from - 1);
  const isList = isShareOf(tokens, before) && isShareOf(tokens, next) && nouns.length > 0;
  return isList && at(tokens, next.from - 1).key === 'and' && nouns.every(isNoun);
}

function isShareOf(tokens: readonly Token[], figure: Figure): boolean {
  return isShare(figure) && at(tokens, figure.to).key === 'of';
}

function countedBy(figure: Figure): Run | undefined {
  const isCount = is(figure, 'amount') && figure.sense.form === 'count';
  return isCount ? figure.sense.unit : undefined;
}
