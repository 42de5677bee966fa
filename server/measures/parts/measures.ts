import type { Finding } from '../judge/context';
import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { RULES, type RuleId } from '../rules';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Measure } from '../shape';
import type { Figure } from './amounts';
import { apartFrom, regionsOf } from './apart';
import { assemble, type Parts } from './assemble';
import { baselineFigure, isBaseline } from './baseline';
import { isDue, isPartOfName } from './deadlines';
import { endOfList, ownInList } from './lists';
import type { Source } from './source';
import { endOfBefore, startsOf } from './starts';
import { subjectApart, subjectOfClause, subjectOfFigure } from './subject';
import { trimmed } from './trim';

/** What a clause takes over from the ones before it in its sentence. */
interface Carried {
  /** The date that the sentence opens with. */
  readonly opening?: MentionOf<'date'> | undefined;
  /** The clause whose subject 'and are ...' goes on with. */
  readonly main?: Judged | undefined;
  /** The clause that goes on: '..., which stood at 84'. */
  readonly next?: Judged | undefined;
  /** The clause that only named the subject and where it stood: 'suspensions, which stood at 84'. */
  readonly told?: Judged | undefined;
}

/** Every measure of a criterion, one for each value that a result is held to. */
export function measuresOf(source: Source, clauses: readonly Judged[]): Measure[] {
  const measures: Measure[] = [];
  let carried: Carried = {};
  for (const [index, clause] of clauses.entries()) {
    const opening = openingDate(source, clause) ?? carried.opening;
    if (onlyTells(source, clause, clauses[index + 1])) {
      carried = { opening, main: clause, told: clause };
      continue;
    }
    const findings = clause.findings.filter(({ rule }) => isMeasurable(rule));
    if (findings.length > 0) {
      const next = clause.isClosed ? undefined : clauses[index + 1];
      const around = { ...carried, opening, next };
      const own = clauseMeasures(source, clause, findings, around, measures.at(-1));
      measures.push(...withSubjects(own, measures.at(-1)));
    }
    const main = isElliptic(source, clause) ? carried.main : clause;
    carried = clause.isClosed ? {} : { opening, main };
  }
  return measures;
}

function isMeasurable(rule: RuleId): boolean {
  return RULES[rule].grade === 'measurable';
}

/** 'Suspensions, which stood at 84, reduce to 60': the first part sets no target. */
function onlyTells({ tokens }: Source, clause: Judged, next: Judged | undefined): boolean {
  const verb = next?.mentions[0];
  const isVerb = is(verb, 'modal') || (is(verb, 'change') && !verb.sense.noun);
  if (clause.isClosed || !isVerb || verb.from !== next?.from) return false;
  const figure = baselineFigure(tokens, clause);
  return [1, 2, 3, 4, 5].some((back) => {
    const place = (figure?.from ?? 0) - back;
    return /^which$/.test(at(tokens, place).key) && at(tokens, place - 1).raw === ',';
  });
}

/** A date before anything else holds for the whole sentence. */
function openingDate({ tokens }: Source, clause: Judged): MentionOf<'date'> | undefined {
  const [first] = clause.mentions;
  const isOpening = is(first, 'date') && isDue(first) && first.sense.lead <= clause.from + 1;
  return isOpening && !isPartOfName(tokens, clause, first) ? first : undefined;
}

const GOES_ON =
  /^(?:is|are|be|was|were|will|would|shall|should|must|has|have|remains?|stays?|does|do)$/;

/** Begins with its verb: '... and are below 10%', '... and published by March'. */
function isElliptic({ tokens }: Source, { from, mentions: [first] }: Judged): boolean {
  const isDone = is(first, 'deed') && first.sense.done && first.from === from;
  const isJoined = /^(?:and|,)$/.test(at(tokens, from - 1).key);
  return (isDone && isJoined) || GOES_ON.test(at(tokens, from).key);
}

/**
 * 'Health checks: over 75% completed', 'Home visits, 4,000 made a year': of what stands before the mark. A comma
 * ends a label only where that says nothing by itself.
 */
function isUnderLabel({ tokens }: Source, clause: Judged, label: Judged): boolean {
  const { raw } = at(tokens, clause.from - 1);
  const isCell = /^[:–—-]$/.test(raw) || (raw === ',' && isName(tokens, label));
  return isCell && saysOnlyHowMany(tokens, clause);
}

