/** `format`: plans in one style. */

import { basename } from 'node:path';
import { formatted } from '../../features/formatting/format';
import { diskFiles } from '../../node/files';
import { readInput } from '../../node/input';
import { replaceText } from '../../node/writing';
import { openDocument } from '../../plan/document';
import { applyEdits } from '../../plan/offsets';
import { harmless } from '../../text/harmless';
import { lineStarts, offsetToPosition } from '../../text/places';
import { configName } from '../../workspace/config';
import type { Console } from '../console';
import { type Failure, failure, notWritten, tellFailure } from '../failures';
import { checkOrigin, findNamed } from '../origin';
import { exitCodes } from '../wrong-use';

/** The options of the command. */
export interface FormatOptions {
  readonly check?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** Formats plans where they stand, or says which are not formatted. */
export async function format(
  names: readonly string[],
  options: FormatOptions,
  console: Console,
): Promise<number> {
  checkOrigin({ ...options, names });
  if (options.stdin) return await formatInput(options, console);
  const { files, failures } = await findNamed(names);
  const failed = failures.map(failure);
  let changed = 0;
  for (const { path, absolute } of files) {
    const read = await diskFiles.readText(absolute);
    const made =
      'failure' in read ? failure({ path, why: read.failure }) : textFor(path, read.text);
    if ('message' in made) {
      failed.push(made);
      continue;
    }
    if ('failure' in read || made.text === read.text) continue;
    const change = { before: read.text, after: made.text };
    const why = options.check ? undefined : await replaceText(absolute, change);
    if (why) {
      failed.push(notWritten(path, why));
      continue;
    }
    changed += 1;
    console.out(`${options.check ? 'Not formatted' : 'Formatted'}: ${harmless(path)}\n`);
  }
  for (const one of failed) tellFailure(one, console);
  console.out(summary(files.length - failed.length + failures.length, changed, options));
  if (failed.length > 0) return exitCodes.failed;
  return options.check && changed > 0 ? exitCodes.problems : exitCodes.clean;
}

async function formatInput(
  { check, stdinFilename = 'stdin' }: FormatOptions,
  console: Console,
): Promise<number> {
  const input = await readInput();
  const made =
    'failure' in input
      ? failure({ path: stdinFilename, why: input.failure })
      : textFor(stdinFilename, input.text);
  if ('message' in made) {
    tellFailure(made, console);
    return exitCodes.failed;
  }
  if (!check) {
    console.out(made.text);
    return exitCodes.clean;
  }
  if ('text' in input && made.text === input.text) return exitCodes.clean;
  console.out(`Not formatted: ${harmless(stdinFilename)}\n`);
  return exitCodes.problems;
}

function textFor(path: string, text: string): { readonly text: string } | Failure {
  const kind = basename(path) === configName ? 'config' : 'plan';
  const made = formatted(openDocument(text), kind);
  if ('edits' in made) return { text: applyEdits(text, made.edits) };
  if ('left' in made) {
    const message =
      'this is left as it is, because it is built in a way that cannot be written anew without a doubt';
    return { path, message };
  }
  const { line } = offsetToPosition(lineStarts(text), made.unreadable);
  return {
    path,
    message: `line ${line + 1} cannot be read, so this is left as it is; 'golden-thread check' says what is wrong`,
  };
}

function summary(readable: number, changed: number, { check }: FormatOptions): string {
  const were = readable - changed;
  const noun = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;
  if (readable === 0) return '';
  if (changed === 0) return `${noun(were)} formatted already\n`;
  return check
    ? `${noun(changed)} to format: run 'golden-thread format'\n`
    : `${noun(changed)} formatted${were > 0 ? `, ${were} already` : ''}\n`;
}
