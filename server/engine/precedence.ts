/** One fault, one problem: where two checks see one fault, which of them speaks. */

import { isWithin } from '../plan/path';
import { bySeverity } from '../workspace/setting';
import type { Located } from './located';

/** `speaks` silences `silences` where they meet; `*` is every check, `family/*` every one of a family. */
export interface Precedence {
  readonly speaks: string;
  readonly silences: string;
  /**
   * They overlap in the text; they are about one field of one entry; one entry holds the other; both are about
   * one entry; or one is about the field that the other says was meant.
   */
  readonly where: 'same text' | 'same field' | 'inside' | 'same entry' | 'meant';
}

/** The strongest first: a rule works on what those before it have left. */
export const precedences: readonly Precedence[] = [
  { speaks: 'yaml/syntax', silences: 'yaml/unquoted-text', where: 'same text' },
  { speaks: 'yaml/*', silences: '*', where: 'same text' },
  { speaks: 'plan/unknown-key', silences: '*', where: 'meant' },
  { speaks: 'plan/missing-field', silences: '*', where: 'same field' },
  { speaks: 'actions/duplicate-ref', silences: 'actions/duplicate-action', where: 'same entry' },
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
    const quiet = left.filter(
      (one) =>
        covers(rule.silences, one.check.id) &&
        !covers(rule.speaks, one.check.id) &&
        // What must not be shown is always told: that is what hides it.
        one.finding.masked === undefined &&
        loud.some((speaker) => meet(rule.where, speaker, one)),
    );
    if (quiet.length === 0) continue;
    left = left.filter((one) => !quiet.includes(one));
    if (rule.where === 'meant') left = left.map((one) => asGraveAs(one, quiet));
  }
  return left;
}

/** What stands for a field that is not there is as grave as that it is not there. */
function asGraveAs(speaker: Located, quiet: readonly Located[]): Located {
  if (!speaker.finding.meant) return speaker;
  const grades = [speaker, ...quiet.filter((one) => meet('meant', speaker, one))].map(
    ({ severity }) => bySeverity.indexOf(severity),
  );
  const severity = bySeverity[Math.min(...grades)] ?? speaker.severity;
  return severity === speaker.severity ? speaker : { ...speaker, severity };
}

function covers(pattern: string, id: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

function meet(where: Precedence['where'], a: Located, b: Located): boolean {
  if (where !== 'meant' && a.place.fragment !== b.place.fragment) return false;
  if (where === 'same text') return a.place.start < b.place.end && b.place.start < a.place.end;
  const { meant } = a.finding;
  if (where === 'meant') {
    return (
      meant !== undefined &&
      b.root === (meant.at ? undefined : a.root) &&
      isWithin(b.path, meant.path)
    );
  }
  if (a.root !== b.root) return false;
  if (where === 'same entry') return true;
  if (where === 'inside') return isWithin(b.path, a.path);
  // What is about a whole entry is about none of its fields.
  if (a.path.length === 0 || b.path.length === 0) return false;
  return isWithin(b.path, a.path) || isWithin(a.path, b.path);
}
