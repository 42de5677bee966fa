/** Files of the disk. */

import { constants, renameSync, rmSync, writeFileSync } from 'node:fs';
import { access, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileFailure, Files, FileText } from '../workspace/files';

/** The file system of this machine. */
export const diskFiles: Files = {
  readText,
  exists(path) {
    return access(path, constants.F_OK).then(
      () => true,
      () => false,
    );
  },
  list(folder) {
    return readdir(folder).then(
      (names) => names.sort(),
      () => [],
    );
  },
};

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
    return { failure: failureOf(error) };
  }
}

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

/**
 * Puts a text in the place of the one that a file was read as, all of it or nothing; a byte order mark and
 * the permissions that the file has stay. Why it could not be done, where it could not: `changed` where
 * somebody else has changed the file since.
 */
export async function replaceText(
  path: string,
  { before, after: text }: { readonly before: string; readonly after: string },
): Promise<FileFailure | 'changed' | undefined> {
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const about = await stat(target);
    if (!about.isFile()) return 'unreadable';
    const bytes = await readFile(target);
    const now = decode(bytes);
    if (!('text' in now) || now.text !== before) return 'changed';
    const hasMark = bytes.subarray(0, 3).equals(byteOrderMark);
    putInPlace(target, hasMark ? `\uFEFF${text}` : text, about.mode);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Writes a file of its own, or in the place of another: all of it or nothing. Why it could not be done, if so. */
export function writeText(path: string, text: string): FileFailure | undefined {
  try {
    putInPlace(path, text);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Without a pause, in which Ctrl+C could leave a draft behind. */
function putInPlace(path: string, text: string, mode?: number): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { mode, flag: 'wx' });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

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
