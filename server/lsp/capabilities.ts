/** What the server can do: each feature adds its line here, and one in `features.ts`. */

import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { offerKinds } from '../features/code-actions/offer';
import { completionTriggers } from '../features/completion';
import { tokenModifiers, tokenTypes } from '../features/semantic-tokens/legend';
import type { ClientSupport } from './client-support';

/** The capabilities that are told to a client. */
export function serverCapabilities(client: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'golden-thread',
        interFileDependencies: true,
        workspaceDiagnostics: true,
        workDoneProgress: true,
      },
    }),
    completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
    hoverProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    ...(client.codeActions && {
      codeActionProvider: { codeActionKinds: [...offerKinds], resolveProvider: true },
    }),
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
  };
}
