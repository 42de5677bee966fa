/** By what a problem is known again in another version of its plan. */

import type { Plan } from '../plan/plan';
import type { Problem } from './problem';

/** Neither its line nor the ref of its action: those change while the problem stays. */
export interface Identity {
  readonly check: string;
  readonly field: string;
  /** What it is about, in lower case, with one space for all that parts words, refs of the plan left out. */
  readonly wording: string;
  /** From 1: which of those that are alike in all else, in order of place. */
  readonly ordinal: number;
}

/** The same text for problems that are alike in all but their ordinal. */
export function alikeKey({ check, field, wording }: Omit<Identity, 'ordinal'>): string {
  return JSON.stringify([check, field, wording]);
}

/** The identities of the problems of a plan, in their order. */
export function identitiesOf(problems: readonly Problem[], plan: Plan): readonly Identity[] {
  const refs = new Set(plan.actions.map(({ values }) => values.ref?.toLowerCase()));
  const seen = new Map<string, number>();
  return problems.map(({ check, subject }) => {
    const { field } = subject;
    const wording = normalised(subject.wording, refs);
    const key = alikeKey({ check, field, wording });
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { check, field, wording, ordinal };
  });
}

function normalised(text: string, refs: ReadonlySet<string | undefined>): string {
  return (
    text
      .toLowerCase()
      .replace(/[\p{L}\p{N}.-]+/gu, (word) => (refs.has(word) ? '#' : word))
      // What parts codes in a text parts them no more when they have become a list.
      .replace(/[\s/,;&+|]+/g, ' ')
      .trim()
  );
}
