/** Plans that were never saved: how the editor names them, and where they will be. */

import { type Uri, workspace } from 'vscode';

/** The name of a file that is not there yet, and will be in that place. */
export function unsavedAt(place: Uri): Uri {
  return place.with({ scheme: 'untitled' });
}

/** Where a file is or, of one that was never saved, where it will be; as it is where nobody knows that yet. */
export function placeOf(uri: Uri): Uri {
  if (uri.scheme !== 'untitled') return uri;
  const folders = workspace.workspaceFolders ?? [];
  const own = folders.find((folder) => uri.path.startsWith(`${folder.uri.path}/`));
  return own ? own.uri.with({ path: uri.path }) : uri;
}

/** A file as people in its folder call it. */
export function pathInFolder(uri: Uri): string {
  return workspace.asRelativePath(placeOf(uri));
}
