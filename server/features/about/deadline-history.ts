/** How a deadline came to be what it is. */

import { beginningWords, moveWords, slippageWords } from '../../history/words';
import type { Action } from '../../plan/types';
import type { Known } from '../known';
import { capital } from './words';

/** Earlier moves of a deadline than the last so many are only counted. */
const mostMoves = 4;

/** 'Moved 2 times, 122 days later in all'; undefined where it never moved. */
export function slippageFact(known: Known, action: Action): string | undefined {
  const words = slippageWords(known.slippage(action));
  return words && capital(words);
}

/** The same with a line for each of the last moves, and what is not known. */
export function deadlineHistory(known: Known, action: Action): readonly (string | undefined)[] {
  const { moves } = known.slippage(action);
  const begins = known.history?.begins;
  const left = moves.length - mostMoves;
  return [
    slippageFact(known, action),
    left > 0 ? `The last ${mostMoves} moves:` : undefined,
    ...moves.slice(-mostMoves).map((move) => known.said(moveWords(move, (text) => text))),
    begins === undefined ? undefined : beginningWords(begins),
  ];
}
