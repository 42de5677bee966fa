/** Whether something takes time in proportion to its text, told from ratios, not from the clock. */

import assert from 'node:assert/strict';

const SMALL = 25_000;
const LARGE = 100_000;
/** Four times as long is linear, sixteen times quadratic. */
const LIMIT = 12;
/** Times below this many milliseconds are noise. */
const NOISE = 2;

/** Units of which long texts are hard for careless patterns. */
const hostileUnits: readonly string[] = [
  'a',
  ' ',
  '1',
  '0',
  '-',
  '/',
  '.',
  ',',
  '&',
  "'",
  '\n',
  '\r',
  '\r\n',
  '(',
  '?',
  '\ud800',
  'É',
  "a'",
  'and ',
  '& Partners ',
  'Head of ',
  'Head of HR,',
  'Head of\n',
  'Head of Children/',
  'Director of ',
  '31/',
  '1 of ',
  'O1.',
  'A1-',
];

/** Fails when four times as much of any hostile text takes `run` more than its share of time. */
export function assertLinear(run: (text: string) => unknown): void {
  for (const unit of hostileUnits) {
    const growth = growthOf(run, longText(unit, SMALL), longText(unit, LARGE));
    assert.ok(growth < LIMIT, `${JSON.stringify(unit)}: ${growth.toFixed(1)} times as long`);
  }
}

/** How many times as long the large text takes; measured again where it seems too long, as others run too. */
function growthOf(run: (text: string) => unknown, small: string, large: string): number {
  let [fastestSmall, fastestLarge] = [Number.MAX_VALUE, Number.MAX_VALUE];
  let growth = LIMIT;
  for (let round = 0; round < 15 && growth >= LIMIT; round += 1) {
    fastestSmall = Math.min(
      fastestSmall,
      milliseconds(() => run(small)),
    );
    fastestLarge = Math.min(
      fastestLarge,
      milliseconds(() => run(large)),
    );
    growth = fastestLarge / Math.max(fastestSmall, NOISE);
  }
  return growth;
}

/** The unit over and over, and an end that makes a match fail at the last moment. */
function longText(unit: string, length: number): string {
  return `${unit.repeat(Math.ceil(length / unit.length))}!`;
}

/** Of the processor: the clock also counts what others do meanwhile. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
