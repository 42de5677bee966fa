/** A date that somebody types, in a form or a command, and is told at once as which day it was read. */

import { type DateReading, readDate } from '../../text/dates';
import { meantDate } from './meant-date';

/**
 * Reads a date as plans read it; besides, `31/3/27` and `1 April 26` have the century that is meant. In a plan
 * that would be a guess that nobody sees.
 */
export function typedDate(typed: unknown): DateReading {
  const text = typeof typed === 'string' ? typed.replace(/\s+/g, ' ').trim() : '';
  const read = readDate(text);
  if (read.kind !== 'impossible' || !/(?:^|\D)\d\d$/.test(text)) return read;
  const meant = meantDate(text);
  return meant ? readDate(meant.iso) : read;
}
