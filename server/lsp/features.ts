/** Which request each feature answers: one line a feature, and one in `capabilities.ts`. */

import type {
  CodeLens,
  CompletionList,
  CompletionParams,
  Connection,
  InlayHint,
  InlayHintParams,
} from 'vscode-languageserver';
import { codeLenses, fileOfLens, resolveCodeLens } from '../features/code-lens';
import { completion } from '../features/completion';
import { fileOf, resolveCompletion } from '../features/completion/resolve';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import type { ClientSupport } from './client-support';
import type { Requests } from './requests';
import type { Workspace } from './workspace';

/** Answers the requests of all features that are a function of a snapshot. */
export function wireFeatures(
  connection: Connection,
  requests: Requests,
  client: ClientSupport,
  workspace: Workspace,
): void {
  connection.onCompletion(
    requests.about<CompletionParams, CompletionList>((snapshot, params) =>
      completion(snapshot, params, client.completion),
    ),
  );
  connection.onCompletionResolve(requests.resolving(fileOf, resolveCompletion));
  connection.onHover(requests.at(hover));
  connection.onCodeLens(requests.about(codeLenses));
  connection.onCodeLensResolve(
    requests.resolving<CodeLens>(fileOfLens, (snapshot, lens) =>
      resolveCodeLens(snapshot, lens, client.showsReferences),
    ),
  );
  connection.languages.inlayHint.on(
    requests.about<InlayHintParams, InlayHint[]>((snapshot, { range }) =>
      inlayHints(snapshot, range, workspace.hints),
    ),
  );
}
