/** Judges files: each comes out, in order, as a verdict or as a failure. */

import { basename } from 'node:path';
import { checks } from '../checks';
import { judgeConfig } from '../engine/judge-config';
import type { FoundFile } from '../node/find-plans';
import { configName } from '../workspace/config';
import type { TextFiles } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import { failure } from './failures';
import type { Outcome } from './judging/judged';
import { guarded, here, type Judging } from './judging/judging';
import type { ConfigSource, Configured, Settings } from './settings';

/** Judges files in order, and each of their configurations before the first plan that it sets. */
export async function* judgeFiles(
  found: readonly FoundFile[],
  files: TextFiles,
  settings: Settings,
  judging: Judging = here,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = [];
  for await (const work of worksOf(found, files, settings, judging)) {
    begun.push(work());
    const first = begun.length >= judging.ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of begun) yield await one;
}

/** What is to be done to come to each outcome, in order. */
async function* worksOf(
  found: readonly FoundFile[],
  files: TextFiles,
  settings: Settings,
  judging: Judging,
): AsyncGenerator<() => Promise<Outcome>> {
  const told = new Set<Configured>();
  for (const file of found) {
    const isConfig = basename(file.path) === configName;
    const configured = await (isConfig ? settings.from(file) : settings.of(file));
    if (!told.has(configured)) {
      told.add(configured);
      for (const outcome of aboutConfig(configured, isConfig)) yield async () => outcome;
    }
    if (!isConfig) yield () => judgeFile(file, files, configured, judging);
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
    return { path, text, verdict, problems: verdict.problems, setting, evidence: [] };
  });
}

async function judgeFile(
  { path, absolute }: FoundFile,
  files: TextFiles,
  { setting }: Configured,
  judging: Judging,
): Promise<Outcome> {
  const read = await files.readText(absolute);
  if ('failure' in read) return failure({ path, why: read.failure });
  const { outcome } = await judging.judge({ path, absolute, text: read.text, setting });
  return outcome;
}
