/** Files that could not be judged: in one line, what is wrong and what to do. */

import { basename } from 'node:path';
import type { NotFound } from '../node/find-plans';
import { harmless } from '../text/harmless';
import { configName } from '../workspace/config';
import type { FileFailure } from '../workspace/files';
import type { Console } from './console';
import { typed } from './typed';

/** A file, folder or pattern that could not be judged. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}

const messages: Readonly<Record<NotFound['why'], string>> = {
  missing: 'there is no file or folder of this name; check its spelling and the folder you are in',
  dangling: 'this is a link to a file that is gone; put that file back, or take the link out',
  folder: 'this is a folder, not a file; name the plan in it',
  forbidden: 'you have no permission to read this; ask its owner for it',
  'not-text': 'this is not a plain text file; save it as text in UTF-8',
  circular: 'this link leads back to itself; put the file in its place',
  changing: 'somebody is writing this at the moment; run the command again',
  unreadable: 'this cannot be read; check that it is a file and that its disk is well',
  'no-plans':
    "there is no plan in this folder; name a file, make a plan of a Word, Excel or CSV file with 'golden-thread import FILE', or begin one (NAME.plan.yaml) with 'golden-thread init'",
  'no-match':
    "no plan is called like this; plans are called NAME.plan.yaml, and 'golden-thread init' begins one",
  'left-out':
    "but for what 'ignore' in golden-thread.yaml leaves out of searches, there is no plan here; name the file of a plan to have it judged all the same, or take out of 'ignore' what it matches",
  outside:
    'this link leads out of the repository or folder that is searched, so it is not followed; name the file that it leads to',
  away: 'this link leads out of the repository, so it is not read; put a file in its place',
  document:
    'this is no plan, and cannot be made one as it is; ask for it as a Word (.docx) or Excel (.xlsx) file, or save it as one, and import that: golden-thread import FILE',
  misnamed: `settings are read from ${configName} alone; call it that`,
  unquoted: 'this is there, but a name of several words needs quotation marks',
  elsewhere:
    'this is not in the repository of this folder, so git cannot say what changed in it; check it in a run of its own',
};

/** A failure in words. */
export function failure({ path, why, meant }: NotFound): Failure {
  if (why === 'folder' && basename(path) === configName) return { path, message: folderForConfig };
  if (why === 'unquoted') return { path, message: `${messages[why]}: ${typed(path)}` };
  if (why === 'document' && /\.(?:docx|xlsx|csv)$/i.test(path))
    return { path, message: `${toImport}: golden-thread import ${typed(path)}` };
  if (meant === undefined) return { path, message: messages[why] };
  if (why === 'no-plans') return { path, message: insteadOfPlan(meant) };
  return { path, message: `there is no file or folder of this name. Did you mean ${meant}?` };
}

function insteadOfPlan(file: string): string {
  const none = 'there is no plan in this folder';
  if (/x$/i.test(file)) return `${none}; to make one: golden-thread import ${typed(file)}`;
  const stem = file.replace(/(?:\.plan)?(?:\.ya?ml)?(?:\.txt)?$/i, '');
  return `${none}, but ${file} seems to be one: call it ${stem}.plan.yaml`;
}

const toImport = 'this is a Word, Excel or CSV file and no plan yet; make one of it';

const folderForConfig =
  'this is a folder, and is called like the settings that plans share; give it another name';

const unwritten: Readonly<Record<string, string>> = {
  changed:
    'this was changed by somebody else meanwhile, so it was left as it is; run the command again',
  missing:
    'this cannot be written, because its folder is not there; make it first, or name another',
  forbidden:
    'you have no permission to write here; ask the owner of the file and its folder for it',
};

/** Says of a file that what was made of it could not be put in its place. */
export function notWritten(path: string, why: FileFailure | 'changed'): Failure {
  const message =
    unwritten[why] ?? 'this cannot be written; check its folder, its permissions and its disk';
  return { path, message };
}

/** Says that a file is there, where a new one was to be. */
export function isThere(file: string): string {
  return `${file} is there already, and is left as it is; choose another name with --out`;
}

/** Says of a new file why it was not written. */
export function whyNotBegun(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EEXIST') return isThere(file);
  if (code === 'ENOENT')
    return `${file}: there is no such folder; make it, or choose another with --out`;
  return `${file} cannot be written (${String(code)}); choose another place with --out`;
}

/** A mistake of this project that ended the work on a file. */
export function brokenBy(path: string, error: unknown): Failure {
  return {
    path,
    message: `internal error: ${messageOf(error)}; please report this as a mistake in Golden Thread`,
  };
}

/** The first line of what an error says. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.split('\n', 1)[0] ?? '';
}

/** Each once: a configuration may be named, and count for a plan that is named. */
export function distinctFailures(failures: readonly Failure[]): readonly Failure[] {
  return [...new Map(failures.map((one) => [`${one.path}\n${one.message}`, one])).values()];
}

/** Tells a failure in a line. */
export function tellFailure({ path, message }: Failure, console: Console): void {
  console.error(`golden-thread: ${harmless(path)}: ${harmless(message)}`);
}
