/** How much tests do of what they repeat: a tenth for `npm run test:unit` alone, all of it for `npm test`. */

/** Whether all of it is done. */
export const isThorough = process.env['THOROUGH'] === '1';

/** How much of `count` is to be done now. */
export function scaled(count: number): number {
  return isThorough ? count : Math.ceil(count / 10);
}

/** How many random inputs are to be tried now; `FUZZ_RUNS` asks for a number of its own. */
export function rounds(count: number): number {
  const asked = process.env['FUZZ_RUNS'];
  return asked === undefined ? scaled(count) : Number(asked);
}
