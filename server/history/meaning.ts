/** What a field says, whatever way it is written in, so that two can be compared. */

import type { DateValue, Link, OfficerText } from '../plan/values';
import { toIsoText } from '../text/dates';

/** A text that is the same for values that say the same; empty for nothing. */
export function meaningOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(plain(value));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(([key, one]) => [key, plain(one)]);
  if (isDate(value)) return toIsoText({ ...value, kind: 'date' });
  if (isLink(value)) return [value.source, value.recommendation];
  if (isOfficer(value)) return plain(value.text);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, plain(one)]),
  );
}

/** A value in words, where it has few. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || value === null) return null;
  if (isDate(value)) return toIsoText({ ...value, kind: 'date' });
  if (isLink(value) || isOfficer(value)) return value.text;
  if (!Array.isArray(value)) return null;
  const words = value.map(wordsOf);
  return words.includes(null) ? null : words.join(', ');
}

function isDate(value: object): value is DateValue {
  return 'precision' in value && 'first' in value;
}

function isLink(value: object): value is Link {
  return 'source' in value && 'item' in value;
}

function isOfficer(value: object): value is OfficerText {
  return 'item' in value && 'text' in value;
}
