/**
 * A document as Word, Excel and CSV files have it: headings, paragraphs and tables. It is what is read of such a file,
 * and what is written to one, so that what comes back can be compared with what went out.
 */

/** A line of a cell or a paragraph: one paragraph in Word, what stands between two line ends in a spreadsheet. */
export interface Line {
  /** Without line ends, and without the sign or number of a list. */
  readonly text: string;
  /** How deep it stands in a list, from 0; absent outside of one. */
  readonly bullet?: number;
}

/** A cell of a table. */
export interface Cell {
  /** What stands in it; none of the lines is blank. */
  readonly lines: readonly Line[];
  /** How many columns it covers, where more than one. */
  readonly span?: number;
  /** It is a part of the cell above it, and so has no lines of its own. */
  readonly isContinued?: true;
  /** Its background as six hexadecimal digits in lower case; absent where there is none or it is white. */
  readonly fill?: string;
  /** The day that a spreadsheet holds in it, as `2026-03-31`; `lines` then has the same day in words. */
  readonly date?: string;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
  /** The file says that it is a heading, which Word repeats on every page. */
  readonly isHeading?: true;
}

/** A table; of a spreadsheet, all that is used of a sheet, its title lines and empty rows among it. */
export interface Table {
  readonly kind: 'table';
  /** Where it stands, for people: `table 2`, `sheet 'Action plan'`. */
  readonly place: string;
  /** The number that its first row has for people, where that is not 1. */
  readonly firstRow?: number;
  readonly rows: readonly Row[];
  /** For who fills it in: the words that may stand in a column, by its number from 0. Only written, never read. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

/** A heading. */
export interface Heading {
  readonly kind: 'heading';
  /** From 1, the highest. */
  readonly level: number;
  readonly text: string;
  /** It is the name of a sheet; what follows stands in that sheet. */
  readonly isSheet?: true;
}

/** Text outside of tables. */
export interface Paragraph extends Line {
  readonly kind: 'paragraph';
}

/** A part of a document. */
export type Block = Heading | Paragraph | Table;

/** A document with tables. */
export interface OfficeDocument {
  readonly blocks: readonly Block[];
  /** What its reader has to know of it, a sentence each: macros that were left out, a hidden sheet that was read. */
  readonly notes: readonly string[];
}

/** A file that cannot be read, with one line that says why and what to do. */
export class UnreadableFile extends Error {}
