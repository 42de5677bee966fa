/** Judges `golden-thread.yaml`: its own mistakes, by the checks that judge how a plan is written. */

import type { Check, FaultCheck, Finding } from '../checks/check';
import { internalError } from '../checks/support/internal-error';
import type { Fragment } from '../plan/document';
import { strayPart } from '../plan/parts';
import { type Plan, readPlan } from '../plan/plan';
import type { Config } from '../workspace/config';
import type { Setting } from '../workspace/setting';
import { activeChecks } from './active';
import { configFault, settingFaults } from './config-faults';
import { type Located, located } from './located';
import type { Problem } from './problem';
import type { Verdict } from './problems';
import { type ActiveCheck, runOnFault } from './run';
import { rangeIn, settle } from './settle';
import { down, problemAt } from './to-problem';

/** The problems of a configuration, judged as `setting`, which was made from it, says. */
export function judgeConfig(config: Config, setting: Setting, checks: readonly Check[]): Verdict {
  const { document } = config;
  const plan = readPlan(document);
  const { onFault } = activeChecks(checks, setting);
  const problems: Problem[] = [];
  let line = 0;
  for (const fragment of document.fragments) {
    const found = onFault.flatMap((active) => findingsOf(config, fragment, active, checks, plan));
    const { told } = settle(found, { wide: [], asOf: undefined }, () => undefined);
    const own = told.map((one) => problemAt(one, down(rangeIn(one.place), line), () => []));
    problems.push(...own.sort(byPlace));
    line += fragment.lineBreaks;
  }
  const crashed = problems.some(({ check }) => check === internalError.id);
  return { plan, problems, exceptions: new Map(), excepted: [], crashed };
}

/** What one check finds in one fragment. */
function findingsOf(
  { faults }: Config,
  fragment: Fragment,
  active: ActiveCheck<FaultCheck>,
  checks: readonly Check[],
  plan: Plan,
): readonly Located[] {
  const { check } = active;
  const part = { ...strayPart(fragment), node: fragment.parsed.root };
  const severity = active.severity ?? (check.severity === 'off' ? 'suggestion' : check.severity);
  const at = (finding: Finding) => located(plan, check, finding, severity, part);
  const found = settingFaults(fragment.parsed.root, checks)
    .filter(({ id }) => id === check.id)
    .map(({ finding }) => at(finding));
  for (const { fragment: where, fault } of faults) {
    if (where !== fragment || fault.code !== check.fault) continue;
    const own = configFault(fault);
    if (own === 'told') continue;
    const { findings, crash } = own
      ? { findings: [own.finding] }
      : runOnFault(active, fault, fragment.text);
    found.push(...findings.map(at));
    if (crash === undefined) continue;
    const message = internalError.message(check.id, crash);
    found.push(located(plan, internalError, { path: [], message }, 'error', part));
  }
  return found;
}

function byPlace({ start: a }: Problem, { start: b }: Problem): number {
  return a.line - b.line || a.character - b.character;
}
