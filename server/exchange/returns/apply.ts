/** A plan with the updates that came back, one after the other as an author would add them. */

import { keysOf } from '../../features/action-key';
import { addUpdate } from '../../features/authoring/add-update';
import { PlanSnapshot } from '../../features/snapshot';
import { openDocument } from '../../plan/document';
import { applyEdits } from '../../plan/offsets';
import { lineStarts } from '../../text/places';
import type { Setting } from '../../workspace/setting';
import type { MergedReturn } from './merge-return';

const uri = 'file:///plan.plan.yaml';
const support = { documentChanges: false, createsFiles: false, snippets: false } as const;

/** The text with all additions, or why one of them cannot be made. */
export function withUpdates(
  text: string,
  { additions, officer }: Pick<MergedReturn, 'additions' | 'officer'>,
  setting: Setting,
): { readonly text: string } | { readonly refused: string } {
  let current = text;
  for (const { action, update } of additions) {
    const snapshot = new PlanSnapshot(
      { uri, version: 1, document: openDocument(current) },
      { encoding: 'utf-16', setting, config: undefined },
    );
    const { date, evidence = [], ...words } = update;
    const key = keysOf(snapshot.plan)[action] ?? '';
    const by = officer === undefined ? [] : [officer];
    const made = addUpdate(
      snapshot,
      { ...words, date, key, evidence, by, textDocument: { uri } },
      support,
    );
    if (!made || 'refused' in made) return { refused: made?.refused ?? 'it is no plan' };
    const starts = lineStarts(current);
    const offset = ({ line, character }: { line: number; character: number }) =>
      (starts[line] ?? current.length) + character;
    const edits = (made.edit.changes?.[uri] ?? []).map(({ range, newText }) => ({
      start: offset(range.start),
      end: offset(range.end),
      text: newText,
    }));
    current = applyEdits(current, edits);
  }
  return { text: current };
}
