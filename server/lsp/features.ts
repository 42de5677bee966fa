/** Which request each feature answers: one line a feature, and one in `capabilities.ts`. */

import type { CompletionList, CompletionParams, Connection } from 'vscode-languageserver';
import { completion } from '../features/completion';
import { fileOf, resolveCompletion } from '../features/completion/resolve';
import { hover } from '../features/hover';
import type { ClientSupport } from './client-support';
import type { Requests } from './requests';

/** Answers the requests of all features that are a function of a snapshot. */
export function wireFeatures(
  connection: Connection,
  requests: Requests,
  client: ClientSupport,
): void {
  connection.onCompletion(
    requests.about<CompletionParams, CompletionList>((snapshot, params) =>
      completion(snapshot, params, client.completion),
    ),
  );
  connection.onCompletionResolve(requests.resolving(fileOf, resolveCompletion));
  connection.onHover(requests.at(hover));
}
