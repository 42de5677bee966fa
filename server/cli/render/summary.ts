/** What a run came to, in figures. */

import { counted } from '../../text/counted';
import { formatDay, type IsoDay } from '../../text/dates';
import type { Judged } from '../judging/judged';
import { joined } from './words';

/** The figures under which the output closes; the same in every format. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly suggestions: number;
  readonly exceptions: number;
  /** Problems that were known before; absent where nobody asked. */
  readonly known?: number;
}

/** What one file adds to the figures of a run, and to how it ends. */
export interface Tally extends Summary {
  readonly asOf: IsoDay | undefined;
  readonly crashed: boolean;
}

/** Counts what counts of a file. */
export function tallyOf({ verdict, problems, known, asOf }: Judged): Tally {
  const counts = { errors: 0, warnings: 0, suggestions: 0 };
  for (const { severity } of problems) counts[`${severity}s`] += 1;
  const exceptions = verdict.exceptions.size;
  const { crashed } = verdict;
  return { files: 1, ...counts, exceptions, ...(known !== undefined && { known }), asOf, crashed };
}

/** The figures of all files. */
export function summaryOf(tallies: readonly Tally[]): Summary {
  const sum = (figure: 'files' | 'errors' | 'warnings' | 'suggestions' | 'exceptions' | 'known') =>
    tallies.reduce((all, one) => all + (one[figure] ?? 0), 0);
  const hasKnown = tallies.some(({ known }) => known !== undefined);
  return {
    files: sum('files'),
    errors: sum('errors'),
    warnings: sum('warnings'),
    suggestions: sum('suggestions'),
    exceptions: sum('exceptions'),
    ...(hasKnown && { known: sum('known') }),
  };
}

/** '3 errors and 1 suggestion in 1 plan; 2 agreed exceptions (position at 1 March 2020)'. */
export function summaryText(
  summary: Summary,
  asOf: IsoDay | undefined,
  noun: 'plan' | 'file' = 'plan',
): string {
  const { errors, warnings, suggestions, exceptions, known = 0 } = summary;
  const found = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    suggestions > 0 ? counted(suggestions, 'suggestion') : '',
  ].filter((part) => part !== '');
  const none = known > 0 ? 'No new problems' : 'No problems';
  const problems = found.length > 0 ? joined(found) : none;
  const before = known > 0 ? `; ${counted(known, 'known problem')}` : '';
  const agreed = exceptions > 0 ? `; ${counted(exceptions, 'agreed exception')}` : '';
  const day = asOf === undefined ? '' : ` (position at ${formatDay(asOf)})`;
  return `${problems} in ${counted(summary.files, noun)}${before}${agreed}${day}`;
}

/** The one day that counted for all plans; undefined where they differ. */
export function commonDay(days: Iterable<IsoDay | undefined>): IsoDay | undefined {
  const all = new Set([...days].filter((day) => day !== undefined));
  const [day] = all;
  return all.size === 1 ? day : undefined;
}
