/** Bytes as messages can hold them. */

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

/** The bytes of a text in Base64; undefined where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  let signs: string;
  try {
    signs = atob(text);
  } catch (error) {
    if (Object(error).name === 'InvalidCharacterError') return undefined;
    throw error;
  }
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
