/** What a menu of code actions may offer, before anybody has chosen. */

import type { Range } from 'vscode-languageserver-types';
import type { Problem } from '../../engine/problem';
import type { Edit } from '../../plan/document';
import type { NodeAt } from '../node-at';
import type { Snapshot } from '../snapshot';

/** What is asked for: the file, the place, and what stands at its beginning. */
export interface Asked<S extends Snapshot = Snapshot> {
  readonly snapshot: S;
  readonly range: Range;
  readonly node: NodeAt;
  /** Not just for anything there is: the menu may be long. */
  readonly isSpecific: boolean;
  /** Whether the client makes files that are not there yet. */
  readonly createsFiles: boolean;
}

/** Something that can be done; its changes are worked out when it is chosen. */
export interface Offer {
  /** Tells it from every other offer at the same place of the same text. */
  readonly id: string;
  readonly title: string;
  readonly kind: OfferKind;
  /** The problem that it mends, or leaves by agreement. */
  readonly problem?: Problem;
  readonly isPreferred?: boolean;
  changes(): readonly Change[];
}

/** The kinds of all offers. */
export const offerKinds = [
  'quickfix',
  'source.fixAll.goldenThread',
  'refactor.rewrite',
  'refactor.move',
] as const;

export type OfferKind = (typeof offerKinds)[number];

/** A change of one file. */
export type Change = FileChange | NewFile;

/** Edits in offsets of a file, in order and apart. */
export interface FileChange {
  readonly file: Snapshot;
  readonly edits: readonly BlankEdit[];
}

/** A file that is not there yet. */
export interface NewFile {
  readonly newFile: string;
  readonly text: string;
}

/** Whether nothing would be done: mending all leaves out what would bring worse, which may be everything. */
export function isEmpty(changes: readonly Change[]): boolean {
  return changes.every((change) => 'file' in change && change.edits.length === 0);
}

/** What is said where nothing would be done. */
export const nothingHelps =
  'Nothing was changed: each of these changes would leave the plan with more errors than it has now.';

/** An edit that may leave blanks: stretches of its text that the author fills in, or types over. */
export interface BlankEdit extends Edit {
  readonly blanks?: readonly { readonly start: number; readonly end: number }[];
}
