/** Whether something takes time in proportion to its text, told from ratios, not from the clock. */

import assert from 'node:assert/strict';
import { scaled } from '../support/effort';
import { growthOf } from '../support/growth';

const SMALL = scaled(25_000, 8_000);
const LARGE = 4 * SMALL;
/** Four times as long is linear, sixteen times quadratic. */
const LIMIT = 12;

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
    const growth = growthOf(run, {
      small: longText(unit, SMALL),
      large: longText(unit, LARGE),
      limit: LIMIT,
    });
    assert.ok(growth < LIMIT, `${JSON.stringify(unit)}: ${growth.toFixed(1)} times as long`);
  }
}

/** The unit over and over, and an end that makes a match fail at the last moment. */
function longText(unit: string, length: number): string {
  return `${unit.repeat(Math.ceil(length / unit.length))}!`;
}
