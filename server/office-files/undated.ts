/** Zip files that do not tell when they were made. */

/** 1 January 1980, the first day of a zip file (APPNOTE.TXT of PKWARE, 4.4.6). */
const firstDay = 0x0021_0000;
const endRecord = 0x0605_4b50;
const endLength = 22;
const entryRecord = 0x0201_4b50;

/**
 * The same zip file with the first day there is for each of its entries, so that the same entries make the
 * same bytes. It must have no comment, which no packed document has; anything else throws.
 */
export function undated(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endRecord) throw new Error('Not a plain zip file');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryRecord) throw new Error('Not a plain zip file');
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return bytes;
}
