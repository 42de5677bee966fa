/** The last section of an exported plan: what is said more exactly than the other tables can. */

import type { Path } from '../../plan/path';
import type { Shape } from '../../plan/shape';
import type { Line, Row } from '../document';
import { emptyTexts, exactPath, exactText } from './exact';
import { leavesOf, type Part } from './parts';
import { plainWords } from './values';

/** Rows of the further details, in the order in which they come up. */
export class Details {
  readonly rows: Row[] = [];

  /**
   * Notes all of a value of the entry that `entry` leads to. `lines` are what stands for it in another table,
   * so that whoever reads both can tell whether it still does.
   */
  add(entry: Path, part: Part, lines: readonly Line[]): void {
    let shown = lines;
    for (const { path, value, shape } of leavesOf(part)) {
      this.row(entry, path, leafText(value, shape), shown);
      shown = [];
    }
  }

  /** Notes that an entry has no such field, whatever another table seems to say. */
  addAbsent(entry: Path, path: Path, lines: readonly Line[]): void {
    this.row(entry, path, '', lines);
  }

  private row(entry: Path, path: Path, text: string, shown: readonly Line[]): void {
    const one = (words: string) => ({ lines: words === '' ? [] : [{ text: words }] });
    this.rows.push({
      cells: [one(exactPath(entry)), one(exactPath(path)), one(text), { lines: shown }],
    });
  }
}

function leafText(value: unknown, shape: Shape): string {
  if (typeof value === 'string') return exactText(value);
  if (typeof value !== 'object' || isDate(shape)) return plainWords(value, shape);
  if (Array.isArray(value)) return emptyTexts.list;
  // A link or an officer, of which only the text was written.
  const { text } = value as { readonly text?: string };
  return text === undefined ? emptyTexts.record : exactText(text);
}

function isDate({ text }: Shape): boolean {
  return text?.kind === 'date' || text?.kind === 'deadline';
}
