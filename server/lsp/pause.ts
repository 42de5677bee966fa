/** Room between two pieces of work. */

import { RAL } from 'vscode-languageserver';
import type { Steps } from '../text/steps';

/** Lets every message that has come in be taken in first: what they make stale need not be worked out. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setTimeout(() => resolve(), 0);
  });
}

/** So long at once is worked on one thing, in milliseconds: nobody notices it in the answer to another. */
const longestSlice = 20;

/** Does some work, with room for others every now and then; stops where it `isStale` by then. */
export async function inSlices(steps: Steps<unknown>, isStale: () => boolean): Promise<void> {
  for (let end = Date.now() + longestSlice; !steps.next().done; ) {
    if (Date.now() < end) continue;
    await pause();
    if (isStale()) return;
    end = Date.now() + longestSlice;
  }
}
