/** Where a new file goes: into the opened folder, and never over another. */

import {
  FileSystemError,
  l10n,
  Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { planLanguage } from './documents';
import { unsavedAt } from './unsaved';

/** The folder for a new file: the opened one, one of several, or one to choose; undefined where none is. */
export async function whichFolder(): Promise<Uri | undefined> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (only && others.length === 0) return only.uri;
  if (only) {
    const placeHolder = l10n.t('In which folder is the plan to be kept?');
    return (await window.showWorkspaceFolderPick({ placeHolder }))?.uri;
  }
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: l10n.t('In which folder is the plan to be kept?'),
    openLabel: l10n.t('Keep the plan here'),
  });
  return chosen?.[0];
}

/** The place of a file of that name in a folder; where one is there already, with a number. */
export async function freePlace(folder: Uri, name: string): Promise<Uri> {
  const [, stem = name, ending = ''] = /^(.*?)(\.plan\.yaml)$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${ending}`);
    if (!(await isThere(uri))) return uri;
  }
}

/**
 * A text that is open and not saved, with the place to which it will be: in the folder, under that name or one
 * like it where another file has it. Without a folder the user is asked when it is saved.
 */
export async function unsavedFile(
  folder: Uri | undefined,
  name: string,
  text: string,
): Promise<TextDocument> {
  if (!folder) return await workspace.openTextDocument({ language: planLanguage, content: text });
  const place = await freePlace(folder, name);
  const document = await workspace.openTextDocument(unsavedAt(place));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), text);
  if (!(await workspace.applyEdit(edit))) {
    throw new Error(l10n.t('The editor would not make the change: nothing is different.'));
  }
  return document;
}

async function isThere(uri: Uri): Promise<boolean> {
  const other = unsavedAt(uri).toString();
  if (workspace.textDocuments.some((document) => document.uri.toString() === other)) return true;
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
