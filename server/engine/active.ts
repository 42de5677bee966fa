/** Which checks run, and how each is set: the configuration, with the command line over it. */

import type { ActionCheck, Check, ExceptionCheck, FaultCheck, PlanCheck } from '../checks/check';
import type { Setting, Severity } from '../workspace/setting';
import { type ActiveCheck, noOptions } from './run';

/** The checks of a run by what they look at. */
export interface ActiveChecks {
  readonly onFault: readonly ActiveCheck<FaultCheck>[];
  readonly onAction: readonly ActiveCheck<ActionCheck>[];
  readonly onPlan: readonly ActiveCheck<PlanCheck>[];
  readonly onException: readonly ActiveCheck<ExceptionCheck>[];
}

/** The checks that are not off, each with its severity where one is set, and its options. */
export function activeChecks(checks: readonly Check[], setting: Setting): ActiveChecks {
  const active = checks.flatMap((check) => {
    const one = activeCheck(check, setting);
    return one ? [one] : [];
  });
  const of = <K extends Check['on']>(on: K) =>
    active.filter((one): one is ActiveCheck<Extract<Check, { on: K }>> => one.check.on === on);
  return {
    onFault: of('fault'),
    onAction: of('action'),
    onPlan: of('plan'),
    onException: of('exception'),
  };
}

type ConfiguredCheck = ReturnType<NonNullable<Setting['config']['checks']>['get']>;

/** A check as it is set; undefined where it is off, or left out. */
export function activeCheck(check: Check, setting: Setting): ActiveCheck | undefined {
  if (check.timed && setting.noTime) return undefined;
  const configured = setting.config.checks?.get(check.id);
  const written = typeof configured === 'string' ? configured : configured?.get('severity');
  const set = setting.severities?.get(check.id) ?? severityOf(written);
  if ((set ?? check.severity) === 'off') return undefined;
  const options = optionsOf(check, configured);
  return { check, options, ...(set && set !== 'off' && { severity: set }) };
}

function optionsOf(check: Check, configured: ConfiguredCheck): ActiveCheck['options'] {
  if (!check.options) return noOptions;
  const written = typeof configured === 'string' ? undefined : configured;
  return Object.fromEntries(
    Object.entries(check.options).map(([name, { value }]) => [
      name,
      countIn(written?.get(name) ?? '') ?? value,
    ]),
  );
}

/** The whole number from 0 that an option of a check is given as; undefined where it is none. */
export function countIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}

function severityOf(text: string | undefined): Severity | 'off' | undefined {
  return text === 'error' || text === 'warning' || text === 'suggestion' || text === 'off'
    ? text
    : undefined;
}
