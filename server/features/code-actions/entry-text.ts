/** The text that belongs to an entry, without what only stands behind it. */

import type { Fragment, PlanDocument } from '../../plan/document';
import { lineAt } from '../../plan/lines';
import type { ActionPart } from '../../plan/parts';
import { columnOf } from '../open-places';

/** The text of an entry that has a fragment to itself. */
export interface EntryText {
  /** The index of the fragment. */
  readonly index: number;
  /** The column of its dash or key. */
  readonly column: number;
  /** From the start of the fragment: comments above an entry are its own. */
  readonly text: string;
  readonly end: number;
}

/** The text of the entry of a fragment; undefined where YAML cannot read it, or reads it otherwise. */
export function entryTextOf(
  { fragments }: PlanDocument,
  fragment: Fragment,
  column: number,
): EntryText | undefined {
  const { text, parsed } = fragment;
  const { root, faults, anchors, unresolved } = parsed;
  const index = fragments.indexOf(fragment);
  const isWhole = faults.length + anchors.length + unresolved.length === 0;
  if (!root || !isWhole || index < 0 || text.startsWith('\uFEFF')) return undefined;
  const end = entryEnd(text, root.end, column);
  return { index, column, text: text.slice(0, end), end };
}

/** The text of an action that was cut from the file by itself and that YAML can read. */
export function actionTextOf(
  document: PlanDocument,
  { fragment, node }: ActionPart,
): EntryText | undefined {
  const { root } = fragment.parsed;
  const isAlone = fragment.kind === 'action' && root?.kind === 'list' && root.items.length === 1;
  if (!isAlone || !node) return undefined;
  return entryTextOf(document, fragment, columnOf(fragment.text, root.start));
}

/**
 * Where an entry ends: after the line of its last value and the comments right below it that stand deeper
 * than the entry. Blank lines and other comments belong to what comes next.
 */
function entryEnd(text: string, last: number, column: number): number {
  let end = afterLine(text, last);
  while (end < text.length) {
    const { start, end: lineEnd } = lineAt(text, end);
    const line = text.slice(start, lineEnd);
    const indent = line.length - line.trimStart().length;
    if (!line.startsWith('#', indent) || indent <= column) break;
    end = afterLine(text, end);
  }
  return end;
}

/** The offset after the line of an offset and its line break. */
export function afterLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
}
