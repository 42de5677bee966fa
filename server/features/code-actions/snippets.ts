/** Texts with tab stops, in the snippet syntax of the Language Server Protocol. */

import type { BlankEdit } from './offer';

/** `text` so that a snippet means just that text. */
export function escapedSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The snippets of one change: their tab stops are numbered through, since editors may join them. */
export class Snippets {
  private stops = 0;

  /** The text of an edit with a tab stop at each of its blanks. */
  of({ text, blanks = [] }: BlankEdit): string {
    let result = '';
    let at = 0;
    for (const { start, end } of blanks) {
      const before = text.slice(at, start);
      const gap = /[:-]$/.test(before) ? ' ' : '';
      this.stops += 1;
      const stop = start === end ? `$${this.stops}` : this.placeholder(text.slice(start, end));
      result += escapedSnippet(before) + gap + stop;
      at = end;
    }
    return result + escapedSnippet(text.slice(at));
  }

  private placeholder(text: string): string {
    return `\${${this.stops}:${escapedSnippet(text)}}`;
  }
}
