/** Diagnostics: the problems of a file as an editor shows them. */

import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { checks } from '../checks';
import { pageOf } from '../checks/support/page';
import type { Problem, Related } from '../engine/problem';
import type { Severity } from '../workspace/setting';
import { countsOf } from './problem-counts';
import type { Snapshot } from './snapshot';
import { bySeverity, toldProblems } from './told-problems';

/** More problems than this in one file help nobody; the gravest are shown. */
const mostProblems = 1000;
/** More places than this of one problem help nobody, and every keystroke would pay for them. */
const mostPlaces = 50;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

const unnecessary = new Set(checks.filter((check) => check.unnecessary).map(({ id }) => id));

/** The problems of a file in order of place; of too many the gravest, and how many there are besides. */
export function diagnosticsOf(snapshot: Snapshot): readonly Diagnostic[] {
  const problems = toldProblems(snapshot);
  if (problems.length <= mostProblems) return problems.map((one) => diagnostic(one, snapshot));
  const all = gravest(problems).map((one) => diagnostic(one, snapshot));
  return [...all, more(problems.length - mostProblems)];
}

/** Errors before warnings before suggestions; of those that do not all fit, the first. */
function gravest(problems: readonly Problem[]): readonly Problem[] {
  const room = countsOf(problems);
  let left = mostProblems;
  for (const severity of bySeverity) {
    room[severity] = Math.min(room[severity], left);
    left -= room[severity];
  }
  return problems.filter(({ severity }) => {
    room[severity] -= 1;
    return room[severity] >= 0;
  });
}

const kept = new WeakMap<Problem, Diagnostic>();

/** A problem as an editor shows it; the same object as long as edits elsewhere leave it as it was. */
export function diagnostic(problem: Problem, snapshot: Snapshot): Diagnostic {
  const known = kept.get(problem);
  if (known) return known;
  const { check, severity, message, related } = problem;
  const made: Diagnostic = {
    range: snapshot.places.fromUtf16(problem),
    severity: severities[severity],
    code: check,
    codeDescription: { href: pageOf(check) },
    source: 'golden-thread',
    message,
    ...(unnecessary.has(check) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: placesOf(related, snapshot) }),
  };
  kept.set(problem, made);
  return made;
}

function placesOf(
  related: readonly Related[],
  { uri, places }: Snapshot,
): NonNullable<Diagnostic['relatedInformation']> {
  const left = related.length - mostPlaces;
  return related.slice(0, mostPlaces).map((place, i) => {
    const isLast = left > 0 && i === mostPlaces - 1;
    const message = isLast ? `${place.message} (and ${left} more places)` : place.message;
    return { location: { uri, range: places.fromUtf16(place) }, message };
  });
}

function more(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: 'golden-thread',
    message: `This file has ${count} more problems: only the ${mostProblems} gravest are shown. Mend some of them, or run 'golden-thread check' to see them all.`,
  };
}
