/** Answers the server's requests for files that it cannot read by itself. */

import { type LogOutputChannel, Uri } from 'vscode';
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
    readText(Uri.parse(uri, true), log),
  );
  client.onRequest(listFolderRequest, ({ uri }: UriParams) =>
    listFolder(Uri.parse(uri, true), log),
  );
  client.onRequest(findPlansRequest, ({ uri }: UriParams) => findPlans(Uri.parse(uri, true), log));
}
