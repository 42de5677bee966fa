/** Which feature answers each request of the protocol: one line a feature, and one in `capabilities.ts`. */

import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  CompletionParams,
  Connection,
  InlayHint,
  InlayHintParams,
} from 'vscode-languageserver';
import { workspaceEdit } from '../features/code-actions/workspace-edit';
import { codeLenses, resolveCodeLens } from '../features/code-lens';
import { completion } from '../features/completion';
import { resolveCompletion } from '../features/completion/resolve';
import { definition } from '../features/definition';
import { documentLinks } from '../features/document-links';
import { foldingRanges } from '../features/folding';
import { hover, tellsHistory } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import { highlights, references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { fileOf } from '../features/resolvable';
import { selectionRanges } from '../features/selection';
import { workspaceSymbols } from '../features/workspace-symbols';
import { locations, outline } from './answers';
import type { ClientSupport } from './client-support';
import { wireCodeActions } from './code-actions';
import { wireFormatting } from './formatting';
import type { Histories } from './histories';
import type { Host } from './host';
import { wireOwnRequests } from './own-requests';
import { type Requests, wanting } from './requests';
import { wireSemanticTokens } from './semantic-tokens';
import type { Workspace } from './workspace';

/** So long, in milliseconds, a hover on a deadline waits for its history the first time. */
const longestWait = 400;

/** Answers the requests of all features that are a function of a snapshot. */
export function wireFeatures(
  connection: Connection,
  requests: Requests,
  client: ClientSupport,
  workspace: Workspace,
  histories: Histories,
  host: Host,
): void {
  connection.onCompletion(
    requests.about<CompletionParams, CompletionList>(
      wanting('position', (snapshot, params) => completion(snapshot, params, client.completion)),
    ),
  );
  connection.onCompletionResolve(
    requests.resolving<CompletionItem>(fileOf, (snapshot, item) =>
      resolveCompletion(snapshot, item, client.completion.documentation),
    ),
  );
  const { hovers } = client;
  connection.onHover(
    requests.at(
      async (snapshot, position) => {
        const wait = tellsHistory(snapshot, position) ? longestWait : 0;
        const history = await histories.within(snapshot.uri, wait);
        return hover(snapshot, position, hovers, history);
      },
      hovers.besideProblems ? 'problems' : 'text',
    ),
  );
  connection.onDefinition(requests.at((...at) => locations(definition(...at), client)));
  connection.onReferences(requests.about(wanting('position', references)));
  connection.onDocumentHighlight(requests.at(highlights));
  connection.onPrepareRename(requests.at(prepareRename));
  connection.onRenameRequest(
    requests.about(
      wanting('position', async (...what: Parameters<typeof rename>) => {
        const answer = await rename(...what);
        return answer && 'changes' in answer ? workspaceEdit(answer.changes, client.edits) : answer;
      }),
    ),
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
    requests.resolving<CodeLens>(fileOf, (snapshot, lens, neighbours) =>
      resolveCodeLens(snapshot, lens, client.showsReferences, neighbours),
    ),
  );
  connection.languages.inlayHint.on(
    requests.about<InlayHintParams, InlayHint[]>(
      wanting('range', (snapshot, { range }) => inlayHints(snapshot, range, workspace.hints)),
    ),
  );
  wireFormatting(connection, requests);
  wireOwnRequests(connection, requests, client, histories, host);
}
