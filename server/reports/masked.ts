/** Hides in a report what must not be shown of its plan. */

import type { Report } from './report';

/** The report with every text of it, in its data and in what is shown, passed through `shown`. */
export function maskedReport(report: Report, shown: (text: string) => string): Report {
  return masked(report, shown) as Report;
}

function masked(value: unknown, shown: (text: string) => string): unknown {
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, shown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, shown)]));
}
