/** One fault, one problem: where two checks see one fault, which of them speaks. */

import { isWithin } from '../plan/path';
import type { Located } from './located';

/** `speaks` silences `silences` where they meet; `*` is every check, `family/*` every one of a family. */
export interface Precedence {
  readonly speaks: string;
  readonly silences: string;
  /**
   * They overlap in the text; they are about one field of one entry; one entry holds the other; or both are
   * about one entry.
   */
  readonly where: 'same text' | 'same field' | 'inside' | 'same entry';
}

/** The strongest first: a rule works on what those before it have left. */
export const precedences: readonly Precedence[] = [
  { speaks: 'yaml/syntax', silences: 'yaml/unquoted-text', where: 'same text' },
  { speaks: 'yaml/*', silences: '*', where: 'same text' },
  { speaks: 'plan/missing-field', silences: '*', where: 'same field' },
  { speaks: 'deadlines/invalid', silences: 'plan/invalid-value', where: 'same field' },
  { speaks: 'deadlines/outside-plan', silences: 'deadlines/outside-stage', where: 'same field' },
  { speaks: 'success/unknown-measure', silences: 'success/not-measurable', where: 'same field' },
  { speaks: 'success/repeats-action', silences: 'success/not-measurable', where: 'same field' },
  { speaks: 'links/unusable-code', silences: 'links/unanswered-source', where: 'inside' },
  { speaks: 'links/unusable-code', silences: 'links/unanswered-recommendation', where: 'inside' },
  {
    speaks: 'links/unanswered-source',
    silences: 'links/unanswered-recommendation',
    where: 'inside',
  },
  {
    speaks: 'progress/complete-without-evidence',
    silences: 'progress/reported-status',
    where: 'same entry',
  },
  { speaks: 'progress/reported-status', silences: 'progress/overdue', where: 'same entry' },
  { speaks: 'deadlines/outside-plan', silences: 'progress/overdue', where: 'same field' },
  {
    speaks: 'measures/conflicting-target',
    silences: 'success/conflicting-targets',
    where: 'same field',
  },
  { speaks: 'success/*', silences: 'plan/placeholder', where: 'same field' },
  { speaks: 'officers/*', silences: 'plan/placeholder', where: 'same text' },
  { speaks: 'plan/invalid-value', silences: 'stages/missing-review', where: 'same field' },
  { speaks: 'actions/duplicate-ref', silences: 'actions/ref-prefix', where: 'same field' },
];

/** The findings of one entry that are left when each fault is told once. */
export function speakers(findings: readonly Located[]): readonly Located[] {
  if (findings.length < 2) return findings;
  let left = findings;
  for (const rule of precedences) {
    const loud = left.filter(({ check }) => covers(rule.speaks, check.id));
    if (loud.length === 0) continue;
    left = left.filter(
      (quiet) =>
        !covers(rule.silences, quiet.check.id) ||
        covers(rule.speaks, quiet.check.id) ||
        // What must not be shown is always told: that is what hides it.
        quiet.finding.masked !== undefined ||
        !loud.some((speaker) => meet(rule.where, speaker, quiet)),
    );
  }
  return left;
}

function covers(pattern: string, id: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

function meet(where: Precedence['where'], a: Located, b: Located): boolean {
  if (a.place.fragment !== b.place.fragment) return false;
  if (where === 'same text') return a.place.start < b.place.end && b.place.start < a.place.end;
  if (a.root !== b.root) return false;
  if (where === 'same entry') return true;
  if (where === 'inside') return isWithin(b.path, a.path);
  // What is about a whole entry is about none of its fields.
  if (a.path.length === 0 || b.path.length === 0) return false;
  return isWithin(b.path, a.path) || isWithin(a.path, b.path);
}
