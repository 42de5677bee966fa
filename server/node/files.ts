/** Files of the disk, read. */

import { constants } from 'node:fs';
import { access, lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileFailure, Files, FileText } from '../workspace/files';

/** The file system of this machine. */
export const diskFiles: Files = {
  readText,
  exists(path) {
    // A link that leads nowhere is there: that it cannot be read is to be told.
    return lstat(path).then(
      () => true,
      () => false,
    );
  },
  lacks,
  list(folder) {
    return readdir(folder).then(
      (names) => names.sort(),
      () => [],
    );
  },
};

async function lacks(path: string, root: string): Promise<boolean> {
  // What is nearest to the name and there says where it leads, also where a link does that leads nowhere.
  for (let at = path; ; at = dirname(at)) {
    const why = await lstat(at).then(() => undefined, failureOf);
    if (why === undefined) {
      const [real, top] = await Promise.all([realpath(at).catch(() => ''), withoutLinks(root)]);
      return at !== path && (real === top || real.startsWith(top.endsWith(sep) ? top : top + sep));
    }
    if (why !== 'missing' || at === dirname(at)) return false;
  }
}

/** Whether there is no such file: one in a folder that may not be looked into may well be there. */
export function isMissing(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => false,
    (error: unknown) => failureOf(error) === 'missing',
  );
}

/** So often is a file read that is written meanwhile, after so many milliseconds. */
const mostReadings = 5;
const pause = 20;

async function readText(path: string): Promise<FileText> {
  try {
    for (let reading = 0; reading < mostReadings; reading++) {
      if (reading > 0) await sleep(pause);
      const read = await readOnce(path);
      if (!('failure' in read) || read.failure !== 'changing') return read;
    }
    return { failure: 'changing' };
  } catch (error) {
    return { failure: await failureAt(path, error) };
  }
}

/** What an error means at a path: of a link to nothing nobody can correct the spelling. */
export async function failureAt(path: string, error: unknown): Promise<FileFailure> {
  const why = failureOf(error);
  const isLink =
    why === 'missing' && (await lstat(path).then((about) => about.isSymbolicLink(), never));
  return isLink ? 'dangling' : why;
}

const never = () => false;

async function readOnce(path: string): Promise<FileText> {
  const file = await open(path);
  try {
    const before = await file.stat();
    if (before.isDirectory()) return { failure: 'folder' };
    // A device may have no end. A pipe has one: `golden-thread check <(make-plan)`.
    if (before.isFIFO()) return decode(await file.readFile());
    if (!before.isFile()) return { failure: 'unreadable' };
    const bytes = await file.readFile();
    const after = await file.stat();
    // Somebody has written a part of it, and may not have finished.
    const isSame = after.size === before.size && after.mtimeMs === before.mtimeMs;
    return isSame ? decode(bytes) : { failure: 'changing' };
  } finally {
    await file.close();
  }
}

/** The bytes of a file, or why they cannot be had. */
export async function readBytes(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly failure: FileFailure }> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { failure: 'folder' };
    return about.isFile() ? { bytes: await readFile(path) } : { failure: 'unreadable' };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The text of bytes in UTF-8; what is not UTF-8 becomes U+FFFD, which a check reports. */
export function decode(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { failure: 'not-text' };
  return { text: new TextDecoder().decode(bytes) };
}

/** The path without links; of what is not there the part that is. */
export async function withoutLinks(path: string): Promise<string> {
  const folder = dirname(path);
  return await realpath(path).catch(async () =>
    folder === path ? path : join(await withoutLinks(folder), basename(path)),
  );
}

const failures: Readonly<Record<string, FileFailure>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ELOOP: 'circular',
};

/** What an error of the file system means to somebody who named the file. */
export function failureOf(error: unknown): FileFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? 'unreadable';
}
