/** What can be offered at a place, before it becomes an item of the protocol. */

import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Edit } from '../../plan/document';
import type { Slot } from './slot';
import type { Topic } from './topic';
import type { Yaml } from './yaml';

/** One thing to choose. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written: a text, quoted where it must be, or YAML with places to fill in. */
  readonly writes: string | Yaml;
  /** What the label stands for: a title, a weekday. */
  readonly title?: string | undefined;
  /** More, for the one that is looked at. */
  readonly detail?: string | undefined;
  /** What it changes elsewhere in the file. It then takes the place of the whole slot, never of a part. */
  readonly also?: readonly Edit[];
  /** What is typed, where that is itself a name of it, or begins one. */
  readonly named?: string;
  /** Words by which it is found besides its label and title. */
  readonly words?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What it is about, where its documentation is worked out only when it is asked for. */
  readonly topic?: Topic;
}

/** Candidates, the likeliest first, and the place that one of them would fill. */
export interface Offer {
  readonly slot: Slot;
  readonly candidates: readonly Candidate[];
  /** Its texts are words, dates and figures of the format: no program need take them for a name. */
  readonly ofFormat?: boolean;
  /** What is offered depends on what is typed: it must be asked for again as that goes on. */
  readonly follows?: boolean;
}
