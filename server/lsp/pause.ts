/** Room between two pieces of work. */

import { RAL } from 'vscode-languageserver';

/** Lets every message that has come in be taken in first: what they make stale need not be worked out. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setTimeout(() => resolve(), 0);
  });
}
