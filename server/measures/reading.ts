import type { Judged } from './judge/judge';
import { isEnglish } from './language';
import { missingFrom } from './missing';
import { measuresOf } from './parts/measures';
import { type Source, stretchOf } from './parts/source';
import { limitsOf } from './parts/times';
import { type Grade, RULES, type RuleId } from './rules';
import { is } from './scan/mentions';
import type { Evidence, Reading, Stretch } from './shape';
import { understood } from './understood';
import { vagueWords } from './vague';

export type { Grade } from './rules';
export type { Measure, Reading, Stretch } from './shape';

/** A criterion is a sentence or two; nothing as long as this is one. */
const LONGEST = 20_000;

/**
 * Reads a criterion: what it lets a reader measure, which of its words nobody could check, and what
 * is missing (`design/measurable.md`). The same text always gives the same reading. Never throws:
 * what is no criterion in English (empty, too long, another language) is `vague`, without measures.
 */
export function readCriterion(text: string): Reading {
  const source = understood(text.length > LONGEST ? '' : text);
  const { tokens, clauses } = source;
  if (tokens.length === 0 || !isEnglish(tokens)) {
    const evidence = fallback(text, 'unread');
    return {
      text,
      grade: 'vague',
      evidence,
      measures: [],
      vague: [],
      missing: ['fact'],
      within: [],
      openEnded: [],
    };
  }
  const evidence = evidenceOf(source, clauses);
  const grade = gradeOf(evidence);
  const measures = grade === 'measurable' ? measuresOf(source, clauses) : [];
  return {
    text,
    grade,
    evidence: evidence.length > 0 ? evidence : fallback(text, 'no-measure'),
    measures,
    vague: vagueWords(source, clauses),
    missing: missingFrom(grade, evidence, measures),
    within: clauses.flatMap((clause) => limitsOf(source, clause)),
    openEnded: openEnds(source, clauses),
  };
}

function evidenceOf(source: Source, clauses: readonly Judged[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { findings } of clauses) {
    for (const finding of findings) {
      const { text, start, end } = stretchOf(source, finding);
      evidence.push({ rule: finding.rule, text, start, end });
    }
  }
  return evidence.sort((a, b) => a.start - b.start);
}

function gradeOf(evidence: readonly Evidence[]): Grade {
  let best: Grade = 'vague';
  for (const { rule } of evidence) {
    const { grade } = RULES[rule];
    if (grade === 'measurable') {
      return grade;
    }
    best = grade === 'verifiable' ? grade : best;
  }
  return best;
}

/** What a grade traces to when no word is to blame: the whole text. */
function fallback(text: string, rule: RuleId): Evidence[] {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return [{ rule, text: text.slice(start, end), start, end }];
}

function openEnds(source: Source, clauses: readonly Judged[]): Stretch[] {
  const ends: Stretch[] = [];
  for (const { mentions } of clauses) {
    for (const mention of mentions) {
      if (is(mention, 'open-ended')) {
        ends.push(stretchOf(source, mention));
      }
    }
  }
  return ends;
}
