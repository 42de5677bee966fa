/** What is written after an option, read; what is wrong about it in one line. */

import { InvalidArgumentError } from 'commander';
import type { Check } from '../checks/check';
import { typedDate } from '../checks/support/typed-date';
import { severities } from '../plan/schema/vocabularies';
import type { DateSpan, IsoDay } from '../text/dates';
import { nearest } from '../text/near';
import type { Severity } from '../workspace/setting';
import { WrongUse } from './wrong-use';

/** A day; a month or a year means its last. */
export function dayOption(text: string): IsoDay {
  return spanOption(text).last;
}

/** A day; a month or a year means its first. */
export function firstDayOption(text: string): IsoDay {
  return spanOption(text).first;
}

function spanOption(text: string): DateSpan {
  const read = typedDate(text);
  if (read.kind === 'date') return read;
  const why = read.kind === 'impossible' ? `That is no date: ${read.why}. ` : '';
  throw new InvalidArgumentError(`${why}Write a date such as 2026-06-30 or '30 June 2026'.`);
}

/** A whole number from 0. */
export function countOption(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number, such as 0 or 10.');
}

/** The name of a file; a variable of a pipeline may be empty. */
export function fileOption(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('Write the name of a file.');
}

/** Adds to what the same option said before. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Severities by check, from `CHECK=LEVEL`. */
export function severitiesOf(
  settings: readonly string[] = [],
  checks: readonly Pick<Check, 'id'>[],
): ReadonlyMap<string, Severity | 'off'> {
  const found = new Map<string, Severity | 'off'>();
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const id = equals < 0 ? setting : setting.slice(0, equals);
    knownCheck(id, checks);
    const level = severities.find((one) => one === setting.slice(equals + 1));
    if (equals < 0 || level === undefined) {
      throw new WrongUse(`--severity ${setting}: write ${id}= and one of ${severities.join(', ')}`);
    }
    found.set(id, level);
  }
  return found;
}

/** The check with that id. */
export function knownCheck<C extends Pick<Check, 'id'>>(id: string, checks: readonly C[]): C {
  const check = checks.find((one) => one.id === id);
  if (check) return check;
  const near =
    nearest(
      id,
      checks.map((one) => one.id),
    ) ?? onlyNamed(id, checks);
  const advice = near ? `did you mean ${near}?` : "'golden-thread checks' lists them all";
  throw new WrongUse(`there is no check '${id}'; ${advice}`);
}

/** The check whose name without its family is meant. */
function onlyNamed(name: string, checks: readonly Pick<Check, 'id'>[]): string | undefined {
  const [first, second] = checks.filter(({ id }) => id.split('/').at(-1) === name);
  return second ? undefined : first?.id;
}
