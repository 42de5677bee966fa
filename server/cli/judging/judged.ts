/** What a run knows of a file once it is judged. */

import type { AllLinks } from '../../engine/judge-shared';
import type { Problem } from '../../engine/problem';
import type { Verdict } from '../../engine/problems';
import type { IsoDay } from '../../text/dates';
import type { Setting } from '../../workspace/setting';
import type { Failure } from '../failures';

/** A verdict, of which the exceptions in force are only counted. */
export interface ToldVerdict extends Pick<Verdict, 'plan' | 'problems' | 'excepted' | 'crashed'> {
  readonly exceptions: { readonly size: number };
}

/** A file that was judged. */
export interface Judged {
  readonly path: string;
  readonly text: string;
  readonly verdict: ToldVerdict;
  /** Those that count in this run, in order of place: all of the verdict's, until something narrows them. */
  readonly problems: readonly Problem[];
  /** How many were left out because they were known before; undefined where nobody asked. */
  readonly known?: number;
  readonly setting: Setting;
  /** The files that it names as evidence; a configuration names none. */
  readonly evidence: readonly string[];
  /** What its actions link to of the sources that it shares with other plans, as far as that is known. */
  readonly links?: AllLinks | undefined;
  /** Said of a configuration. */
  readonly shared?: {
    /** It was asked for by its name; else it is told only where something is wrong with it. */
    readonly isWanted: boolean;
    /** It is known what all plans answer of its sources. */
    readonly isWhole: boolean;
  };
  /** The day that counted; a configuration has none. */
  readonly asOf?: IsoDay;
}

export type Outcome = Judged | Failure;

/** Leaves of a file's problems those that count in a run. */
export type Narrowing = (file: Judged) => Promise<Judged> | Judged;

/** The outcome with the problems that all the narrowings leave. */
export async function narrowedBy(
  narrowings: readonly Narrowing[],
  outcome: Outcome,
): Promise<Outcome> {
  if ('message' in outcome) return outcome;
  let file = outcome;
  for (const narrow of narrowings) file = await narrow(file);
  return file;
}

/** Whether there is anything to tell of a file. */
export function isTold({ shared, verdict }: Judged): boolean {
  const { problems, excepted } = verdict;
  return !shared || shared.isWanted || problems.length + excepted.length > 0;
}
