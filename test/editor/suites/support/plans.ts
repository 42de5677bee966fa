/** Plans in the opened folder. */

import {
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { assert } from './assert';

/** A file of the opened folder. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, path);
}

/** Writes a file into the opened folder, as another program would. */
export async function store(path: string, text: string): Promise<Uri> {
  const uri = fileUri(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file and opens it. */
export async function open(path: string, text: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument(await store(path, text));
  return await window.showTextDocument(document);
}

/** Types `text` in the place of `old`, and does not save. */
export async function retype(document: TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert(start >= 0, `'${old}' is in the text`);
  const range = new Range(document.positionAt(start), document.positionAt(start + old.length));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert(await workspace.applyEdit(edit), 'the edit is made');
}

/** Sets when the editor saves by itself; undefined as it is: in a browser a second after what was typed. */
export async function autoSave(value: 'off' | undefined): Promise<void> {
  await workspace.getConfiguration('files').update('autoSave', value);
}
