/** Whom the officer cells of a plan name. */

import { type OfficerIndex, type OfficerMention, readOfficers, titleOf } from '../plan/officers';
import type { OfficerText } from '../plan/values';

/** One officer that a cell names, with the item of the cell in whose text it stands. */
export interface Mention extends OfficerMention {
  readonly item: number;
}

/** A field that names officers, as the reader hands it out. */
export type OfficerCell = readonly OfficerText[];

interface Readings {
  readonly byCell: WeakMap<OfficerCell, readonly Mention[]>;
  readonly byText: Map<string, readonly OfficerMention[]>;
}

const readings = new WeakMap<OfficerIndex, Readings>();
const nobody: readonly Mention[] = [];

/** The officers that a cell names, in order; read once for as long as the list of officers stays. */
export function mentionsIn(cell: OfficerCell | undefined, index: OfficerIndex): readonly Mention[] {
  if (!cell || cell.length === 0) return nobody;
  let read = readings.get(index);
  if (!read) {
    read = { byCell: new WeakMap(), byText: new Map() };
    readings.set(index, read);
  }
  const { byCell, byText } = read;
  let mentions = byCell.get(cell);
  if (!mentions) {
    mentions = cell.flatMap(({ text, item }) =>
      inText(text, index, byText).map((mention) => ({ ...mention, item })),
    );
    byCell.set(cell, mentions);
  }
  return mentions;
}

/** What an officer is called: the listed title where it is known who is meant, else what was written. */
export function nameOf({ officer, text }: OfficerMention, index: OfficerIndex): string {
  const title = officer === undefined ? undefined : titleOf(officer, index);
  return (title ?? text).replace(/\s+/g, ' ').trim();
}

function inText(
  text: string,
  index: OfficerIndex,
  byText: Map<string, readonly OfficerMention[]>,
): readonly OfficerMention[] {
  const before = byText.get(text);
  if (before) return before;
  const mentions = readOfficers(text, index);
  byText.set(text, mentions);
  return mentions;
}
