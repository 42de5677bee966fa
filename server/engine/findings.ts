/** What the checks found, put to the entries it belongs to: each action, and all the rest. */

import type { Check, ExceptionUse, Finding } from '../checks/check';
import { internalError } from '../checks/support/internal-error';
import type { Exception } from '../plan/exceptions';
import type { Fault } from '../plan/faults';
import { type Part, partsOf, strayPart } from '../plan/parts';
import type { Lists } from '../workspace/lists';
import type { Severity } from '../workspace/setting';
import { isExceptable, isExpired } from './agreed';
import { type ByFault, type Cell, faultFindings, faultsFound } from './cells';
import type { Judgement } from './judge';
import { type Located, located } from './located';
import type { ActiveCheck, Found } from './run';

/** A finding of a check on the whole plan. */
export interface PlanFinding {
  readonly active: ActiveCheck;
  readonly finding: Finding;
}

/** What the checks on the whole plan found, by the index of the action it is about. */
export function planFindings(judgement: Judgement): {
  readonly inActions: ReadonlyMap<number, readonly PlanFinding[]>;
  readonly outside: readonly Located[];
} {
  const inActions = new Map<number, PlanFinding[]>();
  const outside: Located[] = [];
  for (const [i, { findings, crash }] of judgement.planFound.entries()) {
    const active = judgement.active.onPlan[i];
    if (!active) continue;
    for (const finding of findings) {
      const { at } = finding;
      if (typeof at !== 'object' || !('action' in at)) {
        outside.push(locatedBy(judgement, active, finding, undefined));
        continue;
      }
      const others = inActions.get(at.action);
      if (others) others.push({ active, finding });
      else inActions.set(at.action, [{ active, finding }]);
    }
    if (crash !== undefined) outside.push(crashed(judgement, active.check, crash));
  }
  for (const cell of judgement.cells) {
    for (const { check, crash } of crashesIn(judgement, cell)) {
      outside.push(crashed(judgement, check, crash));
    }
  }
  return { inActions, outside };
}

/** The checks that broke over one action; each is told at the file. */
export function crashesIn(
  { active }: Judgement,
  { faults, found }: Cell,
): readonly { readonly check: Check; readonly crash: string }[] {
  const crashes: { check: Check; crash: string }[] = [];
  for (const [i, { crash }] of found.entries()) {
    const check = active.onAction[i]?.check;
    if (crash !== undefined && check) crashes.push({ check, crash });
  }
  for (const { position, found: byFault } of faults) {
    const check = active.onFault[position]?.check;
    if (byFault.crash !== undefined && check) crashes.push({ check, crash: byFault.crash });
  }
  return crashes;
}

/** All that was found about one action. */
export function actionFindings(
  judgement: Judgement,
  cell: Cell,
  more: readonly PlanFinding[],
): readonly Located[] {
  const { active } = judgement;
  return [
    ...fromFaults(judgement, cell.faults, cell.part),
    ...cell.found.flatMap((one, i) => allLocated(judgement, active.onAction[i], one, cell.part)),
    ...more.map(({ active: by, finding }) => locatedBy(judgement, by, finding, cell.part)),
  ];
}

/** Faults of the file, and of all that is no action. */
export function faultsOutside(judgement: Judgement): readonly Located[] {
  const { plan, active, lists } = judgement;
  const found: Located[] = [];
  for (const i of plan.others) {
    const fragment = plan.document.fragments[i];
    if (!fragment) continue;
    const parts = partsOf(fragment);
    for (const part of parts.length > 0 ? parts : [strayPart(fragment)]) {
      if (part.kind === 'action') continue;
      const faults =
        parts.length > 0
          ? faultFindings(part, active, false)
          : faultsFound(fragment.parsed.faults, fragment.text, active);
      found.push(...fromFaults(judgement, faults, part));
    }
  }
  for (const { fault, part } of plan.faults) {
    if (isShared(fault, lists)) continue;
    const faults = faultsFound([fault], part?.fragment.text ?? '', active);
    found.push(...fromFaults(judgement, faults, part));
  }
  return found;
}

/** Whether a list that the plan lacks is in `golden-thread.yaml`: then the plan need not have it. */
function isShared(fault: Fault, { sources, officers }: Lists): boolean {
  if (fault.code !== 'missing-field') return false;
  const list = { sources, officers }[fault.field];
  return list !== undefined && list.entries.length > 0;
}

/** What the checks on exceptions say, `covered` being how many findings each exception reaches. */
export function exceptionFindings(
  judgement: Judgement,
  exceptions: Iterable<Exception>,
  covered: ReadonlyMap<Exception, number>,
  asOf: string | undefined,
): readonly Located[] {
  const { active } = judgement;
  const ran = new Set(
    [...active.onFault, ...active.onAction, ...active.onPlan].map(({ check }) => check.id),
  );
  const ids = judgement.checks.map(({ id }) => id);
  const state = (id: string): ExceptionUse['check'] => {
    if (!ids.includes(id)) return 'unknown';
    if (!isExceptable(id)) return 'not allowed';
    return ran.has(id) ? 'ran' : 'left out';
  };
  return [...exceptions].flatMap((exception) => {
    const use: ExceptionUse = {
      exception,
      isExpired: isExpired(exception, asOf),
      covers: covered.get(exception) ?? 0,
      check: state(exception.check),
      ids,
    };
    const { fragment, start, end } = exception;
    const part = partsOf(fragment)[0] ?? strayPart(fragment);
    return active.onException.flatMap((one) => {
      const findings: Finding[] = [];
      one.check.run(use, (finding) => findings.push({ ...finding, extent: { start, end } }));
      return allLocated(judgement, one, { findings }, part);
    });
  });
}

function fromFaults(
  judgement: Judgement,
  faults: readonly ByFault[],
  part: Part | undefined,
): readonly Located[] {
  return faults.flatMap(({ position, found }) =>
    allLocated(judgement, judgement.active.onFault[position], found, part),
  );
}

function allLocated(
  judgement: Judgement,
  active: ActiveCheck | undefined,
  { findings, crash }: Found,
  self: Part | undefined,
): readonly Located[] {
  if (!active || (findings.length === 0 && crash === undefined)) return none;
  const all = findings.map((finding) => locatedBy(judgement, active, finding, self));
  return crash === undefined || self?.kind === 'action'
    ? all
    : [...all, crashed(judgement, active.check, crash)];
}

const none: readonly Located[] = [];

function locatedBy(
  { plan }: Judgement,
  active: ActiveCheck,
  finding: Finding,
  self: Part | undefined,
): Located {
  return located(plan, active.check, finding, severityOf(active, finding), self);
}

/** How grave a finding is: as the check is set, else as the finding or the check says. */
export function severityOf({ check, severity: set }: ActiveCheck, finding: Finding): Severity {
  return set ?? finding.severity ?? (check.severity === 'off' ? 'suggestion' : check.severity);
}

function crashed({ plan }: Judgement, check: Check, crash: string): Located {
  const finding: Finding = {
    at: 'file',
    path: [],
    message: internalError.message(check.id, crash),
  };
  return located(plan, internalError, finding, 'error', undefined);
}