/** '75% completed', 'over 40 a month': a value, and at most what is done in so many cases. */
function saysOnlyHowMany(tokens: readonly Token[], { from, to, mentions }: Judged): boolean {
  const [first, second] = mentions;
  const value = is(first, 'comparator') && second?.from === first.to ? second : first;
  if (!is(value, 'amount') || (first?.from ?? 0) > from) {
    return false;
  }
  const next = mentions.find((mention) => mention.from === value.to);
  const isDone =
    next === undefined
      ? isParticiple(at(tokens, value.to).key)
      : is(next, 'deed') && next.sense.done;
  const end = value.sense.rate?.to ?? value.to;
  const isAlone = end >= to || at(tokens, end).kind === 'mark';
  return isDone || (isAlone && value.sense.rate !== undefined && value.sense.unit === undefined);
}

function isName(tokens: readonly Token[], { from, mentions }: Judged): boolean {
  const isSaid = mentions.some(
    ({ sense }) =>
      /^(?:amount|date|duration|modal|past|quantifier|verb)$/.test(sense.kind) ||
      (sense.kind === 'deed' && sense.done) ||
      (sense.kind === 'change' && !sense.noun),
  );
  return !isSaid && !FUNCTION_WORDS.has(at(tokens, from).key);
}

/** 'Health checks: 75% offered, <50% completed>': of the same as the value before. */
function goesOnUnderLabel(
  { tokens }: Source,
  clause: Judged,
  before: Measure | undefined,
): boolean {
  const isJoined = /^(?:and|,)$/.test(at(tokens, clause.from - 1).key);
  const { subject, value } = before ?? {};
  const isBefore = subject !== undefined && value !== undefined && subject.end <= value.start;
  return isJoined && isBefore && saysOnlyHowMany(tokens, clause);
}

type ValueParts = Pick<Parts, 'figure' | 'listEnd' | 'region' | 'subject'> & {
  readonly value: Run;
};

function clauseMeasures(
  source: Source,
  clause: Judged,
  findings: readonly Finding[],
  { opening, main, next, told }: Carried,
  before: Measure | undefined,
): Measure[] {
  const figures = findings.flatMap(({ mention }) => (isFigure(mention) ? [mention] : []));
  const own = baselineFigure(source.tokens, clause);
  const other = next ?? told;
  const baseline = own ?? (other && baselineFigure(source.tokens, other));
  const targets = figures.filter((figure) => !isBaseline(source.tokens, figure));
  const isOfMain = told !== undefined || isElliptic(source, clause);
  const subjectClause = isOfMain ? (main ?? clause) : clause;
  if (targets.length === 0) {
    const subject = subjectOfClause(source.tokens, subjectClause);
    return [assemble(source, clause, { region: clause, opening, baseline, subject })];
  }
  const label =
    main && isUnderLabel(source, clause, main) ? trimmed(source.tokens, main) : undefined;
  const isMore = main !== undefined && goesOnUnderLabel(source, clause, before);
  const values = valuesOf(source, clause, targets, subjectClause).map((value) => ({
    ...value,
    ...((label || isMore) && { subject: label }),
    opening,
  }));
  const starts = startsOf(source.tokens, clause, values);
  return values.map((value, index) =>
    assemble(source, clause, { ...value, baseline: own ? starts[index] : baseline }),
  );
}

/** Each value that a clause holds a result to, a figure or a benchmark, with what it is of. */
function valuesOf(
  source: Source,
  clause: Judged,
  targets: readonly Figure[],
  subjectClause: Judged,
): readonly ValueParts[] {
  const { tokens } = source;
  const runs: readonly Run[] = [...targets, ...apartFrom(tokens, clause, targets)].sort(
    (a, b) => a.from - b.from,
  );
  const start = baselineFigure(tokens, clause);
  const told = start && endOfBefore(tokens, clause, start, runs[0]);
  const from = told === undefined ? clause.from : told + 1;
  const regions = regionsOf(tokens, { ...clause, from }, runs);
  return runs.map((value, place) => {
    const region = regions[place] ?? clause;
    const figure = targets.find((target) => target === value);
    if (figure === undefined) {
      return { region, value, subject: subjectApart(tokens, clause, value, region) };
    }
    const index = targets.indexOf(figure);
    const subject =
      subjectClause === clause
        ? (ownInList(tokens, targets, index) ?? subjectOfFigure(tokens, clause, figure, region))
        : subjectOfClause(tokens, subjectClause);
    return {
      region,
      value,
      figure,
      subject,
      listEnd: endOfList(tokens, targets, index, clause.to),
    };
  });
}

function isFigure(mention: Mention | undefined): mention is Figure {
  const isDuration = is(mention, 'duration') && /^(?:move|bare)$/.test(mention.sense.role);
  return is(mention, 'amount') || isDuration;
}

/** A value without a subject of its own is of the one before: 'to 18% in March and 12% in May'. */
function withSubjects(measures: readonly Measure[], before: Measure | undefined): Measure[] {
  let last = before?.subject;
  return measures.map((measure) => {
    last = measure.subject ?? last;
    return last === undefined ? measure : { ...measure, subject: last };
  });
}
