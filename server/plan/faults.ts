/** What reading a plan can find wrong, before any check judges it: a closed list of codes with data. */

import type { Path } from './path';

/** Why YAML could not read a place. The check `yaml/syntax` puts each into words. */
export type SyntaxReason =
  | 'bad-start'
  | 'bad-indent'
  | 'tab'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'text-after-value'
  | 'bullet'
  | 'missing-dash'
  | 'missing-colon'
  | 'several-documents'
  | 'too-deep'
  | 'too-many-aliases'
  | 'too-long'
  | 'other';

/** What tore a text apart. The check `yaml/unquoted-text` puts each into words. */
export type TornBy = 'colon' | 'comment' | 'comma' | 'brackets' | 'mark';

/** A stretch of the fragment that was read. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The edit that makes the place readable, in offsets of the fragment. */
export interface Mend extends Extent {
  readonly text: string;
}

/** YAML cannot read this. */
export interface SyntaxFault extends Extent {
  readonly code: 'syntax';
  readonly reason: SyntaxReason;
  readonly mend?: Mend;
}

/** YAML would read less than was written, or something else. */
export interface TornFault extends Extent {
  readonly code: 'unquoted-text';
  readonly by: TornBy;
  readonly mend: Mend;
}

/** Several entries of a list that YAML reads as one. */
export interface RunTogetherFault extends Extent {
  readonly code: 'run-together';
  readonly count: number;
  readonly mend: Mend;
}

/** Characters that no text holds. */
export interface EncodingFault extends Extent {
  readonly code: 'encoding';
  readonly what: 'not-utf-8' | 'control-character';
}

/** What a value should have been. */
export type Expected =
  | { readonly kind: 'text'; readonly instead: 'list' | 'fields' }
  | { readonly kind: 'list' | 'date' | 'deadline' | 'number' | 'yes-or-no' }
  | { readonly kind: 'fields'; readonly names?: readonly string[] }
  | { readonly kind: 'number-between'; readonly from: number; readonly to: number }
  | { readonly kind: 'number-from'; readonly from: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'impossible-date'; readonly why: string };

/** One key twice in one place; the first one counts. */
export interface DuplicateKeyFault extends Extent {
  readonly code: 'duplicate-key';
  readonly key: string;
  readonly first: Extent;
  /** Where the key begins an entry of a list whose dash is missing: the dash. */
  readonly dash?: Mend;
}

/** A key that the format does not have in this place. */
export interface UnknownKeyFault extends Extent {
  readonly code: 'unknown-key';
  readonly key: string;
  /** The place that does not have it; undefined for the file itself. */
  readonly path: Path | undefined;
  /** The keys that the place could have and does not have yet. */
  readonly known: readonly string[];
}

/** A value of the wrong kind; `path` leads to it from the fragment's root. */
export interface InvalidValueFault extends Extent {
  readonly code: 'invalid-value';
  readonly path: Path;
  readonly expected: Expected;
  readonly text: string;
}

/** A required field that is absent or empty; `path` leads to where it should be. */
export interface MissingFieldFault extends Extent {
  readonly code: 'missing-field';
  readonly path: Path;
  readonly field: string;
}

export type Fault =
  | SyntaxFault
  | TornFault
  | RunTogetherFault
  | EncodingFault
  | DuplicateKeyFault
  | UnknownKeyFault
  | InvalidValueFault
  | MissingFieldFault;

export type FaultCode = Fault['code'];
