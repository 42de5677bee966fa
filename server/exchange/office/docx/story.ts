/** What readers of a document's parts share while they go through it. */

import type { Theme } from '../colours';
import type { Found } from '../found';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** A document that is being read. */
export interface Story {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: Theme;
  readonly found: Found;
  /** Fields that are open, the outermost first: whether their code or what they show is being read. */
  readonly fields: ('code' | 'result')[];
  /** Footnotes and endnotes in the order in which the text refers to them. */
  readonly references: Reference[];
}

/** A mark of a footnote or an endnote. */
export interface Reference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}
