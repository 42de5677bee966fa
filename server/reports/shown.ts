/** Texts of a plan before they become a part of a report. */

/**
 * A report with every text of it fit to be shown, in whatever format: on one line, with U+FFFD for what XML
 * cannot hold and for what turns the direction of the words after it. Done once for all of it, so that no
 * format can forget one.
 */
export function shown<T>(value: T): T {
  return deeply(value) as T;
}

function deeply(value: unknown): unknown {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(deeply);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deeply(one)]));
}

function plain(text: string): string {
  return usual.test(text) ? text : text.replace(/\s+/g, ' ').replace(notShown, '\uFFFD');
}

/** What nearly every text is. */
const usual = /^(?:[\x21-\x7e]| (?! ))*$/;
const notShown = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
