/** What was recorded up to a day: what is dated later has not happened yet. */

import type { DateValue } from '../../plan/values';
import type { IsoDay } from '../../text/dates';
import type { Versions } from '../change';

/** The later of the days on which two versions are judged. */
export function latestDay({ before, after }: Pick<Versions, 'before' | 'after'>): IsoDay {
  const [one, other] = [before.lists.asOf, after.lists.asOf];
  return one > other ? one : other;
}

/** The entries of a list up to a day; those without a date are there already. */
export function upTo<T extends { readonly date?: DateValue | undefined }>(
  entries: readonly T[] | undefined,
  day: IsoDay,
): readonly T[] {
  return (entries ?? []).filter(({ date }) => date === undefined || date.day <= day);
}
