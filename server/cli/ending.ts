/** How a run ends: the line under which its output closes, and the code it ends with. */

import { counted } from '../text/counted';
import type { IsoDay } from '../text/dates';
import type { Severity } from '../workspace/setting';
import type { Failure } from './failures';
import { type Summary, summaryText, type Tally } from './render/summary';
import { exitCodes } from './wrong-use';

/** What a run has come to. */
export interface Run {
  readonly tallies: readonly Tally[];
  readonly failures: readonly Failure[];
  /** What it leaves out, where it looks at a part of what there is. */
  readonly narrowed?: Narrowed | undefined;
}

/** What a run that leaves something out says of that, so that nobody takes it for a run on all. */
export interface Narrowed {
  /** 'only what differs from main is shown' */
  readonly note: string;
  /** The sentence for a run that had nothing to look at. */
  readonly nothing: string;
}

/** What the command line says about how a run ends. */
export interface EndingOptions {
  readonly time: boolean;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
}

/** The figures of a run in a line; empty where no file was judged, and that needs no word. */
export function closingLine(
  { tallies, failures, narrowed }: Run,
  figures: Summary,
  { time, quiet }: EndingOptions,
  day: IsoDay | undefined,
): string {
  if (tallies.length === 0) {
    return narrowed && failures.length === 0 ? `${narrowed.nothing}\n` : '';
  }
  const hidden = quiet && figures.warnings + figures.suggestions > 0;
  const notes = [narrowed?.note, hidden && 'only errors are shown'].filter(Boolean);
  const note = notes.map((text) => `; ${text}`).join('');
  const noun = tallies.every(({ asOf }) => asOf !== undefined) ? 'plan' : 'file';
  return `${summaryText(figures, time ? day : undefined, noun)}${note}\n`;
}

/** What a run ends with. */
export function exitCodeOf({ tallies, failures }: Run, figures: Summary, options: EndingOptions) {
  const crashed = tallies.some((one) => one.crashed);
  if (failures.length > 0 || crashed) return exitCodes.failed;
  const isBad = hasTooMany(figures, options) || countedFrom(options.failOn, figures) > 0;
  return isBad && !options.exitZero ? exitCodes.problems : exitCodes.clean;
}

/** Why a run fails, where what it tells does not show that: a reader of the log is to know what to do. */
export function unseenReasons(figures: Summary, options: EndingOptions): readonly string[] {
  const { failOn, maxWarnings, quiet } = options;
  const reasons: string[] = [];
  if (hasTooMany(figures, options)) {
    reasons.push(`too many warnings (${figures.warnings}): --max-warnings allows ${maxWarnings}`);
  }
  if (quiet && figures.errors === 0 && countedFrom(failOn, figures) > 0) {
    const hidden = counted(countedFrom(failOn, figures), 'problem');
    reasons.push(
      `--quiet hides ${hidden} that --fail-on ${failOn} counts; leave --quiet out to see`,
    );
  }
  return reasons;
}

/** Whether there are more warnings than are allowed. */
function hasTooMany({ warnings }: Summary, { maxWarnings }: EndingOptions): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}

/** How many problems there are of that severity and of graver ones. */
function countedFrom(least: Severity, { errors, warnings, suggestions }: Summary): number {
  if (least === 'error') return errors;
  return least === 'warning' ? errors + warnings : errors + warnings + suggestions;
}
