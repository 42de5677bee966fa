/** Files of the disk, written: all of a text or nothing. */

import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileFailure } from '../workspace/files';
import { decode, failureOf } from './files';

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
    putInPlace(target, hasMark ? `\uFEFF${text}` : text, about);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Writes a file of its own, or in the place of another: all of it or nothing. Links stay, and permissions;
 * a pipe or a device, in whose place no file may come, is written to. Why it could not be done, if so.
 */
export function writeText(path: string, text: string | Uint8Array): FileFailure | undefined {
  try {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about && !about.isFile()) {
      writeFileSync(path, text);
      return undefined;
    }
    if (about) accessSync(path, constants.W_OK);
    putInPlace(about ? realpathSync(path) : path, text, about);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Without a pause, in which Ctrl+C could leave a draft behind. */
function putInPlace(
  path: string,
  text: string | Uint8Array,
  before?: Pick<Stats, 'mode' | 'uid' | 'gid'>,
): void {
  // Of a length of its own: a name may be as long as a disk allows.
  const draft = join(dirname(path), `.golden-thread-${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx', ...(before && { mode: 0o600 }) });
    if (before) {
      // Root may write for others, in a container for one; the file stays theirs.
      if (process.getuid?.() === 0) chownSync(draft, before.uid, before.gid);
      chmodSync(draft, before.mode);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
