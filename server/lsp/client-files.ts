/** Files by their URI: those of the disk from the disk, all others from the client, which can read them. */

import type { Connection } from 'vscode-languageserver';
import {
  findPlansRequest,
  listFolderRequest,
  type ReadFileResult,
  readFileRequest,
  type UriParams,
} from '../protocol';
import { isBelow, join, parentOf } from '../workspace/files';
import type { SearchableFiles } from '../workspace/folders';
import { uriKey } from '../workspace/uris';
import { logMistake } from './log';

/** The files that a client reads for the server; one that it fails to read is logged and unreadable. */
export function clientFiles(connection: Connection): SearchableFiles {
  const ask = async <R>(method: string, uri: string, otherwise: R): Promise<R> => {
    const params: UriParams = { uri };
    try {
      return await connection.sendRequest<R>(method, params);
    } catch (error) {
      logMistake(connection, `The client failed to answer ${method} for ${uri}`, error);
      return otherwise;
    }
  };
  const listing = new Map<string, Promise<readonly string[]>>();
  const list = (folder: string) => {
    // Many are asked for at once of what lies in one folder.
    const asked =
      listing.get(folder) ??
      ask<readonly string[]>(listFolderRequest, folder, []).finally(() => listing.delete(folder));
    listing.set(folder, asked);
    return asked;
  };
  const exists = async (uri: string) => {
    const folder = parentOf(uri) ?? uri;
    const names = await list(folder);
    return names.some((name) => uriKey(join(folder, encodeURIComponent(name))) === uriKey(uri));
  };
  return {
    list,
    readText: (uri) => ask<ReadFileResult>(readFileRequest, uri, { failure: 'unreadable' }),
    exists,
    // Links are for the client to know: whatever it lists in a folder is there.
    lacks: async (uri, root) => isBelow(uri, root) && !(await exists(uri)),
    plansIn: (folder) => ask<readonly string[]>(findPlansRequest, folder, []),
  };
}

/** No files at all: for a client that reads none. */
export const noFiles: SearchableFiles = {
  readText: async () => ({ failure: 'missing' }),
  list: async () => [],
  exists: async () => false,
  lacks: async () => false,
  plansIn: async () => [],
};

/** `file:` from the disk where there is one, and everything else from `other`. */
export function filesByScheme(
  disk: SearchableFiles | undefined,
  other: SearchableFiles,
): SearchableFiles {
  const of = (uri: string) => (disk && uri.startsWith('file:') ? disk : other);
  return {
    readText: (uri) => of(uri).readText(uri),
    list: (folder) => of(folder).list(folder),
    exists: (uri) => of(uri).exists(uri),
    lacks: (uri, root) => of(uri).lacks(uri, root),
    plansIn: (folder, leftOut) => of(folder).plansIn(folder, leftOut),
  };
}
