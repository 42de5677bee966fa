/** A bar on the terminal while a run takes longer than anybody would wait without one. */

const patience = 1000;
const cells = 24;

/** Shows how far a run is. */
export interface Progress {
  /** So many are done. */
  at(done: number): void;
  /** Takes the bar away, before anything else is written. */
  clear(): void;
}

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** A bar for `total` steps; silent where nobody looks, or while the run is short. */
export function progressBar(
  total: number,
  terminal: Terminal,
  now: () => number = Date.now,
): Progress {
  if (!terminal.isTTY) return { at: () => undefined, clear: () => undefined };
  const start = now();
  let isShown = false;
  return {
    at(done) {
      if (now() - start < patience || done >= total) return;
      const filled = Math.round((done / total) * cells);
      terminal.write(
        `\r[${'#'.repeat(filled)}${'-'.repeat(cells - filled)}] ${done} of ${total} plans`,
      );
      isShown = true;
    },
    clear() {
      if (isShown) terminal.write('\r\u001B[2K');
      isShown = false;
    },
  };
}
