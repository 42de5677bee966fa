/** Files of the disk. */

import { constants } from 'node:fs';
import { access, open, readdir } from 'node:fs/promises';
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

/** The text of bytes in UTF-8; what is not UTF-8 becomes U+FFFD, which a check reports. */
export function decode(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { failure: 'not-text' };
  return { text: new TextDecoder().decode(bytes) };
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
