/** A finding that is told, as a problem of its file. */

import type { At, Finding, Fix } from '../checks/check';
import type { Fragment } from '../plan/document';
import type { Part } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { Position } from '../text/places';
import type { Severity } from '../workspace/setting';
import { fixEdits } from './fixes';
import { keptPlaceOf, type Located } from './located';
import type { Problem, ProblemFix, Range, Related, Subject } from './problem';
import { rangeIn } from './settle';
import { subjectOf } from './subject';

const nothing: readonly never[] = [];
const none = () => nothing;

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
  const { related } = finding;
  if (!related) return problemAt(located, down(local, line), none);
  const relatedTo = (spot: Spotted): Related => {
    const other = keptPlaceOf(plan, spot, root);
    const here = other.fragment === place.fragment;
    const shift = here ? line : (firstLines[fragmentIndex(plan, spot.at, other.fragment)] ?? 0);
    return { message: spot.message, ...down(rangeIn(other), shift) };
  };
  // Worked out when asked for: a problem may name thousands of places.
  return problemAt(located, down(local, line), () => related.map(relatedTo));
}

type Spotted = NonNullable<Finding['related']>[number];

/** The problem that a finding is, at its place in the file; the related places are asked for when they are wanted. */
export function problemAt(
  located: Located,
  range: Range,
  relatedOf: () => readonly Related[],
): Problem {
  return new FoundProblem(located, range, relatedOf);
}

/** A class, since an object that is written with getters has a shape of its own, which V8 keeps for each. */
class FoundProblem implements Problem {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cause: string | null;
  readonly masked: boolean;
  declare readonly secret?: () => string;
  readonly action: string | null;
  readonly start: Position;
  readonly end: Position;
  readonly fixes: Problem['fixes'];
  readonly #located: Located;
  readonly #relatedOf: () => readonly Related[];

  constructor(located: Located, { start, end }: Range, relatedOf: () => readonly Related[]) {
    const { check, finding, severity, root } = located;
    const { masked: secret } = finding;
    this.check = check.id;
    this.severity = severity;
    this.message = finding.message;
    this.cause = finding.cause ?? null;
    this.masked = secret !== undefined;
    if (secret !== undefined) this.secret = () => secret;
    this.action = root?.kind === 'action' ? (root.values.ref ?? null) : null;
    this.start = start;
    this.end = end;
    this.fixes = finding.fixes?.map((fix) => problemFix(fix, root)) ?? nothing;
    this.#located = located;
    this.#relatedOf = relatedOf;
  }

  get subject(): Subject {
    return subjectOf(this.#located);
  }

  get related(): readonly Related[] {
    return this.#relatedOf();
  }
}

function problemFix(fix: Fix, root: Part | undefined): ProblemFix {
  return {
    title: fix.title,
    safe: fix.safe === true,
    blank: fix.blank === true,
    edits: (of: Plan) => fixEdits(of, fix, root),
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
