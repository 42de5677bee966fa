/** Which answers a body owes to those who reported on it, and until when. */

import type { Source } from '../plan/types';
import { dayOf, readCadence } from '../text/cadence';
import type { IsoDay } from '../text/dates';
import { type Region, workingDaysAfter, workingDaysBetween } from '../text/working-days';
import type { Entry, Lists } from '../workspace/lists';
import { statutoryClocks } from './statutory-clocks';

/** An answer that is owed. */
export interface Clock {
  readonly source: Entry<Source>;
  readonly response: string;
  readonly within: string;
  readonly reference: string | undefined;
  /** The last day; undefined where the day of receipt or the time cannot be read. */
  readonly due: IsoDay | undefined;
  /** When it was sent, where the plan says so and that was by the as-of date. */
  readonly sent: IsoDay | undefined;
  /** Working days from the as-of date to the last day; 0 once it has passed. */
  readonly left: number | undefined;
}

/** The clocks of all sources that were received by the as-of date or say not when, in order. */
export function clocksOf({
  sources,
  region,
  asOf,
}: Pick<Lists, 'sources' | 'region' | 'asOf'>): readonly Clock[] {
  return sources.entries.flatMap((source) => {
    const { received: date } = source.values;
    if (date && date.day > asOf) return [];
    // From a month nobody can count days.
    const received = date?.precision === 'day' ? date.day : undefined;
    return owed(source.values).map(({ response = '', within = '', reference, sent }) => {
      const due = received === undefined ? undefined : lastDay(received, within, region);
      const day = sent?.day;
      return {
        source,
        response,
        within,
        reference,
        due,
        sent: day !== undefined && day <= asOf ? day : undefined,
        left: due === undefined ? undefined : workingDaysBetween(asOf, due, region),
      };
    });
  });
}

/**
 * The last day of a time that is counted from the day after receipt: working days of the region, days, weeks
 * or months. Undefined where the words say no time.
 */
export function lastDay(received: IsoDay, within: string, region: Region): IsoDay | undefined {
  const [, count] = /^\s*(\d{1,3})\s+working\s+days?\s*$/i.exec(within) ?? [];
  if (count !== undefined) {
    return Number(count) > 0 ? workingDaysAfter(received, Number(count), region) : undefined;
  }
  const time = readCadence(within);
  return time && dayOf(received, time, 1);
}

function owed({ kind, by, clocks }: Source): NonNullable<Source['clocks']> {
  if (clocks) return clocks;
  const known = statutoryClocks.find((one) => one.kinds.includes(kind) && one.by.test(by ?? ''));
  return known ? [known] : [];
}
