/** Changes of plans by requests of authors, done as an editor would do them. */

import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { EditSupport } from '../../server/features/code-actions/workspace-edit';
import type { Refused } from '../../server/features/rename';
import type { PlanSnapshot } from '../../server/features/snapshot';
import type { PlanEdit } from '../../server/protocol';
import { lineStarts } from '../../server/text/places';
import { edited } from './edits';

/** That of a client which said nothing of what it can do. */
export const plainEdits: EditSupport = {
  documentChanges: false,
  createsFiles: false,
  snippets: false,
};

/** A client that takes versions with edits. */
export const versions: EditSupport = {
  documentChanges: true,
  createsFiles: false,
  snippets: false,
};

/** The text after a change, `$0` where its author goes on; fails where it was refused. */
export function changed(answer: PlanEdit | Refused | undefined, snapshot: PlanSnapshot): string {
  assert.ok(answer && 'edit' in answer, JSON.stringify(answer));
  const text = edited(answer.edit as WorkspaceEdit, snapshot).get(snapshot.uri);
  assert.ok(text !== undefined, 'the plan is edited');
  const at = (lineStarts(text)[answer.show.line] ?? 0) + answer.show.character;
  return `${text.slice(0, at)}$0${text.slice(at)}`;
}

/** The lines that a change added or made other, with `$0` where its author goes on. */
export function newLines(
  answer: PlanEdit | Refused | undefined,
  snapshot: PlanSnapshot,
  text: string,
): string {
  const before = new Map<string, number>();
  for (const line of text.split(/\r?\n/)) before.set(line, (before.get(line) ?? 0) + 1);
  return changed(answer, snapshot)
    .split(/\r?\n/)
    .filter((line) => {
      const left = before.get(line) ?? 0;
      before.set(line, left - 1);
      return left <= 0;
    })
    .join('\n');
}
