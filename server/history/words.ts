/** Words of a plan's history, for people who were not there. */

import { dateName } from '../checks/support/naming';
import type { Deadline } from '../plan/values';
import { counted } from '../text/counted';
import { formatDay, type IsoDay } from '../text/dates';
import type { Move, Slippage } from './slippage';

/** '31 August 2026', 'August 2026', 'ongoing': as exactly as it was written. */
export function dayName(deadline: Deadline): string {
  return deadline.day === undefined ? 'ongoing' : dateName(deadline);
}

/** '31 days later', '1 day earlier'; empty for no day at all. */
export function shift(days: number): string {
  if (days === 0) return '';
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;
}

/** 'moved 3 times, 122 days later in all'; undefined where the deadline never moved. */
export function slippageWords({ moves, days }: Slippage): string | undefined {
  if (moves.length === 0) return undefined;
  if (moves.length === 1) return days ? `moved once, ${shift(days)}` : 'moved once';
  const times = `moved ${moves.length} times`;
  if (days === undefined) return times;
  return days === 0 ? `${times}, and is back where it began` : `${times}, ${shift(days)} in all`;
}

/**
 * '31 July 2026 to 31 August 2026, agreed by the Improvement Board on 3 July 2026'; `said` makes a text of the
 * plan one that may be shown.
 */
export function moveWords(
  { from, to, agreed, seen }: Move,
  said: (text: string) => string,
): string {
  const dates = `${dayName(from)} to ${dayName(to)}`;
  if (agreed) return `${dates}, ${agreementWords(agreed, said)}`;
  const when = seen === undefined ? '' : ` (in the plan since ${formatDay(seen.day)})`;
  return `${dates}${when}, without a record of who agreed`;
}

/** 'agreed by the Improvement Board on 3 July 2026: the supplier was late'. */
export function agreementWords(
  { on, 'agreed-by': by, reason }: NonNullable<Move['agreed']>,
  said: (text: string) => string,
): string {
  const who = by === undefined ? 'recorded' : `agreed by ${said(by)}`;
  const why = reason === undefined ? '' : `: ${said(reason)}`;
  return `${who}${on ? ` on ${dayName(on)}` : ''}${why}`;
}

/** That what came before a day is not known. */
export function beginningWords(day: IsoDay): string {
  return `The history begins on ${formatDay(day)}: this copy of the repository holds no older versions`;
}
