/**
 * What a report says, before it is a page, a Word document or a text: each format shows the same, so that
 * no figure can differ between them. Texts are plain; each format escapes them in its own way.
 */

import type { Chart } from './charts';
import type { Mark } from './marks';

/** A report. */
export interface ReportDocument {
  readonly title: string;
  /** Whose plan it is, and for whom the report is made: one line each. */
  readonly subtitles: readonly string[];
  /** 'Position at 1 October 2026'. */
  readonly position: string;
  readonly sections: readonly Section[];
}

/** A heading with what stands under it. */
export interface Section {
  /** Letters, digits and hyphens; one of its kind in the report. */
  readonly id: string;
  /** Never blank: readers go from heading to heading. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

export type Block = Paragraph | Items | KeyFigures | Table | Figure | Quotation | ColourKey;

/** A stretch of a line: a text, one in bold, or a mark. */
export type Run = string | { readonly strong: string } | Mark | Spark;

/** One line of text. */
export type Line = string | readonly Run[];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: Line;
}

/** A list with bullets. */
export interface Items {
  readonly kind: 'items';
  readonly items: readonly Line[];
}

/** The few figures that a reader is to take away, each in large letters over its words. */
export interface KeyFigures {
  readonly kind: 'figures';
  readonly figures: readonly {
    /** '12 of 57'. */
    readonly figure: string;
    /** What is counted, where it is what a mark says; stands between the figure and the words. */
    readonly mark?: Mark;
    /** 'measures on the line to their targets'; behind a mark what more there is to say: '21%, two more'. */
    readonly words: string;
  }[];
}

/** A table of one column at least: every row has as many cells as there are columns. */
export interface Table {
  readonly kind: 'table';
  /** What it shows; stands above it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Line[])[];
  /** The last row sums up the others. */
  readonly hasTotal?: boolean;
}

/** The first column names its row. */
export interface Column {
  readonly title: string;
  /** Figures stand to the right. */
  readonly isFigure?: boolean;
}

/** A picture, the same said in a sentence or two, and its figures. */
export interface Figure {
  readonly kind: 'figure';
  readonly title: string;
  readonly alternative: string;
  readonly chart: Chart;
  readonly table: Table;
}

/** What somebody said. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly text: string;
  /** Who, where and when. */
  readonly by: string;
}

/** What each colour means in this plan. */
export interface ColourKey {
  readonly kind: 'key';
  readonly entries: readonly { readonly mark: Mark; readonly meaning: string }[];
}

/** A small picture of a series in a line, with the same in words. */
export interface Spark {
  readonly alternative: string;
  readonly spark: Extract<Chart, { kind: 'series' }>;
}
