/** Long work in steps, between which others may have their turn. */

/** Work that stops at every `yield`, and goes on when asked to. */
export type Steps<T> = Generator<void, T>;

/** Does all that is left of some work. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
