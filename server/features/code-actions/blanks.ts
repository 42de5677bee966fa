/** Where the text of an edit leaves something for the author to fill in. */

import type { Edit } from '../../plan/document';
import type { BlankEdit } from './offer';

/** The edit with its blanks: keys and dashes with nothing after or below them. */
export function withBlanks(edit: Edit): BlankEdit {
  const blanks: { start: number; end: number }[] = [];
  const lines = edit.text.split('\n');
  let end = -1;
  for (const [i, whole] of lines.entries()) {
    const line = whole.replace(/\r$/, '');
    const at = end + 1 + line.length;
    end += 1 + whole.length;
    if (!isEmptyField(line) && !isEmptyItem(line)) continue;
    if (!holds(line, lines[i + 1])) blanks.push({ start: at, end: at });
  }
  return blanks.length > 0 ? { ...edit, blanks } : edit;
}

/** A line, or the beginning of an entry in braces, that ends with a key. */
function isEmptyField(line: string): boolean {
  const text = line.trim();
  const key = text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('{')) + 1, -1).trim();
  return text.endsWith(':') && key !== '' && !key.includes(': ') && !/^#| #/.test(key);
}

function isEmptyItem(line: string): boolean {
  return /^[ \t-]*$/.test(line) && line.trimEnd().endsWith('-');
}

/** Whether the next line is what stands under this one. */
function holds(line: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === '') return false;
  const column = indentOf(next);
  const isListBelow = next.charAt(column) === '-' && !isEmptyItem(line);
  const own = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
  return column > own || (isListBelow && column === own);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
