/** Runs checks one by one; a check that throws is a bug of ours and says so. */

import type {
  ActionCheck,
  ActionContext,
  Check,
  FaultCheck,
  Finding,
  PlanCheck,
  PlanContext,
  Report,
} from '../checks/check';
import type { Fault } from '../plan/faults';
import type { Lists } from '../workspace/lists';
import type { Severity } from '../workspace/setting';

/** A check as it is set for this run. */
export interface ActiveCheck<C extends Check = Check> {
  readonly check: C;
  /** Overrides that of the check and of its findings. */
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, number>>;
}

/** What one run of one check found; `crash` is the bug that ended it. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly crash?: string;
}

/** Nothing found: one object, so that comparing two of them is quick. */
export const nothing: Found = { findings: [] };

export function runOnFault(active: ActiveCheck<FaultCheck>, fault: Fault, source: string): Found {
  return collect((report) => active.check.run(fault as never, source, report));
}

/** The options of a check that has none. */
export const noOptions: ActiveCheck['options'] = {};

/** What the checks on one action, and the facts of the plan's checks, are given. */
export type Subject = Parameters<ActionCheck['run']>[0] & Lists;

/** The subject of the checks on an action; those without options all get this one object. */
export function subjectOf(action: ActionContext, lists: Lists): Subject {
  return { ...lists, ...action, options: noOptions };
}

function withOptions(subject: Subject, options: ActiveCheck['options']): Subject {
  return options === noOptions ? subject : { ...subject, options };
}

export function runOnAction({ check, options }: ActiveCheck<ActionCheck>, subject: Subject): Found {
  return collect((report) => check.run(withOptions(subject, options), report));
}

/** What a check on the whole plan notes of one action. */
export interface Noted {
  readonly facts: unknown;
  readonly crash?: string;
}

export function factsOf({ check, options }: ActiveCheck<PlanCheck>, subject: Subject): Noted {
  try {
    return { facts: check.facts?.(withOptions(subject, options)) };
  } catch (error) {
    return { facts: undefined, crash: describe(error) };
  }
}

export function runOnPlan(
  { check, options }: ActiveCheck<PlanCheck>,
  actions: PlanContext<never>['actions'],
  lists: Lists,
): Found {
  return collect((report) => check.run({ ...lists, actions, options }, report));
}

function collect(run: (report: Report) => void): Found {
  let findings: Finding[] | undefined;
  try {
    run((finding) => {
      findings ??= [];
      findings.push(finding);
    });
  } catch (error) {
    return { findings: findings ?? [], crash: describe(error) };
  }
  return findings ? { findings } : nothing;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
