/** Texts of strangers, made fit for a terminal and for the log of a pipeline. */

/**
 * A text of a file on one line, with nothing in it that a terminal obeys, or the log of a pipeline: control
 * characters become the pictures of them, what turns the direction of writing becomes U+FFFD, and in the
 * commands of GitHub Actions and Azure Pipelines one sign becomes another much like it. As long as before.
 */
export function harmless(text: string): string {
  if (plain.test(text)) return text;
  const quiet = text.replace(/^(\s*):(?=:)/, '$1\uA789').replace(/##(?=\[|vso\[)/g, '#\u266F');
  return quiet.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t' || character === '\n' || character === '\r') return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** The same for what ends its lines itself, and is in a command: only what a terminal obeys is another. */
export function withoutControls(text: string): string {
  return text.replace(unsafe, (character) =>
    /[\t\n\r]/.test(character) ? character : harmless(character),
  );
}

/**
 * A value as JSON that says the same, in which no text is a command to the log of a pipeline, or anything that
 * a terminal obeys.
 */
export function harmlessJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    writtenByNumber,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What holds nothing of the kind, as nearly every text does. */
const plain = /^(?!\s*::)(?:[\x20-\x22\x24-\x7e]|#(?!#))*$/;
/**
 * What a format that can write characters by their numbers writes so: a '#' behind another one, and what a
 * terminal obeys but for that below U+0020, which all of them escape, or refuse, by themselves.
 */
export const writtenByNumber =
  /(?<=#)#|[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
