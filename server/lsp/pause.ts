/** Room between two pieces of work. */

import { RAL } from 'vscode-languageserver';
import type { Steps } from '../text/steps';

/** Lets every message that has come in be taken in first: what they make stale need not be worked out. */
export function pause(): Promise<void> {
  return pauseFor(0);
}

/** So long at once is worked on one thing, in milliseconds: nobody notices it in the answer to another. */
const longestSlice = 20;

/** Lets some milliseconds pass. */
export function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setTimeout(() => resolve(), milliseconds);
  });
}

/** Does some work, with room for others every now and then; stops without a result where it `isStale` by then. */
export async function inSlices<T>(steps: Steps<T>, isStale: () => boolean): Promise<T | undefined> {
  for (let end = Date.now() + longestSlice; ; ) {
    const next = steps.next();
    if (next.done) return next.value;
    if (Date.now() < end) continue;
    await pause();
    if (isStale()) return undefined;
    end = Date.now() + longestSlice;
  }
}
