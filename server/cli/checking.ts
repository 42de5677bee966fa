/** Judges files one after another: each comes out as a verdict or as a failure. */

import { basename } from 'node:path';
import { checks } from '../checks';
import { judge } from '../engine/judge';
import { judgeConfig } from '../engine/judge-config';
import type { Problem } from '../engine/problem';
import { problemsOf, type Verdict } from '../engine/problems';
import type { FoundFile } from '../node/find-plans';
import { openDocument } from '../plan/document';
import type { IsoDay } from '../text/dates';
import { configName } from '../workspace/config';
import type { TextFiles } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import { brokenBy, type Failure, failure } from './failures';
import type { ConfigSource, Configured, Settings } from './settings';

/** A file that was judged. */
export interface Judged {
  readonly path: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** Those that count in this run, in order of place: all of the verdict's, until something narrows them. */
  readonly problems: readonly Problem[];
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

/** Judges files in order, and each of their configurations before the first plan that it sets. */
export async function* judgeFiles(
  found: readonly FoundFile[],
  files: TextFiles,
  settings: Settings,
): AsyncGenerator<Outcome> {
  const told = new Set<Configured>();
  for (const file of found) {
    const isConfig = basename(file.path) === configName;
    const configured = await (isConfig ? settings.from(file) : settings.of(file));
    if (!told.has(configured)) {
      told.add(configured);
      yield* aboutConfig(configured, isConfig);
    }
    if (!isConfig) yield await judgeFile(file, files, configured);
  }
}

/** What is wrong with a configuration; nothing where all is well, unless it was asked for. */
function* aboutConfig(
  { setting, source, failure: failed }: Configured,
  wanted: boolean,
): Generator<Outcome> {
  if (failed) yield failed;
  if (!source) return;
  const outcome = judgeSource(source, setting);
  if (wanted || 'message' in outcome || outcome.problems.length > 0) yield outcome;
}

/** Judges a configuration as the setting that was made from it says. */
export function judgeSource({ path, text, config }: ConfigSource, setting: Setting): Outcome {
  return guarded(path, () => {
    const verdict = judgeConfig(config, setting, checks);
    return { path, text, verdict, problems: verdict.problems };
  });
}

async function judgeFile(
  file: FoundFile,
  files: TextFiles,
  configured: Configured,
): Promise<Outcome> {
  const read = await files.readText(file.absolute);
  if ('failure' in read) return failure({ path: file.path, why: read.failure });
  return judgeText(file.path, read.text, configured);
}

/** Judges a text as the plan of that path. */
export function judgeText(path: string, text: string, { setting }: Configured): Outcome {
  return guarded(path, () => {
    const judgement = judge(openDocument(text), setting, checks);
    const verdict = problemsOf(judgement);
    return { path, text, verdict, problems: verdict.problems, asOf: judgement.lists.asOf };
  });
}

/** A mistake of ours costs one file, and is never taken for a clean one. */
function guarded(path: string, work: () => Judged): Outcome {
  try {
    return work();
  } catch (error) {
    return brokenBy(path, error);
  }
}
