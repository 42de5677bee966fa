/** Judges files: each comes out, in order, as a verdict or as a failure. */

import { basename } from 'node:path';
import { checks } from '../checks';
import { judgeConfig } from '../engine/judge-config';
import type { AllLinks } from '../engine/judge-shared';
import type { FoundFile } from '../node/find-plans';
import { configName } from '../workspace/config';
import type { TextFiles } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import { failure } from './failures';
import type { Outcome } from './judging/judged';
import { guarded, type Judging } from './judging/judging';
import type { ConfigSource, Configured } from './settings';
import { Sharing, type State } from './sharing';

/** What a run judges, and by what. */
export interface Run extends State {
  readonly judging: Judging;
  /** What all plans share is judged by all of them, also by those that are not to be judged themselves. */
  readonly readsOthers: boolean;
}

/**
 * Judges files in order, and each of their configurations before the first plan that it sets; one with sources,
 * which all plans together are to answer, after the last.
 */
export async function* judgeFiles(found: readonly FoundFile[], run: Run): AsyncGenerator<Outcome> {
  const sharing = new Map<Configured, Sharing>();
  const begun: Promise<Outcome>[] = [];
  for await (const work of worksOf(found, run, sharing)) {
    begun.push(work());
    const first = begun.length >= run.judging.ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of begun) yield await one;
  for (const [configured, shared] of sharing) {
    const { isWanted } = shared;
    const links = await shared.links(run);
    yield* aboutConfig(configured, { isWanted, links });
  }
}

/** What is to be done to come to each outcome, in order; `sharing` takes what has to wait for all of them. */
async function* worksOf(
  found: readonly FoundFile[],
  { files, settings, judging, readsOthers }: Run,
  sharing: Map<Configured, Sharing>,
): AsyncGenerator<() => Promise<Outcome>> {
  const seen = new Set<Configured>();
  for (const file of found) {
    const isConfig = basename(file.path) === configName;
    const configured = await (isConfig ? settings.from(file) : settings.of(file));
    if (!seen.has(configured)) {
      seen.add(configured);
      const beside = { isWanted: isConfig, links: [] };
      if (configured.setting.config.sources)
        sharing.set(configured, new Sharing(configured, isConfig, readsOthers));
      else for (const outcome of aboutConfig(configured, beside)) yield async () => outcome;
    }
    if (isConfig) continue;
    yield async () => {
      const outcome = await judgeFile(file, files, configured, judging);
      sharing.get(configured)?.note(file, outcome);
      return outcome;
    };
  }
}

/** How a configuration is judged beside its plans. */
interface Beside {
  /** It was asked for by its name. */
  readonly isWanted: boolean;
  /** As `judgeConfig` takes them. */
  readonly links: AllLinks | undefined;
}

function* aboutConfig({ setting, source, failure: failed }: Configured, beside: Beside) {
  if (failed) yield failed;
  if (source) yield judgeSource(source, setting, beside);
}

/** Judges a configuration as the setting that was made from it says. */
export function judgeSource(
  { path, text, config }: ConfigSource,
  setting: Setting,
  { isWanted, links }: Beside = { isWanted: true, links: undefined },
): Outcome {
  return guarded(path, () => {
    const verdict = judgeConfig(config, setting, checks, links);
    const { problems } = verdict;
    const shared = { isWanted, isWhole: links !== undefined };
    return { path, text, verdict, problems, setting, evidence: [], shared };
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
