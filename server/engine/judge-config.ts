/**
 * Judges `golden-thread.yaml`: its own mistakes, by the checks that judge how a plan is written, and its lists,
 * by those that judge the lists of a plan.
 */

import type { Check, FaultCheck, Finding } from '../checks/check';
import { internalError } from '../checks/support/internal-error';
import type { Fragment } from '../plan/document';
import { strayPart } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { Config } from '../workspace/config';
import type { Setting } from '../workspace/setting';
import { activeChecks } from './active';
import { configFault, settingFaults } from './config-faults';
import { severityOf } from './findings';
import { type AllLinks, judgeShared } from './judge-shared';
import { type Located, located } from './located';
import { problemsOf, type Verdict } from './problems';
import { type ActiveCheck, runOnFault } from './run';

/**
 * The problems of a configuration, judged as `setting`, which was made from it, says. Of what is to be answered
 * of its sources nothing is told without the `links` of all plans that have it.
 */
export function judgeConfig(
  config: Config,
  setting: Setting,
  checks: readonly Check[],
  links?: AllLinks,
): Verdict {
  const judgement = judgeShared(config.document, setting, checks, links);
  const { onFault } = activeChecks(checks, setting);
  const ofFile = config.document.fragments.flatMap((fragment) =>
    onFault.flatMap((active) => findingsOf(config, fragment, active, checks, judgement.plan)),
  );
  return problemsOf({ ...judgement, ofFile });
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
  const at = (finding: Finding) => located(plan, check, finding, severityOf(active, finding), part);
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
