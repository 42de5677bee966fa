/** What a run of checks came to, as every format is given it. */

import type { Problem } from '../engine/problem';
import type { Excepted } from '../engine/problems';
import type { Plan } from '../plan/plan';
import type { IsoDay } from '../text/dates';
import { bySeverity, type Severity } from '../workspace/setting';

/** One file that was judged. */
export interface FileReport {
  /** As it is to be named: from the root of its repository, or the folder of the run, parted by '/'. */
  readonly path: string;
  readonly text: string;
  readonly plan: Plan;
  /** Those that are shown, in order of place. */
  readonly problems: readonly Problem[];
  /** Every problem that the file has, shown or not, agreed to be left or not, in order of place. */
  readonly all: readonly Problem[];
  /** What was agreed to leave, where it is asked for. */
  readonly excepted: readonly Excepted[];
}

/** A file, folder or pattern that could not be judged. */
export interface FailureReport {
  readonly path: string;
  readonly message: string;
}

/** A whole run. */
export interface Report {
  /** Of Golden Thread. */
  readonly version: string;
  /** The day that counted; undefined where plans differ in it, or nothing depends on it. */
  readonly asOf: IsoDay | undefined;
  readonly files: readonly FileReport[];
  readonly failures: readonly FailureReport[];
  /** The least severity that makes the run fail. */
  readonly failOn: Severity;
  /** The figures under which the output closes, in words. */
  readonly summary: string;
  /** What goes before a file's path in the address at which it can be read; empty for a relative one. */
  readonly base: string;
  /** A short fingerprint of a text, in hexadecimal digits. */
  readonly hash: (text: string) => string;
}

/** Makes the text of a format; ends with a line break, or is empty. */
export type Render = (report: Report) => string;

/** A problem with its file. */
export interface Located {
  readonly file: FileReport;
  readonly problem: Problem;
}

/** All problems of a run, the gravest first; in order of file and place among their like. */
export function gravestFirst({ files }: Report): readonly Located[] {
  const all = files.flatMap((file) => file.problems.map((problem): Located => ({ file, problem })));
  return bySeverity.flatMap((severity) => all.filter((one) => one.problem.severity === severity));
}
