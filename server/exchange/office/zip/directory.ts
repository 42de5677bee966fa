/** The list of the files in a zip file (APPNOTE.TXT of PKWARE, 4.3), which stands at its end. */

import { strFromU8 } from 'fflate/browser';
import { limits } from '../limits';
import { damaged, Refusal, tooLarge } from '../refusal';

/** A file in a zip file. Sizes of what is unpacked are not here: they may say anything. */
export interface Entry {
  readonly path: string;
  /** How it is packed: 0 not at all, 8 by deflate. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
}

const endLength = 22;
/** The end may be followed by a comment of so many bytes. */
const longestComment = 0xffff;
const entryLength = 46;
const localLength = 30;

/** All files of a zip file, in order. Throws a `Refusal` where it is cut short, damaged or under a password. */
export function directoryOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    // What a damaged place names is out of the file.
    if (error instanceof RangeError) throw damaged(error);
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge('holds too many parts');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    const [name, more, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    entries.push(entryAt(at, name ?? 0, bytes, view));
    at += entryLength + (name ?? 0) + (more ?? 0) + (comment ?? 0);
  }
  return entries;
}

function entryAt(at: number, nameLength: number, bytes: Uint8Array, view: DataView): Entry {
  if (view.getUint32(at, true) !== 0x0201_4b50) throw damaged();
  if (view.getUint16(at + 8, true) & 1) {
    throw new Refusal(
      'is protected by a password. Open it with the password, save a copy without one and import that.',
    );
  }
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== 0x0403_4b50) throw damaged();
  const from =
    local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + size > bytes.length) throw damaged();
  return {
    path: strFromU8(bytes.subarray(at + entryLength, at + entryLength + nameLength)),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: bytes.subarray(from, from + size),
  };
}

/** Where the record stands that ends every zip file; what is cut short has none. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  }
  throw damaged();
}
