import { clausesOf } from './clauses';
import { type Judged, judge } from './judge/judge';
import { isParticiple } from './lexicon/participles';
import { FUNCTION_WORDS } from './lexicon/small-words';
import { missingFrom } from './missing';
import { measuresOf } from './parts/measures';
import { type Source, stretchOf } from './parts/source';
import { limitsOf } from './parts/times';
import { type Grade, RULES, type RuleId } from './rules';
import { phraseAt } from './scan/lookup';
import { is } from './scan/mentions';
import { canBegin, scan } from './scan/scan';
import { type Token, tokenise } from './scan/tokens';
import type { Evidence, Reading, Stretch } from './shape';
import { vagueWords } from './vague';

export type { Grade } from './rules';
export type { Measure, Reading, Stretch } from './shape';

/** A criterion is a sentence or two; nothing as long as this is one. */
const LONGEST = 20_000;

/** Shorter texts may be titles, without any of the small words that tell a language. */
const TELLING_LENGTH = 4;

/**
 * Reads a criterion: what it lets a reader measure, which of its words nobody could check, and what
 * is missing (`design/measurable.md`). The same text always gives the same reading. Never throws:
 * what is no criterion in English (empty, too long, another language) is `vague`, without measures.
 */
export function readCriterion(text: string): Reading {
  const tokens = text.length > LONGEST ? [] : tokenise(text);
  const source: Source = { text, tokens };
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
  const clauses = judge(tokens, clausesOf(tokens, scan(tokens)));
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

/** Four words that show no sign of English are of another language. */
function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') {
      words += 1;
      known += canBegin(token) ? 1 : 0;
      const isPhrase = (phraseAt(tokens, index)?.to ?? 0) > index + 1;
      if (known > 1 || isPhrase || isTelling(token.key)) {
        return true;
      }
    }
  }
  return words < TELLING_LENGTH;
}

/** A small English word, or an English ending; 'am', 'at', 'i', 'is', 'o', 'y' are Welsh too. */
function isTelling(key: string): boolean {
  const isSmall = /^(?:of|to|by|be|no|\w{3,})$/.test(key) && FUNCTION_WORDS.has(key);
  return (
    isSmall ||
    (isParticiple(key) && key.length > 3) ||
    /\w{3}(?:ed|ing|ly|tion|tions|ment|ments|ness)$/.test(key)
  );
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
