/** Files as messages between client and server hold them. */

import type { ReportFile } from '../server/protocol';

/** So many bytes become a text at a time: more than some engines take as arguments of one call would end it. */
const atOnce = 0x2000;

/** Bytes in Base64. */
export function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return btoa(text);
}

/** What goes into a file. */
export function bytesOf(file: ReportFile): Uint8Array {
  if ('text' in file) return new TextEncoder().encode(file.text);
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
}
