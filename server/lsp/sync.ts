/** Keeps up with the editor: files opened, changed and closed, files of the disk, folders. */

import { type Connection, FileChangeType } from 'vscode-languageserver';
import type { Diagnostics } from './diagnostics';
import { logLine } from './log';
import type { Workspace } from './workspace';

/** Takes in what the client tells of its files. */
export function keepInSync(
  connection: Connection,
  workspace: Workspace,
  diagnostics: Diagnostics,
): void {
  const { open } = workspace;
  connection.onDidOpenTextDocument(({ textDocument: { text, ...file } }) => {
    const trouble = open.open(file, text);
    if (trouble) logLine(connection, `${file.uri} is not read: ${trouble}`);
    workspace.opened(file.uri);
    diagnostics.changed(file.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const trouble = open.change(uri, version, contentChanges);
    if (trouble) {
      logLine(connection, `A change of ${uri} to version ${version} does not fit: ${trouble}`);
      // What was told of the text before does not hold for what the editor shows now.
      diagnostics.lost(uri);
    } else diagnostics.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!open.close(uri)) {
      logLine(connection, `${uri} was closed and had not been opened`);
      return;
    }
    workspace.closed(uri);
    diagnostics.closed(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const matter = changes.filter(({ uri, type }) =>
      workspace.stored(uri, type !== FileChangeType.Deleted),
    );
    if (matter.length > 0) diagnostics.renew();
  });
  const foldersMoved = () => {
    workspace.foldersMoved();
    diagnostics.renew();
  };
  connection.workspace.onDidRenameFiles(foldersMoved);
  connection.workspace.onDidDeleteFiles(foldersMoved);
}

/** Keeps up with the folders that are opened and closed, for a client that has several. */
export function keepFolders(
  connection: Connection,
  { folders }: Workspace,
  changed: () => void,
): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const uris = (all: typeof added) => all.map(({ uri }) => uri);
    folders.change(uris(added), uris(removed));
    changed();
  });
}
