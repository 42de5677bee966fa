import { FIGURE_NOUN } from '../lexicon/measures';
import { is, type Mention } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { startOf } from './around';

/** Below this, numbers are also the hours of a day and the ages of the young. */
const LEAST_FALL = 25;

/**
 * 'Suspensions from 84 to 60', 'Relet time from 40 days to 30 days', 'Reading score from 94 to 100': moved,
 * without a word that says so. 'open from 9 to 5' and 'for children from 5 to 11' move nothing.
 */
export function isFromTo(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  start: number,
): boolean {
  return mentions.some((mention, i) => {
    const next = mentions[i + 1];
    const lead = mention.from - 1;
    if (next === undefined || lead <= start || at(tokens, lead).key !== 'from') return false;
    // 'to around 60'
    const isPair = startOf(tokens, next.from) === mention.to + 1;
    if (!isPair || at(tokens, mention.to).key !== 'to') return false;
    const [was, will] = [sizeOf(mention), sizeOf(next)];
    if (was === undefined || will === undefined) return false;
    const isOfTime = is(mention, 'duration') || is(next, 'duration');
    const isFall = was > will && (isOfTime || was >= LEAST_FALL);
    return isFall || FIGURE_NOUN.test(at(tokens, lead - 1).key);
  });
}

function sizeOf(mention: Mention): number | undefined {
  if (is(mention, 'amount')) return mention.sense.value;
  return is(mention, 'duration') ? mention.sense.days : undefined;
}
