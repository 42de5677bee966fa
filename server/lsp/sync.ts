/** Keeps up with the editor: files opened, changed and closed, files of the disk, folders. */

import { type Connection, FileChangeType } from 'vscode-languageserver';
import { logLine } from './log';
import type { Workspace } from './workspace';

/** What hangs on the files, and follows their changes. */
export interface Follower {
  /** The text of an open file is new. */
  changed(uri: string): void;
  /** A file is not open any more. */
  closed(uri: string): void;
  /** What an open file says is not known any more. */
  lost(uri: string): void;
  /** Something changed that more than one file depends on. */
  renew(): void;
}

/** Several followers as one. */
export function together(...all: readonly Follower[]): Follower {
  const each = (tell: (one: Follower) => void) => {
    for (const one of all) tell(one);
  };
  return {
    changed: (uri) => each((one) => one.changed(uri)),
    closed: (uri) => each((one) => one.closed(uri)),
    lost: (uri) => each((one) => one.lost(uri)),
    renew: () => each((one) => one.renew()),
  };
}

/** Takes in what the client tells of its files. */
export function keepInSync(
  connection: Connection,
  workspace: Workspace,
  followers: Follower,
): void {
  const { open } = workspace;
  connection.onDidOpenTextDocument(({ textDocument: { text, ...file } }) => {
    const trouble = open.open(file, text);
    if (trouble) logLine(connection, `${file.uri} is not read: ${trouble}`);
    workspace.opened(file.uri);
    followers.changed(file.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const trouble = open.change(uri, version, contentChanges);
    if (trouble) {
      logLine(connection, `A change of ${uri} to version ${version} does not fit: ${trouble}`);
      // What was told of the text before does not hold for what the editor shows now.
      followers.lost(uri);
    } else {
      workspace.changed(uri);
      followers.changed(uri);
    }
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!open.close(uri)) {
      logLine(connection, `${uri} was closed and had not been opened`);
      return;
    }
    workspace.closed(uri);
    followers.closed(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const matter = changes.filter(({ uri, type }) =>
      workspace.stored(uri, type !== FileChangeType.Deleted),
    );
    if (matter.length > 0) followers.renew();
  });
  const foldersMoved = () => {
    workspace.foldersMoved();
    followers.renew();
  };
  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) workspace.folderCame(uri);
    followers.renew();
  });
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
