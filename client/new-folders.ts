/** Folders that come from elsewhere: unpacked, copied or fetched, with plans in them. */

import { type Disposable, FileType, type LogOutputChannel, type Uri, workspace } from 'vscode';
import type { LanguageServer } from './language-server';
import { inBackground } from './messages';

/** Of the protocol. Its library is not loaded for a name. */
const didCreateFiles = 'workspace/didCreateFiles';

/**
 * Tells the server of new folders. Of files in a folder that has just come the editor need not tell: they
 * may have been written before it looked into the folder.
 */
export function tellOfNewFolders(server: LanguageServer, log: LogOutputChannel): Disposable {
  const tell = async (uri: Uri) => {
    if (!(await isFolder(uri))) return;
    await server.notify(didCreateFiles, { files: [{ uri: uri.toString() }] });
  };
  const watcher = workspace.createFileSystemWatcher('**', false, true, true);
  watcher.onDidCreate((uri) => inBackground(log, 'A new folder was not looked into.', tell(uri)));
  return watcher;
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory;
  } catch {
    // It is gone already.
    return false;
  }
}
