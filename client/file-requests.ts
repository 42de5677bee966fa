/** Answers the server's requests for files that it cannot read by itself. */

import { type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findPlansRequest,
  listFolderRequest,
  type ReadFileResult,
  readFileRequest,
  type UriParams,
} from '../server/protocol';
import { findPlans, listFolder, readText } from './files';

/** Registers the answers; they hold for every server that the client starts. */
export function answerFileRequests(client: BaseLanguageClient, log: LogOutputChannel): void {
  client.onRequest<ReadFileResult, void>(readFileRequest, ({ uri }: UriParams) =>
    readText(placeOf(uri), log),
  );
  client.onRequest(listFolderRequest, ({ uri }: UriParams) => listFolder(placeOf(uri), log));
  client.onRequest(findPlansRequest, ({ uri }: UriParams) => findPlans(Uri.parse(uri, true), log));
}

/** Where a file is. What stands beside a plan that was never saved is where that will be saved. */
function placeOf(uri: string): Uri {
  const parsed = Uri.parse(uri, true);
  const [folder] = workspace.workspaceFolders ?? [];
  const isUnsaved = parsed.scheme === 'untitled' && parsed.path.startsWith('/');
  return isUnsaved && folder ? folder.uri.with({ path: parsed.path }) : parsed;
}
