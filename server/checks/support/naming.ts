/** What messages call things. */

import type { DateValue } from '../../plan/values';
import { formatDay } from '../../text/dates';
import type { StageWindow } from '../../workspace/lists';

/** An action by its ref. */
export function actionName(ref: string | undefined): string {
  return ref ?? 'This action';
}

/** A stage by its title. */
export function stageName({ values }: StageWindow): string {
  return values.title ?? values.id ?? 'this stage';
}

/** 'CS1, CS2 and CS3'; of many only the first few, and how many more. */
export function listed(names: readonly string[], most = 6): string {
  const shown =
    names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** 'due on 31 August 2026', or what a month or a year counts as. */
export function dueOn({
  day,
  text,
  precision,
}: Pick<DateValue, 'day' | 'text' | 'precision'>): string {
  if (precision === 'day') return `due on ${formatDay(day)}`;
  return `due by ${text.trim()}, which counts as ${formatDay(day)}`;
}

/** '31 August 2026', 'August 2026', '2026': as exactly as it was written. */
export function dateName({ last, precision }: DateValue): string {
  const left = { day: 0, month: 1, year: 2 };
  return formatDay(last).split(' ').slice(left[precision]).join(' ');
}
