/** Midnight: what is judged as of today is judged as of another day from then on. */

import { RAL } from 'vscode-languageserver';

/** Calls `renew` whenever `today` has become another day; `wait` says when to look again. */
export function onNewDay(today: () => string, renew: () => void, wait = inAMinute): void {
  let day = today();
  const look = () => {
    const now = today();
    if (now !== day) {
      day = now;
      renew();
    }
    wait(look);
  };
  wait(look);
}

/** A machine that slept through midnight is told soon after. */
function inAMinute(look: () => void): void {
  RAL().timer.setTimeout(look, 60_000);
}
