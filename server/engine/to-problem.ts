/** A finding that is told, as a problem of its file. */

import type { At, Finding, Fix } from '../checks/check';
import type { Fragment } from '../plan/document';
import type { Part } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { Position } from '../text/places';
import { sameData } from '../text/same';
import type { Severity } from '../workspace/setting';
import { fixEdits } from './fixes';
import { keptPlaceOf, type Located, placeOf } from './located';
import type { Problem, ProblemFix, Range, Related, Subject } from './problem';
import { rangeIn } from './settle';
import { subjectOf } from './subject';

const nothing: readonly never[] = [];
const none = () => nothing;

/** A finding that is told, with its lines counted from its fragment's start. */
export interface Local extends Range {
  readonly located: Located;
}

/** The problem that a finding is, with its lines counted from the start of the fragment of that index. */
export function toProblem(plan: Plan, local: Local, index: number): Problem {
  const { related } = local.located.finding;
  const line = plan.document.starts.lines[index] ?? 0;
  // Worked out when asked for: a problem may name thousands of places.
  const relatedOf = related ? () => related.map(placing(plan, local, line)) : none;
  return new FoundProblem(local.located, down(local, line), relatedOf);
}

/** Whether all that a finding names in actions that were `edited` in place is where it was `before`. */
export function namesSamePlaces(
  { finding, root }: Located,
  before: Plan,
  plan: Plan,
  edited: readonly number[],
): boolean {
  const { related = nothing } = finding;
  return related.every((spot) => {
    const { at } = spot;
    if (typeof at !== 'object' || !('action' in at) || !edited.includes(at.action)) return true;
    const [was, is] = [before, plan].map((one) => rangeIn(placeOf(one, spot, root)));
    return sameData(was, is);
  });
}

/** Gives a place that a finding names, in the file; `line` is the first of the finding's own fragment. */
function placing(plan: Plan, { located }: Local, line: number): (spot: Spotted) => Related {
  const { root, place } = located;
  const firstLines = plan.document.starts.lines;
  return (spot) => {
    const other = keptPlaceOf(plan, spot, root);
    const here = other.fragment === place.fragment;
    const shift = here ? line : (firstLines[fragmentIndex(plan, spot.at, other.fragment)] ?? 0);
    return { message: spot.message, ...down(rangeIn(other), shift) };
  };
}

type Spotted = NonNullable<Finding['related']>[number];

/** Lists of places that are longer are worked out again rather than kept. */
const mostKept = 64;

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
  #known: readonly Related[] | undefined;

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
    if (this.#known) return this.#known;
    const related = this.#relatedOf();
    if (related.length <= mostKept) this.#known = related;
    return related;
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
