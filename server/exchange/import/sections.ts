/** The headings below which a row stands, which of them names its priority, and what is said of it there. */

import type { Item } from './ledger';

/** A heading above actions. */
export interface Section {
  readonly item: Item;
  readonly text: string;
  /** What stands between it and its first row. */
  readonly texts: readonly Item[];
}

interface Open extends Section {
  /** Smaller is higher. */
  readonly level: number;
  readonly texts: Item[];
}

/** A line over a table is below all headings of the text, a paragraph that reads like a heading below that. */
const levels = { line: 20, paragraph: 30 } as const;

/** What the headings of public plans call their parts. */
const numbered =
  /^(?:improvement |strategic |key )?(?:priority|theme|objective|outcome|work ?stream|goal|aim|area|strand|pillar|domain|section|part|chapter|recommendation|action|project|programme)\b(?: (?:area|for improvement|of focus))?[ .:#–-]*(?:\d|[a-z]\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b)/i;
const lettered = /^(?:[A-Z]{1,4}\d?|\d{1,2})\s?[:.)–-]\s?\p{L}/u;

const empty =
  /^(?:\d{1,2}[.)]? )?(?:the )?(?:(?:improvement|our|key|detailed|full|proposed|agreed|delivery) )*(?:actions?|action plan|plan|actions? table|action log|tracker|cover|contents|sheet ?\d*|table ?\d*|continued|page \d+.*|.* continued|.*\(cont(?:inue)?d?\.?\))$/i;

/** Whether a heading says no more than that actions follow. */
export function saysNothing(text: string): boolean {
  return empty.test(text);
}

/** A heading is a short line; what is longer is text, whatever it looks like. */
const longest = { characters: 150, words: 20 } as const;

/** The headings that stand above the place that was come to. */
export class Sections {
  private open: readonly Open[] = [];
  /** Rows have come since the last heading. */
  private isBegun = false;

  /** A heading of the text, from 1. */
  heading(item: Item, text: string, level: number): void {
    this.push(item, text, level);
  }

  /** A line over a whole table. Directly below another one it is text, unless it numbers what follows. */
  line(item: Item, text: string, isBelowLine: boolean): void {
    const isHeading = isShort(text) && (!isBelowLine || isTelling(text));
    if (isHeading) this.push(item, text, levels.line);
    else this.text(item);
  }

  /** A paragraph, which is a heading where it numbers what follows. */
  paragraph(item: Item, text: string): void {
    if (isShort(text) && numbered.test(text)) this.push(item, text, levels.paragraph);
    else this.text(item);
  }

  /** The heading that names the priority of a row that has come. */
  ofRow(): Section | undefined {
    this.isBegun = true;
    const telling = this.open.filter(({ text }) => !saysNothing(text));
    return telling.findLast(({ text }) => isTelling(text)) ?? telling.at(-1);
  }

  /** A paragraph that is known to be the heading of the table below it. */
  caption(item: Item, text: string): void {
    this.push(item, text, levels.paragraph);
  }

  private push(item: Item, text: string, level: number): void {
    this.open = [...this.open.filter((one) => one.level < level), { item, text, level, texts: [] }];
    this.isBegun = false;
  }

  private text(item: Item): void {
    if (!this.isBegun) this.open.at(-1)?.texts.push(item);
  }
}

function isTelling(text: string): boolean {
  return numbered.test(text) || lettered.test(text);
}

function isShort(text: string): boolean {
  return text.length <= longest.characters && text.split(' ').length <= longest.words;
}
