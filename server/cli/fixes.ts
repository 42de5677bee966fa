/** `check --fix` and `--fix-dry-run`: what is mended before a run, or would be. */

import { resolve } from 'node:path';
import { checks } from '../checks';
import { hiddenIn } from '../engine/masking';
import { diskFiles } from '../node/files';
import { slashed } from '../node/find-plans';
import { readInput } from '../node/input';
import { replaceText } from '../node/writing';
import { counted } from '../text/counted';
import { harmless } from '../text/harmless';
import type { Console } from './console';
import { distinctFailures, type Failure, failure, notWritten, tellFailure } from './failures';
import { type Mending, mendedText } from './mended-text';
import { type MendedFile, mendFiles, unreadable } from './mending';
import { knownCheck } from './options';
import { findNamed, type Origin } from './origin';
import type { Settings } from './settings';
import { exitCodes, WrongUse } from './wrong-use';

/** What the command line says about fixes. */
export interface FixOptions {
  /** Ids of checks; an empty one stands for all. */
  readonly fix?: readonly string[];
  readonly fixDryRun?: boolean;
  readonly unsafe?: boolean;
}

/** The same, and what does not go with it. */
interface FixUse extends FixOptions {
  readonly format?: unknown;
  readonly changed?: unknown;
  readonly staged?: boolean;
  readonly watch?: boolean;
  readonly stdin?: boolean;
  readonly knownProblems?: string;
}

/** What is to be mended; undefined where nothing is. Throws `WrongUse` for what does not go together. */
export function mendingOf(
  names: readonly string[],
  { fix = [], fixDryRun, unsafe = false, ...others }: FixUse,
): Mending | undefined {
  if (fix.length === 0 && !fixDryRun) {
    if (unsafe)
      throw new WrongUse('--unsafe goes with --fix or --fix-dry-run; add one, or leave it out');
    return undefined;
  }
  const { changed, staged, watch, stdin, format, knownProblems } = others;
  const prints = fixDryRun ? '--fix-dry-run prints a diff' : '--fix with --stdin prints a plan';
  if (fixDryRun || stdin) {
    if (format) throw new WrongUse(`${prints}; leave --format out`);
    if (knownProblems !== undefined) throw new WrongUse(`${prints}; leave --known-problems out`);
  }
  if (changed !== undefined || staged) {
    const option = staged ? '--staged' : '--changed';
    throw new WrongUse(`--fix mends whole plans; leave ${option} out`);
  }
  if (watch) throw new WrongUse('--watch only looks; mend with --fix first, then watch');
  const name = names.find((one) => checks.some(({ id }) => id === one));
  if (name !== undefined)
    throw new WrongUse(`to mend the problems of that check alone, write --fix=${name}`);
  for (const id of fix) if (id !== '') knownCheck(id, checks);
  return { checks: fix.length === 0 || fix.includes('') ? undefined : new Set(fix), unsafe };
}

/** Mends files where they stand, and says which; what could not be mended. */
export async function fixFiles(
  { names }: Origin,
  settingsNow: () => Settings,
  mending: Mending,
  tell: (line: string) => void,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const { files } = await findNamed(names);
  for await (const one of mendFiles(files, diskFiles, settingsNow, mending)) {
    if ('message' in one) {
      // The run that follows tells what cannot be read.
      if (!one.isUnread) failures.push(one);
      continue;
    }
    const { file, count } = one;
    if (one.after === one.before) continue;
    const why = await replaceText(file.absolute, one);
    if (why) failures.push(notWritten(file.path, why));
    else tell(`Mended: ${harmless(file.path)} (${counted(count, 'problem')})`);
  }
  return failures;
}

/** Prints what would be mended, as a unified diff; ends with 1 where there is anything. */
export async function showFixes(
  { names }: Origin,
  settingsNow: () => Settings,
  mending: Mending,
  console: Console,
): Promise<number> {
  const { files, failures } = await findNamed(names);
  const failed: Failure[] = failures.map(failure);
  let [count, mendable] = [0, 0];
  for await (const one of mendFiles(files, diskFiles, settingsNow, mending)) {
    if ('message' in one) failed.push(one);
    else {
      mendable += one.mendable;
      if (one.after === one.before) continue;
      count += one.count;
      console.out(await diffOf(one));
    }
  }
  for (const one of distinctFailures(failed)) tellFailure(one, console);
  if (count > 0) console.error(`${counted(count, 'problem')} would be mended`);
  if (failed.length === 0 && count === 0)
    console.error(`Nothing to mend${mending.unsafe ? '' : ' without a change of meaning'}`);
  if (mendable > 0) {
    const could = `${count > 0 ? `${mendable} more` : mendable} could be mended`;
    console.error(`${could} by changing what the plan says: add --unsafe to look at them`);
  }
  if (failed.length > 0) return exitCodes.failed;
  return count > 0 ? exitCodes.problems : exitCodes.clean;
}

/** Mends the plan that comes in, and prints it, or the diff to it. */
export async function fixInput(
  { stdinFilename = 'stdin' }: Origin,
  setup: Settings,
  mending: Mending,
  { fixDryRun }: FixOptions,
  console: Console,
): Promise<number> {
  const file = { path: stdinFilename, absolute: slashed(resolve(stdinFilename)) };
  const input = await readInput();
  const { setting, failure: unset } = await setup.of(file);
  const failed = (one: Failure) => {
    tellFailure(one, console);
    return exitCodes.failed;
  };
  if ('failure' in input) return failed(failure({ path: stdinFilename, why: input.failure }));
  if (unset) return failed(unset);
  const result = mendedText(stdinFilename, input.text, setting, mending);
  if ('unreadable' in result) return failed(unreadable(stdinFilename, result.unreadable));
  const { after } = result;
  console.out(fixDryRun ? await diffOf({ file, before: input.text, ...result }) : after);
  return fixDryRun && after !== input.text ? exitCodes.problems : exitCodes.clean;
}

/** For people: what must not be shown is masked, and no line can do anything to a terminal. */
async function diffOf({ file, before, after, problems }: MendedFile): Promise<string> {
  if (before === after) return '';
  const { createTwoFilesPatch } = await import('diff');
  const shown = hiddenIn(before, problems);
  const name = harmless(file.path);
  const [was, is] = [before, after].map((text) => shown(text).replaceAll('\r\n', '\n'));
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, was ?? '', is ?? '');
  const lines = patch.split('\n').filter((line) => !/^=+$/.test(line));
  return lines.map(harmless).join('\n');
}
