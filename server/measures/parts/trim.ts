import type { Run } from '../lexicon/figures';
import { belongsTo } from '../lexicon/participles';
import { FUNCTION_WORDS, SUBJECT_LEADS, SUBJECT_TAILS } from '../lexicon/small-words';
import { ageAt } from '../scan/ages';
import { startOfSample } from '../scan/bracketed';
import { isNoun } from '../scan/nouns';
import { at, isCapital, type Token } from '../scan/tokens';

/** A run without the small words and marks at its ends; undefined when nothing else is in it. */
export function trimmed(tokens: readonly Token[], run: Run): Run | undefined {
  let { from, to } = run;
  while (
    from < to &&
    (isLead(at(tokens, from)) || isStart(tokens, from)) &&
    !isOfName(tokens, from)
  ) {
    const close = closeOf(tokens, from);
    // '<(CIN)> plans' names them, where '85% <(autumn)>, 90%' is a note on what stands before.
    if (close !== undefined && isNoun(at(tokens, close + 1))) {
      break;
    }
    from = (close ?? from) + 1;
  }
  for (;;) {
    const sample = startOfSample(tokens, to - 1);
    const isTorn = at(tokens, to - 1).raw === ')' && !hasOpen(tokens, from, to);
    if (sample === undefined && !isTorn && !isTail(tokens, to - 1) && !isLabel(tokens, to - 1)) {
      break;
    }
    to = sample ?? to - 1;
  }
  return tokens.slice(from, to).some(isSaying) ? { from, to } : undefined;
}

/** 'Net +20 foster carers': by itself it says how, not what. */
function isSaying({ key, kind }: Token): boolean {
  return (kind === 'word' && key !== 'net') || kind === 'mixed';
}

/** Where a bracket ends that begins at a token; undefined where none does. */
function closeOf(tokens: readonly Token[], from: number): number | undefined {
  if (at(tokens, from).raw !== '(') {
    return undefined;
  }
  const close = tokens.findIndex(({ raw }, index) => index > from && /^[()]$/.test(raw));
  return at(tokens, close).raw === ')' ? close : undefined;
}

function hasOpen(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ raw }) => raw === '(');
}

function isLead({ kind, key }: Token): boolean {
  return kind === 'mark' || SUBJECT_LEADS.has(key) || FUNCTION_WORDS.has(key);
}

function isTail(tokens: readonly Token[], index: number): boolean {
  const { kind, key, raw } = at(tokens, index);
  const isSmall = SUBJECT_TAILS.has(key) && !belongsTo(at(tokens, index - 1).key, key);
  return (kind === 'mark' && !/^[)%]$/.test(raw)) || isSmall;
}

/** 'A&E waits', 'over 65s', 'under 18 conceptions', 'the most deprived families', 'Did Not Attend': the small word says whose. */
function isOfName(tokens: readonly Token[], index: number): boolean {
  const [before, { key }, next] = [index - 1, index, index + 1].map((place) =>
    at(tokens, place),
  ) as [Token, Token, Token];
  const isAge = /^(?:over|under)$/.test(key) && ageAt(tokens, index) !== undefined;
  const isShort = next.raw === '&' && next.glued;
  const isTitle = /^(?:did|was)$/.test(key) && next.key === 'not' && isCapital(next);
  return (
    isAge || isShort || isTitle || (key === 'most' && before.key === 'the' && next.key !== 'of')
  );
}

/** 'Baseline: 40, target: 60' does not say of what. */
function isStart(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index).key === 'baseline' && /^[:=]$/.test(at(tokens, index + 1).raw);
}

/** 'Turnover, target 10%'. */
function isLabel(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:target|aim|goal)$/.test(at(tokens, index).key) && at(tokens, index - 1).kind === 'mark'
  );
}
