/** Turns bytes into texts. */

/** Node, browsers and their workers have it alike; the core is compiled with the types of none of them. */
declare class TextDecoder {
  constructor(encoding: string, options: { readonly fatal: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

/** The encodings that files come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * What decodes bytes, without a mark of the encoding at their start. What is no text in it becomes U+FFFD, or
 * throws a `TypeError` if that is to be `fatal`.
 */
export function decoderOf(encoding: Encoding, { fatal = false } = {}): TextDecoder {
  return new TextDecoder(encoding, { fatal });
}
