/** Midnight: what is judged as of today is judged as of another day from then on. */

import { RAL } from 'vscode-languageserver';

/** A machine that slept through midnight is told soon after. */
const pollEvery = 60_000;

/** Calls `renew` whenever `today` has become another day. */
export function onNewDay(today: () => string, renew: () => void): void {
  let day = today();
  const look = () => {
    const now = today();
    if (now !== day) {
      day = now;
      renew();
    }
    RAL().timer.setTimeout(look, pollEvery);
  };
  RAL().timer.setTimeout(look, pollEvery);
}
