/** Which request each feature answers: one line a feature, and one in `capabilities.ts`. */

import type {
  CodeLens,
  CompletionList,
  CompletionParams,
  Connection,
  InlayHint,
  InlayHintParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { plainEdits } from '../features/code-actions/workspace-edit';
import { codeLenses, resolveCodeLens } from '../features/code-lens';
import { completion } from '../features/completion';
import { resolveCompletion } from '../features/completion/resolve';
import { definition } from '../features/definition';
import { documentLinks } from '../features/document-links';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import { mattersFirst, mendGroup } from '../features/matters-first';
import { paste } from '../features/paste';
import { highlights, references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { fileOf } from '../features/resolvable';
import { selectionRanges } from '../features/selection';
import { workspaceSymbols } from '../features/workspace-symbols';
import {
  type MattersFirst,
  type MendGroupParams,
  mattersFirstRequest,
  mendGroupRequest,
  type PasteParams,
  type PasteResult,
  pasteRequest,
} from '../protocol';
import { locations, outline, workspaceEdit } from './answers';
import type { ClientSupport } from './client-support';
import { wireCodeActions } from './code-actions';
import { wireFormatting } from './formatting';
import type { Requests } from './requests';
import { wireSemanticTokens } from './semantic-tokens';
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
  connection.onDefinition(requests.at((...at) => locations(definition(...at), client)));
  connection.onReferences(requests.about(references));
  connection.onDocumentHighlight(requests.at(highlights));
  connection.onPrepareRename(requests.at(prepareRename));
  connection.onRenameRequest(
    requests.about(async (...what) => {
      const answer = await rename(...what);
      return answer && 'files' in answer ? workspaceEdit(answer, client) : answer;
    }),
  );
  connection.onDocumentSymbol(requests.about((snapshot) => outline(snapshot, client)));
  connection.onWorkspaceSymbol(requests.search(workspaceSymbols));
  connection.onDocumentLinks(requests.about(documentLinks));
  connection.onFoldingRanges(requests.about(foldingRanges));
  connection.onSelectionRanges(requests.about(selectionRanges));
  if (client.codeActions) wireCodeActions(connection, requests, client.codeActions);
  wireSemanticTokens(connection, requests);
  connection.onCodeLens(requests.about(codeLenses));
  connection.onCodeLensResolve(
    requests.resolving<CodeLens>(fileOf, (snapshot, lens) =>
      resolveCodeLens(snapshot, lens, client.showsReferences),
    ),
  );
  connection.languages.inlayHint.on(
    requests.about<InlayHintParams, InlayHint[]>((snapshot, { range }) =>
      inlayHints(snapshot, range, workspace.hints),
    ),
  );
  wireFormatting(connection, requests);
  connection.onRequest(pasteRequest, requests.about<PasteParams, PasteResult>(paste));
  connection.onRequest(mattersFirstRequest, requests.about<object, MattersFirst>(mattersFirst));
  connection.onRequest(
    mendGroupRequest,
    requests.about<MendGroupParams, WorkspaceEdit>((snapshot, asked) =>
      mendGroup(snapshot, asked, client.codeActions ?? plainEdits),
    ),
  );
}
