/** Lists in words, and texts of strangers made fit for a terminal. */

/** 'a', 'a and b', 'a, b and c'. */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * A text of a file on one line, with nothing in it that a terminal obeys: control characters become the
 * pictures of them, and what turns the direction of writing becomes U+FFFD. As long as before.
 */
export function harmless(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t' || character === '\n' || character === '\r') return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
