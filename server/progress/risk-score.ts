/** How grave a risk is. */

import type { PlanFile } from '../plan/types';

type Risk = NonNullable<PlanFile['risks']> extends ReadonlyMap<string, infer R> ? R : never;

/** Likelihood times impact, from 1 to 25; undefined where either is not said. */
export function riskScore({ likelihood, impact }: Risk): number | undefined {
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}
