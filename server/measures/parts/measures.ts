import type { Finding } from '../judge/context';
import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { RULES, type RuleId } from '../rules';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import type { Measure } from '../shape';
import type { Figure } from './amounts';
import { assemble } from './assemble';
import { baselineFigure, isBaseline } from './baseline';
import type { Source } from './source';
import { subjectOfClause, subjectOfFigure } from './subject';
import { isDue } from './times';

/** What a clause takes over from the ones before it in its sentence. */
interface Carried {
  /** The date that the sentence opens with. */
  readonly opening?: MentionOf<'date'> | undefined;
  /** The clause whose subject 'and are ...' goes on with. */
  readonly main?: Judged | undefined;
  /** The clause that goes on: '..., which stood at 84'. */
  readonly next?: Judged | undefined;
}

/** Every measure of a criterion, one for each value that a result is held to. */
export function measuresOf(source: Source, clauses: readonly Judged[]): Measure[] {
  const measures: Measure[] = [];
  let carried: Carried = {};
  for (const [index, clause] of clauses.entries()) {
    const opening = openingDate(clause) ?? carried.opening;
    const findings = clause.findings.filter(({ rule }) => isMeasurable(rule));
    if (findings.length > 0) {
      const next = clause.isClosed ? undefined : clauses[index + 1];
      const own = clauseMeasures(source, clause, findings, { ...carried, opening, next });
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

/** A date before anything else holds for the whole sentence. */
function openingDate({ mentions, from }: Judged): MentionOf<'date'> | undefined {
  const [first] = mentions;
  return is(first, 'date') && isDue(first) && first.sense.lead <= from + 1 ? first : undefined;
}

/** Begins with its verb: '... and are below 10%'. */
function isElliptic({ tokens }: Source, { from }: Judged): boolean {
  return /^(?:is|are|be|was|were|will|has|have|remain|remains)$/.test(at(tokens, from).key);
}

function clauseMeasures(
  source: Source,
  clause: Judged,
  findings: readonly Finding[],
  { opening, main, next }: Carried,
): Measure[] {
  const figures = findings.flatMap(({ mention }) => (isFigure(mention) ? [mention] : []));
  const baseline =
    baselineFigure(source.tokens, clause) ?? (next && baselineFigure(source.tokens, next));
  const targets = figures.filter((figure) => !isBaseline(source.tokens, figure));
  const subjectClause = isElliptic(source, clause) ? (main ?? clause) : clause;
  if (targets.length === 0) {
    const subject = subjectOfClause(source.tokens, subjectClause);
    return [assemble(source, clause, { region: clause, opening, baseline, subject })];
  }
  return targets.map((figure, index) => {
    const region: Run = {
      from: targets[index - 1]?.to ?? clause.from,
      to: targets[index + 1]?.from ?? clause.to,
    };
    const subject =
      subjectClause === clause
        ? subjectOfFigure(source.tokens, clause, figure, region)
        : subjectOfClause(source.tokens, subjectClause);
    return assemble(source, clause, { region, opening, baseline, subject, figure });
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
