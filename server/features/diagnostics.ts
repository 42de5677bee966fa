/** Diagnostics: the problems of a file as an editor shows them. */

import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { checks } from '../checks';
import { pageOf } from '../checks/support/page';
import type { Problem, Related } from '../engine/problem';
import { type Mapped, mapAgain } from '../text/mapped';
import { bySeverity, type Severity } from '../workspace/setting';
import type { Snapshot } from './snapshot';
import { toldProblems } from './told-problems';

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

/** The diagnostics of a file, with what the next ones can be made from. */
export interface Told {
  readonly items: Diagnostic[];
  readonly ranks: Mapped<Problem, number>;
  readonly shown: Mapped<Problem, Diagnostic>;
}

/** The problems of a file in order of place; of too many the gravest, and how many there are besides. */
export function diagnosticsOf(snapshot: Snapshot): readonly Diagnostic[] {
  return tell(snapshot).items;
}

/** The same; given those `before` an edit of the file, only what is new is made. */
export function tell(snapshot: Snapshot, before?: Told): Told {
  const problems = toldProblems(snapshot);
  const ranks = mapAgain(problems, before?.ranks, ({ severity }) => bySeverity.indexOf(severity));
  const chosen = problems.length <= mostProblems ? problems : gravest(ranks);
  const shown = mapAgain(chosen, before?.shown, (one) => diagnostic(one, snapshot));
  const left = problems.length - chosen.length;
  return { ranks, shown, items: left === 0 ? [...shown.to] : [...shown.to, more(left)] };
}

/** Errors before warnings before suggestions; of those that do not all fit, the first. */
function gravest({ from: problems, to: ranks }: Mapped<Problem, number>): readonly Problem[] {
  const room = bySeverity.map(() => 0);
  for (const rank of ranks) room[rank] = (room[rank] ?? 0) + 1;
  let left = mostProblems;
  for (const [rank, count] of room.entries()) {
    room[rank] = Math.min(count, left);
    left -= room[rank] ?? 0;
  }
  return problems.filter((_, i) => {
    const rank = ranks[i] ?? 0;
    room[rank] = (room[rank] ?? 0) - 1;
    return (room[rank] ?? 0) >= 0;
  });
}

/** A problem as an editor shows it. */
export function diagnostic(problem: Problem, snapshot: Snapshot): Diagnostic {
  const { check, severity, message, related } = problem;
  return {
    range: snapshot.places.fromUtf16(problem),
    severity: severities[severity],
    code: check,
    codeDescription: { href: pageOf(check) },
    source: 'golden-thread',
    message,
    ...(unnecessary.has(check) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: placesOf(related, snapshot) }),
  };
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
