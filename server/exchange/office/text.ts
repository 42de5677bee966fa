/** Texts of Office files, as they are used here: on one line, with plain spaces. */

/**
 * A text on one line: whatever white space it has becomes single spaces, none at its ends. Control characters,
 * hyphens and breaks that are only there for the layout, and what turns the direction of writing go.
 */
export function cleaned(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(space, ' ')
    .replace(nothing, '')
    .replaceAll('\u2011', '-')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What nearly all texts are, and what takes the least time to see. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const space = /[\s\u0085\u2028\u2029]+/g;
/** Soft hyphens, spaces of no width, marks of an encoding and of direction, and all controls. */
const nothing = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
