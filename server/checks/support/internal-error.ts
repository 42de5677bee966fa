/** A bug of ours, told as a problem so that a file is never taken for clean when a check broke. */

import type { CheckInfo } from '../check';

/** The problem that stands for a check that broke. The engine reports it; no plan can cause it. */
export const internalError = {
  on: 'engine',
  id: 'internal-error',
  severity: 'error',
  summary: 'A check broke: a mistake in Golden Thread, not in the plan.',
  why: 'The file is not known to be clean, so the run ends with exit code 2.',
  fails: [],
  passes: [],
  /** What to tell the author. */
  message: (check: string, error: string) =>
    `The check ${check} broke (${error}), so this plan is not fully checked. This is a mistake in Golden Thread: please report it with this message.`,
} as const satisfies CheckInfo & {
  on: 'engine';
  message: (check: string, error: string) => string;
};
