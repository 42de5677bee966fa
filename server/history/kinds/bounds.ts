/** Words that hold a figure from one side: 'up to eight new places' promises less than 'eight new places'. */

import type { Relation } from '../../measures/relation';
import { is, type MentionOf } from '../../measures/scan/mentions';
import { scan } from '../../measures/scan/scan';
import { tokenise } from '../../measures/scan/tokens';
import { byAmount, type Verdict } from '../change';

/** What became of a bound. */
interface Rebound {
  readonly verdict: Verdict;
  readonly words: string;
}

interface Bounded {
  readonly rest: string;
  readonly bounds: readonly { readonly text: string; readonly relation: Relation }[];
}

/** How much is promised of a figure that is better the greater it is, by the words before it. */
const ofMore: Readonly<Partial<Record<Relation, number>>> = {
  above: 5,
  'at-least': 4,
  equal: 3,
  about: 2,
  'at-most': 1,
  below: 1,
};
const ofLess: typeof ofMore = { ...ofMore, below: 5, 'at-most': 4, 'at-least': 1, above: 1 };

/** What is to be had in greater number: 'eight new places', 'ten more carers'. */
const gains = /\b(?:new|additional|more|further|extra|another)\b/i;

/** Whether a text promises more of something, beside the words that compare. */
export function growsBy(text: string): boolean {
  return gains.test(boundedIn(text).rest);
}

/**
 * What became of the words before a figure where two texts differ in nothing else; undefined where they do.
 * Where nobody can tell whether more is better the verdict is neither.
 */
export function rebounded(
  before: string,
  after: string,
  good?: 'high' | 'low' | undefined,
): Rebound | undefined {
  const [old, now] = [boundedIn(before), boundedIn(after)];
  if (old.rest !== now.rest || old.bounds.length > 1 || now.bounds.length > 1) return undefined;
  const [[one], [other]] = [old.bounds, now.bounds];
  const [was, has] = [one?.relation ?? 'equal', other?.relation ?? 'equal'];
  if (was === has) return undefined;
  const scale = scaleOf(was, has, good ?? (gains.test(now.rest) ? 'high' : undefined));
  const verdict = byAmount(scale?.[was] ?? 0, scale?.[has] ?? 0);
  const changed = [
    other && `it says '${other.text}' now`,
    one && (other ? `no longer '${one.text}'` : `it does not say '${one.text}' any more`),
  ].filter((part) => part !== undefined);
  const means = { weaker: ', which promises less', stronger: ', which promises more', neither: '' };
  return { verdict, words: changed.join(', ') + means[verdict] };
}

/** The verdict not to be believed of two texts, because a figure that 'up to' came before is no clearer promise. */
export function notToBelieve(before: string, after: string): Verdict {
  return byAmount(Number(hasCeiling(before)), Number(hasCeiling(after)));
}

function hasCeiling(text: string): boolean {
  const { rest, bounds } = boundedIn(text);
  return gains.test(rest) && bounds.some(({ relation }) => ofMore[relation] === 1);
}

/** Words that let a figure be greater are used where more is better; a limit may be either. */
function scaleOf(was: Relation, is: Relation, good: 'high' | 'low' | undefined) {
  if (good !== undefined) return good === 'high' ? ofMore : ofLess;
  const pair = [was, is];
  if (pair.every((one) => ['equal', 'about', 'at-least', 'above'].includes(one))) return ofMore;
  return pair.every((one) => ['at-most', 'below'].includes(one)) ? ofLess : undefined;
}

function boundedIn(text: string): Bounded {
  const tokens = tokenise(text);
  const found = scan(tokens).filter(
    (mention): mention is MentionOf<'comparator'> =>
      is(mention, 'comparator') && ofMore[mention.sense.relation] !== undefined,
  );
  const isBound = (i: number) => found.some(({ from, to }) => from <= i && i < to);
  const bounds = found.map(({ from, to, sense }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return { text: text.slice(first?.start, last?.end), relation: sense.relation };
  });
  const rest = tokens.flatMap(({ key, kind }, i) => (isBound(i) || kind === 'mark' ? [] : key));
  return { rest: rest.join(' '), bounds };
}
