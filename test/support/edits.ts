/** Edits of a workspace, done as an editor would do them, for tests. */

import assert from 'node:assert/strict';
import { type TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Snapshot } from '../../server/features/snapshot';
import type { Edit } from '../../server/plan/document';
import { textOf } from '../../server/plan/document';
import { applied } from './judged';

type Edits = TextDocumentEdit['edits'];

/** The texts of the files after an edit, by URI; fails where its parts are out of order or overlap. */
export function edited(
  { changes, documentChanges = [] }: WorkspaceEdit,
  ...files: readonly Snapshot[]
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [uri, edits] of Object.entries(changes ?? {})) put(texts, files, uri, edits);
  for (const change of documentChanges) {
    if (!('kind' in change)) put(texts, files, change.textDocument.uri, change.edits);
    else {
      assert.equal(change.kind, 'create');
      texts.set(change.uri, '');
    }
  }
  return texts;
}

function put(
  texts: Map<string, string>,
  files: readonly Snapshot[],
  uri: string,
  edits: Edits,
): void {
  const file = files.find((one) => one.uri === uri);
  if (!file) {
    assert.equal(texts.get(uri), '', `${uri} was neither there nor made`);
    texts.set(uri, edits.map(textIn).join(''));
    return;
  }
  texts.set(uri, applied(textOf(file.document.fragments), offsetsOf(edits, file)));
}

/** The edits in offsets; fails where they are out of order or overlap. */
export function offsetsOf(edits: Edits, { places }: Snapshot): readonly Edit[] {
  const all = edits.map((edit) => ({
    start: places.offsetAt(edit.range.start),
    end: places.offsetAt(edit.range.end),
    text: textIn(edit),
  }));
  for (const [i, { start, end }] of all.entries()) {
    assert.ok(start <= end && start >= (all[i - 1]?.end ?? 0), 'edits in order and apart');
  }
  return all;
}

function textIn(edit: Edits[number]): string {
  assert.ok(TextEdit.is(edit), 'an edit without tab stops');
  return edit.newText;
}
