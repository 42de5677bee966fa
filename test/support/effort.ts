/**
 * How much tests do of what they repeat: all of it for `npm run test:thorough`, which `npm test` runs, and a
 * small part for `npm run test:unit`, which is for every change.
 */

/** Whether all of it is done. */
export const isThorough = process.env['THOROUGH'] === '1';

/** A quick run does one of so many. */
const share = 25;

/** How much of `count` is to be done now, but never less than `least`. */
export function scaled(count: number, least = 1): number {
  return isThorough ? count : Math.max(least, Math.ceil(count / share));
}

/** How many random inputs are to be tried now; `FUZZ_RUNS` asks for a number of its own. */
export function rounds(count: number): number {
  const asked = process.env['FUZZ_RUNS'];
  return asked === undefined ? scaled(count) : Number(asked);
}

/** Which of many like each other are to be tried now: all, or one of so many. */
export function some<T>(all: readonly T[], oneOf = 10): readonly T[] {
  return isThorough ? all : all.filter((_, i) => i % oneOf === 0);
}
