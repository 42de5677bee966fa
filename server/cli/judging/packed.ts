/**
 * A judged plan as a text: between threads, and in a cache. It holds what was found and where; the plan
 * itself is read again from its text where somebody asks for it. What must not be shown has been hidden in it
 * before, and is not kept.
 */

import type { AllLinks } from '../../engine/judge-shared';
import type { Problem, ProblemFix, Range, Related } from '../../engine/problem';
import { type Edit, openDocument } from '../../plan/document';
import { type Plan, readPlan } from '../../plan/plan';
import type { IsoDay } from '../../text/dates';
import type { Setting } from '../../workspace/setting';
import type { Judged } from './judged';

/** A plan that is to be judged. */
export interface PlanText {
  readonly path: string;
  readonly text: string;
  readonly setting: Setting;
  /** Where it is stored; undefined for a text of which nobody knows. */
  readonly absolute?: string;
  /** The evidence whose files are not there. */
  readonly missing?: readonly string[];
}

/** Packs a judged plan: `isWhole` also with what its problems are known again by, and the edits of fixes. */
export function packed({ verdict, asOf, evidence, links }: Judged, isWhole: boolean): string {
  const { plan, problems, excepted, exceptions, crashed } = verdict;
  const pack = (problem: Problem) => packedProblem(problem, isWhole ? plan : undefined);
  const result: Packed = {
    asOf,
    crashed,
    evidence,
    links,
    exceptions: exceptions.size,
    problems: problems.map(pack),
    excepted: excepted.map(({ problem, reason }) => [pack(problem), reason]),
  };
  return JSON.stringify(result);
}

/** The judged plan that was packed. Throws for a text that is no such. */
export function unpacked(text: string, { path, text: source, setting }: PlanText): Judged {
  const {
    asOf,
    crashed,
    evidence,
    links,
    exceptions,
    problems: all,
    excepted,
  }: Packed = JSON.parse(text);
  const problems = all.map(unpackedProblem);
  let plan: Plan | undefined;
  const verdict = {
    problems,
    crashed,
    exceptions: { size: exceptions },
    excepted: excepted.map(([problem, reason]) => ({ problem: unpackedProblem(problem), reason })),
    get plan() {
      plan ??= readPlan(openDocument(source));
      return plan;
    },
  };
  return { path, text: source, setting, verdict, problems, evidence, links, ...(asOf && { asOf }) };
}

interface Packed {
  readonly asOf: IsoDay | undefined;
  readonly crashed: boolean;
  readonly evidence: readonly string[];
  readonly links: AllLinks | undefined;
  readonly exceptions: number;
  readonly problems: readonly PackedProblem[];
  readonly excepted: readonly (readonly [problem: PackedProblem, reason: string])[];
}

/** Line and character of the start and of the end. */
type Place = readonly [number, number, number, number];

interface PackedProblem
  extends Pick<Problem, 'check' | 'severity' | 'message' | 'cause' | 'masked' | 'action'> {
  readonly at: Place;
  readonly related: readonly (readonly [at: Place, message: string])[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly blank: boolean;
    readonly edits?: readonly Edit[];
  }[];
  readonly subject?: Problem['subject'];
}

function packedProblem(problem: Problem, plan: Plan | undefined): PackedProblem {
  const { check, severity, message, cause, masked, action, related, fixes } = problem;
  return {
    check,
    severity,
    message,
    cause,
    masked,
    action,
    at: placeOf(problem),
    related: related.map((spot) => [placeOf(spot), spot.message]),
    fixes: fixes.map(({ title, safe, blank, edits }) =>
      plan ? { title, safe, blank, edits: edits(plan) } : { title, safe, blank },
    ),
    ...(plan && { subject: problem.subject }),
  };
}

function unpackedProblem(packed: PackedProblem): Problem {
  return new UnpackedProblem(packed);
}

/** A class with fields, since there are tens of thousands of them. */
class UnpackedProblem implements Problem {
  readonly check: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly cause: string | null;
  readonly masked: boolean;
  readonly action: string | null;
  readonly start: Problem['start'];
  readonly end: Problem['end'];
  readonly related: readonly Related[];
  readonly fixes: readonly ProblemFix[];
  readonly #subject: Problem['subject'] | undefined;

  constructor(packed: PackedProblem) {
    const { at, related, fixes } = packed;
    const [line, character, endLine, endCharacter] = at;
    this.check = packed.check;
    this.severity = packed.severity;
    this.message = packed.message;
    this.cause = packed.cause;
    this.masked = packed.masked;
    this.action = packed.action;
    this.start = { line, character };
    this.end = { line: endLine, character: endCharacter };
    this.related = related.length === 0 ? nothing : related.map(unpackedSpot);
    this.fixes = fixes.length === 0 ? nothing : fixes.map(unpackedFix);
    this.#subject = packed.subject;
  }

  get subject(): Problem['subject'] {
    return this.#subject ?? missing('subject');
  }
}

const nothing: readonly never[] = [];

function unpackedSpot([at, message]: PackedProblem['related'][number]): Related {
  const [line, character, endLine, endCharacter] = at;
  return {
    message,
    start: { line, character },
    end: { line: endLine, character: endCharacter },
  };
}

function unpackedFix({ title, safe, blank, edits }: PackedProblem['fixes'][number]): ProblemFix {
  return { title, safe, blank, edits: () => edits ?? missing('edits') };
}

function missing(what: string): never {
  throw new Error(`A problem was packed without its ${what}`);
}

function placeOf({ start, end }: Range): Place {
  return [start.line, start.character, end.line, end.character];
}
