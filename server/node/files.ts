/** Files of the disk. */

import { constants } from 'node:fs';
import {
  access,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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

async function readText(path: string): Promise<FileText> {
  try {
    const file = await open(path);
    try {
      const about = await file.stat();
      if (about.isDirectory()) return { failure: 'folder' };
      // A device may have no end. A pipe has one: `golden-thread check <(make-plan)`.
      if (!about.isFile() && !about.isFIFO()) return { failure: 'unreadable' };
      return decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/**
 * Puts a text in the place of a file's, all of it or nothing; a byte order mark and the permissions that
 * the file has stay. Why it could not be done, where it could not.
 */
export async function replaceText(path: string, text: string): Promise<FileFailure | undefined> {
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const about = await stat(target);
    if (!about.isFile()) return 'unreadable';
    const hasMark = (await readFile(target)).subarray(0, 3).equals(byteOrderMark);
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(draft, hasMark ? `\uFEFF${text}` : text, { mode: about.mode, flag: 'wx' });
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Writes a file of its own, or in the place of another: all of it or nothing. Why it could not be done, if so. */
export async function writeText(path: string, text: string): Promise<FileFailure | undefined> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
    return undefined;
  } catch (error) {
    return failureOf(error);
  } finally {
    await rm(draft, { force: true });
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
