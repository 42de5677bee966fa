/** Midnight: what is judged as of today is judged as of another day from then on. */

import { RAL } from 'vscode-languageserver';

type Wait = (look: () => void) => { dispose(): void };

/**
 * Calls `renew` whenever `today` has become another day; `wait` says when to look again. What is returned
 * ends that.
 */
export function onNewDay(
  today: () => string,
  renew: () => void,
  wait: Wait = inAMinute,
): () => void {
  let day = today();
  const look = () => {
    const now = today();
    if (now !== day) {
      day = now;
      renew();
    }
    waiting = wait(look);
  };
  let waiting = wait(look);
  return () => waiting.dispose();
}

/** A machine that slept through midnight is told soon after. */
function inAMinute(look: () => void): ReturnType<Wait> {
  return RAL().timer.setTimeout(look, 60_000);
}
