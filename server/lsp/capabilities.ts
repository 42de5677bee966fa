/** What the server can do: each feature adds its line here, and one in `features.ts`. */

import {
  FileOperationPatternKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { offerKinds } from '../features/code-actions/offer';
import { completionTriggers } from '../features/completion';
import { tokenModifiers, tokenTypes } from '../features/semantic-tokens/legend';
import type { ClientSupport } from './client-support';

/** The capabilities that are told to a client. */
export function serverCapabilities(client: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: ofFolders, didRename: ofFolders, didDelete: ofFolders },
    },
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
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    ...(client.codeActions && {
      codeActionProvider: { codeActionKinds: [...offerKinds], resolveProvider: true },
    }),
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  };
}

/** Of what lies in a folder that comes, is moved or deleted, watchers of files need not be told. */
const ofFolders = {
  filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }],
};
