/** Reads zip files as office documents are, for tests. */

import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

/** The texts of the files in a zip file, by path. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  const texts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(zip.readUInt32LE(at), 0x02014b50);
    const [size, name] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    texts.set(path, (isPacked ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return texts;
}
