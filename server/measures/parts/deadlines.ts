import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Deadline, Stretch } from '../shape';
import { isBaseline } from './baseline';
import { type Source, stretchOf } from './source';

/** The date by which a region of a clause is to be true; else the one its sentence opens with. */
export function deadlineIn(
  source: Source,
  region: Run,
  clause: Judged,
  opening?: MentionOf<'date'>,
): Deadline | undefined {
  const date = dateIn(source, region, clause) ?? opening;
  return date && deadlineOf(source, date);
}

/**
 * The date of a value: behind it ('80% by March 2026'), or its label ('March 2026: 80%'). The label
 * of the next value is not its own.
 */
export function deadlineOfValue(
  source: Source,
  clause: Judged,
  figure: Run,
  next: Run,
): Deadline | undefined {
  const { tokens } = source;
  const end = labelOf(tokens, clause, next)?.sense.lead ?? next.from;
  const behind = dateIn(source, { from: figure.to, to: end }, clause);
  const label = behind?.sense.role === 'deadline' ? undefined : labelOf(tokens, clause, figure);
  const date = label ?? behind;
  return date && deadlineOf(source, date);
}

function dateIn({ tokens }: Source, region: Run, clause: Judged): MentionOf<'date'> | undefined {
  const dates = clause.mentions.filter(
    (mention): mention is MentionOf<'date'> =>
      is(mention, 'date') &&
      isDue(mention) &&
      mention.from >= region.from &&
      mention.to <= region.to &&
      !isOfBaseline(tokens, clause, mention),
  );
  // 'the report for 2025/26 by September': how far something looks is less than when it is due.
  const isFirmer = dates.some(({ sense }) => sense.role === 'deadline');
  const isWeak = (date: MentionOf<'date'>) =>
    isPartOfName(tokens, clause, date) || (isFirmer && date.sense.role === 'horizon');
  return dates.find((date) => !isWeak(date)) ?? dates[0];
}

function deadlineOf(source: Source, { sense, to }: MentionOf<'date'>): Deadline {
  const { lead, first, last } = sense;
  const stretch = stretchOf(source, { from: lead, to });
  return first === undefined || last === undefined ? stretch : { ...stretch, first, last };
}

/** Whether a date is one by which, or in which, something is due. */
export function isDue({ sense }: MentionOf<'date'>): boolean {
  return /^(?:deadline|in|bare|horizon)$/.test(sense.role);
}

/** The date before a value that is its label: '<March 2026>: 80%', 'Sickness <2026/27> 4%'. */
export function labelOf(
  tokens: readonly Token[],
  { mentions }: Judged,
  figure: Run,
): MentionOf<'date'> | undefined {
  const index = mentions.findIndex(({ from }) => from === figure.from);
  const before = mentions[index - 1];
  if (!is(before, 'date') || !isDue(before) || before.to > figure.from) {
    return undefined;
  }
  const between = tokens
    .slice(before.to, figure.from)
    .map(({ raw }) => raw)
    .join('');
  // 'lower turnover in 2027: 10%' dates what it stands behind.
  const isOfOther =
    before.sense.role === 'in' && !/^(?:,|and)?$/.test(at(tokens, before.sense.lead - 1).key);
  const isMarked = /^\)?[:=–—-]$/.test(between) && !isOfOther;
  // '2025 to 2030' leads to itself.
  const isPeriod = before.sense.role === 'horizon' && before.sense.lead === before.from;
  const isBare = /^\)?$/.test(between) && (before.sense.role === 'bare' || isPeriod);
  return isMarked || isBare ? before : undefined;
}

/** When the starting point of a clause was so: 'from 18% <in March 2025>'. */
export function baselineDate(source: Source, clause: Judged, baseline: Run): Stretch | undefined {
  const date = clause.mentions.find(
    (mention, index): mention is MentionOf<'date'> =>
      is(mention, 'date') &&
      isOfBaseline(source.tokens, clause, mention) &&
      [ahead(clause, mention.sense.lead), clause.mentions[index + 1]].some(
        (other) => other === baseline,
      ),
  );
  return date && stretchOf(source, { from: date.sense.lead, to: date.to });
}

/**
 * 'from 18% <in March 2025> to 12%', '15% (<March 2025>)', '12% (<March 2025>: 15%)', 'to 12% from 18% <in March
 * 2025>'.
 */
function isOfBaseline(
  tokens: readonly Token[],
  clause: Judged,
  { from, to, sense }: MentionOf<'date'>,
): boolean {
  const index = clause.mentions.findIndex((mention) => mention.from === from);
  const [before, after] = [ahead(clause, sense.lead), clause.mentions[index + 1]];
  const isLabel = isNumber(after) && labelOf(tokens, clause, after)?.from === from;
  if (isLabel && isBaseline(tokens, after)) {
    return true;
  }
  if (!isNumber(before) || !isBaseline(tokens, before) || sense.role === 'deadline') {
    return false;
  }
  const isBracketed = at(tokens, sense.lead - 1).raw === '(';
  const isInside = isOpened(tokens, before.from) && at(tokens, to).raw === ')';
  const isListed = isInside && at(tokens, sense.lead - 1).raw === ',';
  const isDirect = endOf(before) === sense.lead - (isBracketed || isListed ? 1 : 0);
  const isCompared = at(tokens, before.from - 2).key === 'compared';
  const isLast =
    at(tokens, before.from - 1).key === 'from' &&
    clause.mentions.some((other) => isNumber(other) && other.to <= before.from - 1);
  return isDirect && (isBracketed || isInside || isCompared || isLast || isNumber(after));
}

/** What stands before the words that lead to a date: in 'from 26% at the end of March' the 'end' is one. */
function ahead({ mentions }: Judged, lead: number): Mention | undefined {
  return mentions.findLast(({ to }) => to <= lead);
}

/** '(42%', '(baseline 42%', '(from 42%'. */
function isOpened(tokens: readonly Token[], from: number): boolean {
  return [1, 2, 3].some((back) => at(tokens, from - back).raw === '(');
}

function isNumber(mention: Mention | undefined): mention is MentionOf<'amount' | 'duration'> {
  return is(mention, 'amount') || is(mention, 'duration');
}

function endOf({ to, sense }: MentionOf<'amount' | 'duration'>): number {
  return Math.max(to, sense.unit?.to ?? to);
}

/** 'the <2025/26> accounts are signed by September 2026', 'submit the <Q4> return by April'. */
export function isPartOfName(
  tokens: readonly Token[],
  { mentions }: Judged,
  { to, sense }: MentionOf<'date'>,
): boolean {
  const after = at(tokens, to);
  const isAttribute = after.kind === 'word' && !FUNCTION_WORDS.has(after.key);
  const isDatedElsewhere = mentions.some(
    (other) => is(other, 'date') && other.from > to && other.sense.role === 'deadline',
  );
  return sense.role === 'bare' && isAttribute && isDatedElsewhere;
}
