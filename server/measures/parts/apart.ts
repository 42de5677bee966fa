import { isShare } from '../judge/around';
import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { FUNCTION_WORDS, STAND_INS } from '../lexicon/small-words';
import { is, type Mention } from '../scan/mentions';
import { isNoun } from '../scan/nouns';
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
      from: cut === undefined ? endOfValue(tokens, clause, values[index - 1]) : cut + 1,
      to: cuts[index + 1] ?? values[index + 1]?.from ?? clause.to,
    };
  });
}

/** Behind a value, and behind its unit where the next is led to from there: 'by 1 point <to> 83%'. */
function endOfValue(tokens: readonly Token[], { from, mentions }: Judged, value?: Run): number {
  const figure = mentions.find((mention) => mention === value);
  const { unit, rate } = is(figure, 'amount') ? figure.sense : {};
  if (unit !== undefined && at(tokens, unit.to).key === 'to') {
    return unit.to;
  }
  // 'two per worker per year, 80% graded good'
  const end = rate && rate.from === value?.to ? rate.to : (value?.to ?? from);
  return at(tokens, end).key === 'per' ? end + 2 : end;
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
  const own = isNone(mentions.find(({ from }) => from === value.from))
    ? joinBetween(tokens, before.to, value.from)
    : (joinToOwn(tokens, mentions, before, value) ??
      joinToShare(tokens, mentions, value) ??
      joinToDone(tokens, mentions, before, value));
  if (own !== undefined) {
    return own;
  }
  const change = mentions.find(
    (mention) => is(mention, 'change') && mention.from > before.to && mention.to <= value.from,
  );
  return change && joinBetween(tokens, before.to, change.from);
}

/** The 'and' between two values behind which the second has a subject of its own. */
function joinToOwn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  before: Run,
  value: Run,
): number | undefined {
  const join = joinBetween(tokens, before.to, value.from);
  const isOwn = join !== undefined && names(tokens, mentions, { from: join + 1, to: value.from });
  return isOwn ? join : undefined;
}

/** '80% in stable homes <and> 60% in work': a share behind the 'and' that is of another thing. */
function joinToShare(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  share: Run,
): number | undefined {
  const join = share.from - 1;
  const mention = mentions.find(({ from }) => from === share.from);
  const isPart = isShare(mention);
  const isIn = /^(?:in|on|at|for)$/.test(at(tokens, share.to).key);
  const isOther = isIn && names(tokens, mentions, { from: share.to, to: share.to + 2 });
  return isPart && isOther && isJoin(at(tokens, join)) ? join : undefined;
}

/** 'acknowledged within 3 days in 95% <and> answered in 25 days in 85%': what else is done has its own limit. */
function joinToDone(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  before: Run,
  value: Run,
): number | undefined {
  const join = joinBetween(tokens, before.to, value.from) ?? Number.NaN;
  const isDone = mentions.some(
    (mention) => is(mention, 'deed') && mention.sense.done && mention.from === join + 1,
  );
  const isLimited = mentions.some(
    (mention) => is(mention, 'duration') && mention.from > join && mention.to <= value.from,
  );
  return isDone && isLimited ? join : undefined;
}

function isNone(mention: Mention | undefined): boolean {
  return is(mention, 'quantifier') && mention.sense.takes === 'none';
}

/**
 * What a result is held to beside its figures: a benchmark that is no word on a number ('attendance 95%
 * and attainment at the average'), and what there is to be none of behind the last of them.
 */
export function apartFrom(
  tokens: readonly Token[],
  { findings, from, mentions }: Judged,
  figures: readonly Run[],
): readonly Run[] {
  return findings.filter((finding) => {
    const before = figures.findLast((figure) => figure.to <= finding.from);
    const after = figures.find((figure) => figure.from >= finding.to);
    // '95% trained and <no complaint> unanswered'.
    if (finding.rule === 'all-condition' && isNone(finding.mention)) {
      const isNamed = isJoin(at(tokens, finding.from - 1)) && isNoun(at(tokens, finding.to));
      return isNamed && after === undefined;
    }
    return (
      finding.rule === 'benchmark' &&
      (before === undefined
        ? names(tokens, mentions, { from, to: finding.from })
        : joinToOwn(tokens, mentions, before, finding) !== undefined) &&
      (after === undefined || joinToOwn(tokens, mentions, finding, after) !== undefined)
    );
  });
}

/** Whether words name something: '<turnover> below', not 'then to around'. */
function names(tokens: readonly Token[], mentions: readonly Mention[], { from, to }: Run): boolean {
  const known = mentions.filter(({ sense }) => !THINGS.has(sense.kind));
  return tokens.slice(from, to).some(({ key, kind }, index) => {
    const place = from + index;
    const isKnown = known.some((mention) => mention.from <= place && mention.to > place);
    const isSmall = FUNCTION_WORDS.has(key) || STAND_INS.has(key);
    return kind === 'word' && !isKnown && !isSmall;
  });
}

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
