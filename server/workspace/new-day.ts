/** Midnight: what is judged as of today is judged as of another day from then on. */

/** Looks again after a while, until it is disposed of. */
export type Wait = (look: () => void) => { dispose(): void };

/**
 * Calls `renew` whenever `today` has become another day; `wait` says when to look again. What is returned
 * ends that.
 */
export function onNewDay(today: () => string, renew: () => void, wait: Wait): () => void {
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
