/** Room between two pieces of work. */

import { RAL } from 'vscode-languageserver';
import type { Steps } from '../text/steps';

/** Node's; in a browser the library has only one that lets nothing in between. */
const { setImmediate } = globalThis as { readonly setImmediate?: (go: () => void) => void };
/** How many messages have been taken in. */
let taken = 0;

/** Is told of every message as it is taken in. */
export function tookMessage(): void {
  taken += 1;
}

/** Lets every message that has come in be taken in first: what they make stale need not be worked out. */
export async function pause(): Promise<void> {
  if (!setImmediate) return await pauseFor(0);
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  await turn();
  // The library takes in one message in each turn, so none is left when one goes by without.
  for (let before = -1; before !== taken; ) {
    before = taken;
    await turn();
  }
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
