/** Mends the problems of files: `check --fix`. */

import { basename } from 'node:path';
import type { FoundFile } from '../node/find-plans';
import { configName } from '../workspace/config';
import type { Files } from '../workspace/files';
import type { Setting } from '../workspace/setting';
import { type Failure, failure } from './failures';
import { type Mended, type Mending, mendedText } from './mended-text';
import type { Settings } from './settings';

/** A file, mended. */
export interface MendedFile extends Mended {
  readonly file: FoundFile;
  readonly before: string;
}

/** A file that was left as it is; `isUnread` where it could not be read in the first place. */
export type Left = Failure & { readonly isUnread: boolean };

/**
 * Mends files in order: first their configurations, which decide what is wrong with plans. Nothing is
 * written: whoever asks for the next file has written the one before. A file with nothing to mend comes out
 * unchanged.
 */
export async function* mendFiles(
  found: readonly FoundFile[],
  files: Files,
  settingsNow: () => Settings,
  mending: Mending,
): AsyncGenerator<MendedFile | Left> {
  const setup = settingsNow();
  const configs = new Map<string, FoundFile>();
  const plans: FoundFile[] = [];
  const told = new Set<Failure>();
  for (const file of found) {
    const isConfig = basename(file.path) === configName;
    if (!isConfig) plans.push(file);
    const { source, failure: failed } = await (isConfig ? setup.from(file) : setup.of(file));
    if (failed) {
      if (!told.has(failed)) yield { ...failed, isUnread: true };
      told.add(failed);
    } else if (isConfig) configs.set(file.absolute, file);
    else if (source) configs.set(source.absolute, source);
  }
  for (const file of configs.values()) {
    const { setting } = await setup.from(file);
    yield* mendFile(file, files, setting, mending);
  }
  const anew = settingsNow();
  for (const file of plans) {
    const { setting } = await anew.of(file);
    yield* mendFile(file, files, setting, mending);
  }
}

async function* mendFile(
  file: FoundFile,
  files: Files,
  setting: Setting,
  mending: Mending,
): AsyncGenerator<MendedFile | Left> {
  const { path, absolute } = file;
  const read = await files.readText(absolute);
  if ('failure' in read) {
    yield { ...failure({ path, why: read.failure }), isUnread: true };
    return;
  }
  const result = mendedText(path, read.text, setting, mending);
  if ('unreadable' in result) yield { ...unreadable(path, result.unreadable), isUnread: false };
  else yield { file, before: read.text, ...result };
}

/** Says of a file that it was left as it is, because of that line. */
export function unreadable(path: string, line: number): Failure {
  const message = `line ${line} cannot be read, so nothing is mended here; mend that line first`;
  return { path, message };
}
