import type { Judged } from '../judge/judge';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Amount, Stretch } from '../shape';
import { amountOf, type Figure } from './amounts';
import { type Source, stretchOf } from './source';

const SAID = /^(?:from|currently|baseline|current|presently|now|last|stood)$/;
const BETWEEN = /^(?:a|of|the|baseline|:|is|at|to|year|total|figure)$/;

/** Whether a number says where a change starts: 'from 23%', 'currently 23%', 'baseline: 23%'. */
export function isBaseline(tokens: readonly Token[], { from, to }: Figure): boolean {
  const isDated = /^(?:at|in|on)$/.test(at(tokens, to).key);
  if (at(tokens, from - 1).raw === '(' && isDated) {
    return true;
  }
  for (let back = from - 1; back >= from - 4; back -= 1) {
    const { key } = at(tokens, back);
    if (SAID.test(key)) {
      return true;
    }
    if (!BETWEEN.test(key)) {
      return false;
    }
  }
  return false;
}

/** The number in a clause that says where a change starts. */
export function baselineFigure(tokens: readonly Token[], { mentions }: Judged): Figure | undefined {
  return mentions.find(
    (mention): mention is Figure =>
      (is(mention, 'amount') || is(mention, 'duration')) && isBaseline(tokens, mention),
  );
}

/** What a change starts from: a number, else words such as '2019 levels' or 'in March 2020'. */
export function baselineOf(
  source: Source,
  clause: Judged,
  figure: Figure | undefined,
): Amount | Stretch | undefined {
  if (figure !== undefined) {
    return amountOf(source, figure);
  }
  const words = clause.mentions.find(
    (mention) =>
      (is(mention, 'date') && mention.sense.role === 'base') ||
      (is(mention, 'benchmark') &&
        /baseline|level|figure|base|outturn|last|\d/.test(stretchOf(source, mention).text)),
  );
  return words && stretchOf(source, words);
}
