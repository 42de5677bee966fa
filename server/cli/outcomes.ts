/** What a command is to judge, from the names that were typed or from standard input, judged one by one. */

import { basename, resolve } from 'node:path';
import { settingBy } from '../engine/config-setting';
import { slashed } from '../node/find-plans';
import { readInput } from '../node/input';
import { configName, readConfig } from '../workspace/config';
import type { TextFiles } from '../workspace/files';
import { judgeFiles, judgeSource } from './checking';
import { failure } from './failures';
import { withEvidence } from './judging/evidence';
import type { Outcome } from './judging/judged';
import { here, type Judging } from './judging/judging';
import { findNamed, type Origin } from './origin';
import { progressBar } from './progress';
import type { Settings } from './settings';

/** Judges what was asked for. */
export function outcomesOf(
  origin: Origin,
  files: TextFiles,
  setup: Settings,
  judgingOf: (plans: number) => Promise<Judging> = async () => here,
): AsyncGenerator<Outcome> {
  return origin.stdin
    ? fromInput(origin, files, setup)
    : fromFiles(origin, files, setup, judgingOf);
}

async function* fromFiles(
  { names, find }: Origin,
  files: TextFiles,
  settings: Settings,
  judgingOf: (plans: number) => Promise<Judging>,
): AsyncGenerator<Outcome> {
  const found = await (find ?? (() => findNamed(names)))();
  yield* found.failures.map(failure);
  const judging = await judgingOf(found.files.length);
  const progress = progressBar(found.files.length, process.stderr);
  let done = 0;
  try {
    const run = {
      files,
      settings,
      judging: withEvidence(judging, files),
      readsOthers: find !== undefined,
    };
    for await (const outcome of judgeFiles(found.files, run)) {
      progress.clear();
      yield outcome;
      done += 1;
      progress.at(done);
    }
  } finally {
    progress.clear();
    await judging.end();
  }
}

async function* fromInput(
  { stdinFilename: name }: Origin,
  files: TextFiles,
  setup: Settings,
): AsyncGenerator<Outcome> {
  const stdinFilename = name ?? 'stdin';
  const input = await readInput();
  if ('failure' in input) {
    yield failure({ path: stdinFilename, why: input.failure });
    return;
  }
  const absolute = slashed(resolve(stdinFilename));
  const { setting, failure: failed } = await setup.of({ path: stdinFilename, absolute });
  const { text } = input;
  if (basename(stdinFilename) === configName) {
    const config = readConfig(text);
    const ownSetting = settingBy(config, setting);
    yield judgeSource({ path: stdinFilename, absolute, text, config }, ownSetting);
    return;
  }
  if (failed) yield failed;
  // Without a name nobody knows from where the files are meant that it names.
  const place = name === undefined ? {} : { absolute };
  const plan = { path: stdinFilename, text, setting, ...place };
  yield (await withEvidence(here, files).judge(plan)).outcome;
}
