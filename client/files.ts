/** Files of any kind that the editor can open: on a disk, in a repository far away, in a browser. */

import { FileSystemError, FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { ReadFileResult } from '../server/protocol';

/** The text of a file, or why there is none; what is not UTF-8 becomes U+FFFD, which a check reports. */
export async function readText(uri: Uri, log: LogOutputChannel): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.includes(0)) return { failure: 'not-text' };
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== 'missing') log.warn(`${uri} cannot be read.`, error);
    return { failure };
  }
}

/** The names in a folder, in order; none where it cannot be read. */
export async function listFolder(uri: Uri, log: LogOutputChannel): Promise<readonly string[]> {
  const entries = await entriesOf(uri, log);
  return entries.map(([name]) => name).sort();
}

/**
 * The URIs of all plans in a folder and below. The folders are walked through, since the editor's own
 * search does not know every kind of files, and leaves out what its user hides.
 */
export async function findPlans(folder: Uri, log: LogOutputChannel): Promise<readonly string[]> {
  const entries = await entriesOf(folder, log);
  const plans = entries.filter(([name, type]) => type & FileType.File && isPlanName(name));
  // A link to a folder is not followed: it may lead back to where it stands.
  const folders = entries.filter(
    ([name, type]) => type === FileType.Directory && !skipped.includes(name),
  );
  const below = await Promise.all(
    folders.map(([name]) => findPlans(Uri.joinPath(folder, name), log)),
  );
  return [...plans.map(([name]) => Uri.joinPath(folder, name).toString()), ...below.flat()];
}

/** As the command line does. */
const skipped = ['node_modules', '.git'];

function isPlanName(name: string): boolean {
  return /\.plan\.ya?ml$/i.test(name);
}

async function entriesOf(folder: Uri, log: LogOutputChannel): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    if (failureOf(error) !== 'missing') log.warn(`${folder} cannot be looked into.`, error);
    return [];
  }
}

function failureOf(error: unknown): 'missing' | 'forbidden' | 'unreadable' {
  const code = error instanceof FileSystemError ? error.code : '';
  if (code === 'FileNotFound' || code === 'FileNotADirectory') return 'missing';
  return code === 'NoPermissions' ? 'forbidden' : 'unreadable';
}
