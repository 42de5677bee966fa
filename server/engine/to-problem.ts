/** A finding that is told, as a problem of its file. */

import type { At } from '../checks/check';
import type { Fragment } from '../plan/document';
import type { Plan } from '../plan/plan';
import { fixEdits } from './fixes';
import { keptPlaceOf, type Located } from './located';
import type { Problem, Range, Related } from './problem';
import { rangeIn } from './settle';
import { subjectOf } from './subject';

const nothing: readonly never[] = [];

/** The problem that a finding is, `range` being its place in the fragment of that index. */
export function toProblem(
  plan: Plan,
  local: Range & { readonly located: Located },
  index: number,
): Problem {
  const { located } = local;
  const { finding, root, place } = located;
  const firstLines = plan.document.starts.lines;
  const line = firstLines[index] ?? 0;
  const relatedTo = (spot: NonNullable<typeof finding.related>[number]): Related => {
    const other = keptPlaceOf(plan, spot, root);
    const here = other.fragment === place.fragment;
    const shift = here ? line : (firstLines[fragmentIndex(plan, spot.at, other.fragment)] ?? 0);
    return { message: spot.message, ...down(rangeIn(other), shift) };
  };
  // Worked out when asked for: a problem may name thousands of places.
  return problemAt(located, down(local, line), () => finding.related?.map(relatedTo) ?? nothing);
}

/** The problem that a finding is, at its place in the file. */
export function problemAt(
  located: Located,
  { start, end }: Range,
  relatedOf: () => readonly Related[],
): Problem {
  const { check, finding, severity, root } = located;
  const { masked: secret } = finding;
  return {
    check: check.id,
    severity,
    message: finding.message,
    cause: finding.cause ?? null,
    masked: secret !== undefined,
    ...(secret !== undefined && { secret: () => secret }),
    action: root?.kind === 'action' ? (root.values.ref ?? null) : null,
    start,
    end,
    get subject() {
      return subjectOf(located);
    },
    get related() {
      return relatedOf();
    },
    fixes:
      finding.fixes?.map((fix) => ({
        title: fix.title,
        safe: fix.safe === true,
        blank: fix.blank === true,
        edits: (of: Plan) => fixEdits(of, fix, root),
      })) ?? nothing,
  };
}

/** The index of a fragment that a spot lies in: that of the action, or one of the few others. */
function fragmentIndex(plan: Plan, at: At | undefined, fragment: Fragment): number {
  const { fragments } = plan.document;
  if (typeof at === 'object' && 'action' in at) {
    let index = at.action;
    for (const other of plan.others) {
      if (other > index) break;
      index++;
    }
    if (fragments[index] === fragment) return index;
  }
  return fragments.indexOf(fragment);
}

/** A range so many lines further down. */
export function down({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
