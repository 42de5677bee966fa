/** A date that an author types into a form, who sees at once as which day it was read. */

import { meantDate } from '../../checks/support/meant-date';
import { type DateReading, readDate } from '../../text/dates';
import { oneLine } from './fields';

/**
 * Reads a date as plans read it; besides, `31/3/27` and `1 April 26` have the century that is meant. In a plan
 * that would be a guess that nobody sees.
 */
export function typedDate(typed: unknown): DateReading {
  const text = oneLine(typed);
  const read = readDate(text);
  if (read.kind !== 'impossible' || !/(?:^|\D)\d\d$/.test(text)) return read;
  const meant = meantDate(text);
  return meant ? readDate(meant.iso) : read;
}
