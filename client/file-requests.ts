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
import { placeOf } from './unsaved';

/**
 * Registers the answers; they hold for every server that the client starts. What stands beside a plan that was
 * never saved is looked for where that will be: all of its evidence would else be missing.
 */
export function answerFileRequests(client: BaseLanguageClient, log: LogOutputChannel): void {
  client.onRequest<ReadFileResult, void>(readFileRequest, ({ uri }: UriParams) =>
    readText(placeOf(Uri.parse(uri, true)), log),
  );
  client.onRequest(listFolderRequest, ({ uri }: UriParams) =>
    listFolder(placeOf(Uri.parse(uri, true)), log),
  );
  client.onRequest(findPlansRequest, ({ uri }: UriParams) => findPlans(Uri.parse(uri, true), log));
}
