/** A file as entries that can be put in another order and written anew, each with its comments. */

import { beginsException } from '../../plan/exceptions';

/** A line between entries: a comment, or a blank line, whose text is empty. */
export interface Between {
  readonly text: string;
  /** Where it stood. */
  readonly column: number;
}

/** A field (with a key) or an item of a list (without one). */
export interface Entry {
  /** Comments and blank lines above it. */
  lead: Between[];
  /** As it is to be written. */
  readonly key: string | undefined;
  /** The comment on its first line. */
  comment: string | undefined;
  readonly value: Value;
  /** Comments below it that stand deeper than what follows. */
  readonly tail: Between[];
}

export type Value = Written | Entries;

/** A text: what stands on the first line, and further lines, indented as below column 0. */
export interface Written {
  readonly kind: 'text';
  readonly head: string;
  readonly body: readonly string[];
}

/** A map or a list, on the lines below its key or dash. */
export interface Entries {
  readonly kind: 'map' | 'list';
  /** An anchor or a tag on the line of its key or dash. */
  readonly head: string;
  /** Where its keys or dashes stood. */
  readonly column: number;
  readonly entries: readonly Entry[];
  /** Comments after the last of them, at their column. */
  readonly tail: Between[];
}

/** Whether lines hold an agreed exception, which must stay above the entry it covers. */
export function holdsException(lines: readonly Between[]): boolean {
  return lines.some(({ text }) => isException(text));
}

/** Whether a comment is an agreed exception. */
export function isException(comment: string | undefined): boolean {
  return comment !== undefined && beginsException(comment);
}

/** Whether any of the lines is a comment. */
export function holdsComment(lines: readonly Between[]): boolean {
  return lines.some(({ text }) => text !== '');
}
