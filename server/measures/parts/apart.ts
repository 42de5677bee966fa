import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type Mention } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { STARTS } from './baseline';

/**
 * The words of a clause that belong to each of its values: up to the next value, or only to the 'and'
 * behind which that has a subject or a verb of its own: '<95% of plans reviewed>, <sickness below 4%>'.
 */
export function regionsOf(
  tokens: readonly Token[],
  clause: Judged,
  values: readonly Run[],
): readonly Run[] {
  const cuts = values.map((value, index) => {
    const before = values[index - 1];
    return before && cutBetween(tokens, clause, before, value);
  });
  return values.map((_, index) => {
    const cut = cuts[index];
    return {
      from: cut === undefined ? (values[index - 1]?.to ?? clause.from) : cut + 1,
      to: cuts[index + 1] ?? values[index + 1]?.from ?? clause.to,
    };
  });
}

/** Whether a part of a clause begins behind an 'and' of its own. */
export function isApart(tokens: readonly Token[], { from }: Judged, region: Run): boolean {
  return region.from > from && isJoin(at(tokens, region.from - 1));
}

function cutBetween(
  tokens: readonly Token[],
  { mentions }: Judged,
  before: Run,
  value: Run,
): number | undefined {
  const join = joinBetween(tokens, before.to, value.from);
  if (join !== undefined && names(tokens, mentions, { from: join + 1, to: value.from })) {
    return join;
  }
  const change = mentions.find(
    (mention) => is(mention, 'change') && mention.from > before.to && mention.to <= value.from,
  );
  return change && joinBetween(tokens, before.to, change.from);
}

/** Whether words name something: '<turnover> below', not 'then to around'. */
function names(tokens: readonly Token[], mentions: readonly Mention[], { from, to }: Run): boolean {
  const known = mentions.filter(({ sense }) => !THINGS.has(sense.kind));
  return tokens.slice(from, to).some(({ key, kind }, index) => {
    const place = from + index;
    const isKnown = known.some((mention) => mention.from <= place && mention.to > place);
    const isSmall = FUNCTION_WORDS.has(key) || STAND_INS.test(key);
    return kind === 'word' && !isKnown && !isSmall;
  });
}

/** Words for what was named before. */
const STAND_INS = /^(?:then|further|target|performance|results)$/;

const THINGS: ReadonlySet<string> = new Set(['artefact', 'fixed', 'metric', 'state']);

/** The last 'and' or comma between two places that leads to something new: not ', from 14%'. */
export function joinBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    if (isJoin(at(tokens, index)) && !STARTS.test(at(tokens, index + 1).key)) {
      return index;
    }
  }
  return undefined;
}

function isJoin({ key }: Token): boolean {
  return /^(?:and|,)$/.test(key);
}
