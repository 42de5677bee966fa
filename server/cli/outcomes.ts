/** What a command is to judge, from the names that were typed or from standard input, judged one by one. */

import { resolve } from 'node:path';
import { type FoundFiles, findPlans, slashed } from '../node/find-plans';
import { readInput } from '../node/input';
import type { TextFiles } from '../workspace/files';
import { judgeFiles } from './checking';
import { failure } from './failures';
import type { Outcome } from './judging/judged';
import { here, type Judging, judgeText } from './judging/judging';
import { progressBar } from './progress';
import type { Settings } from './settings';
import { WrongUse } from './wrong-use';

/** Where plans come from. */
export interface Origin {
  /** Files, folders and patterns; none for all plans under the current folder. */
  readonly names: readonly string[];
  readonly stdin?: boolean | undefined;
  /** The name that the plan from standard input has. */
  readonly stdinFilename?: string | undefined;
  /** Finds what the names mean, where that is not all of it. */
  readonly find?: (() => Promise<FoundFiles>) | undefined;
}

/** Judges what was asked for. A name that goes with another option than it stands by is wrong use. */
export function outcomesOf(
  origin: Origin,
  files: TextFiles,
  setup: Settings,
  judgingOf: (plans: number) => Promise<Judging> = async () => here,
): AsyncGenerator<Outcome> {
  return origin.stdin ? fromInput(origin, setup) : fromFiles(origin, files, setup, judgingOf);
}

/** The plans that names mean; without names all under the current folder. */
export function findNamed(names: readonly string[]): Promise<FoundFiles> {
  return findPlans(names.length > 0 ? names : ['.'], process.cwd());
}

async function* fromFiles(
  { names, stdinFilename, find = () => findNamed(names) }: Origin,
  files: TextFiles,
  setup: Settings,
  judgingOf: (plans: number) => Promise<Judging>,
): AsyncGenerator<Outcome> {
  if (stdinFilename !== undefined)
    throw new WrongUse('--stdin-filename goes with --stdin; add --stdin, or leave it out');
  const found = await find();
  yield* found.failures.map(failure);
  const judging = await judgingOf(found.files.length);
  const progress = progressBar(found.files.length, process.stderr);
  let done = 0;
  try {
    for await (const outcome of judgeFiles(found.files, files, setup, judging)) {
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
  { names, stdinFilename = 'stdin' }: Origin,
  setup: Settings,
): AsyncGenerator<Outcome> {
  if (names.length > 0)
    throw new WrongUse('--stdin reads one plan from standard input; leave the file names out');
  const input = await readInput();
  if ('failure' in input) {
    yield failure({ path: stdinFilename, why: input.failure });
    return;
  }
  const absolute = slashed(resolve(stdinFilename));
  const { setting } = await setup.of({ path: stdinFilename, absolute });
  yield judgeText({ path: stdinFilename, text: input.text, setting });
}
