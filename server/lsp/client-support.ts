/** What the client can do, out of the many fields in which it says so. */

import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { CodeActionSupport } from '../features/code-actions';
import type { EditSupport } from '../features/code-actions/workspace-edit';
import type { CompletionSupport } from '../features/completion/items';
import type { HoverSupport } from '../features/hover';
import type { InitializationOptions } from '../protocol';
import type { PositionEncoding } from '../text/columns';

/** What counts of a client's capabilities. */
export interface ClientSupport {
  readonly encoding: PositionEncoding;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly hasSettings: boolean;
  readonly registersSettings: boolean;
  readonly registersWatchers: boolean;
  readonly watchesOutside: boolean;
  readonly hasFolders: boolean;
  readonly readsFiles: boolean;
  /** Undefined for a client that knows nothing but commands. */
  readonly codeActions: CodeActionSupport | undefined;
  readonly takesLocationLinks: boolean;
  readonly takesSymbolTrees: boolean;
  /** What it takes of edits that are no code actions: of a rename, of a command. */
  readonly edits: EditSupport;
  readonly showsReferences: boolean;
  readonly followsProgress: boolean;
  readonly isTrusted: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly hovers: HoverSupport;
  readonly completion: CompletionSupport;
}

/** Reads the capabilities of a client. */
export function clientSupport({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientSupport {
  const { workspace, textDocument } = capabilities;
  const item = textDocument?.completion?.completionItem ?? {};
  const options: InitializationOptions | undefined = initializationOptions ?? undefined;
  return {
    encoding: encodingOf(capabilities),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: refreshesDiagnostics(workspace),
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    hasSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    readsFiles: options?.readsFiles === true,
    codeActions: codeActionSupport(capabilities),
    takesLocationLinks: textDocument?.definition?.linkSupport === true,
    takesSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    edits: {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      createsFiles: false,
      snippets: false,
    },
    showsReferences: options?.showsReferences === true,
    followsProgress: options?.followsProgress === true,
    isTrusted: options?.isTrusted !== false,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    hovers: {
      format: formatOf(textDocument?.hover?.contentFormat),
      besideProblems: options?.hoversBesideProblems === true,
    },
    completion: {
      snippets: item.snippetSupport === true,
      insertReplace: item.insertReplaceSupport === true,
      labelDetails: item.labelDetailsSupport === true,
      documentation: formatOf(item.documentationFormat),
      insertTextMode: item.insertTextModeSupport !== undefined,
    },
  };
}

/** Clients built on Rust's `lsp-types`, Helix among them, say `diagnostic` where the protocol has `diagnostics`. */
function refreshesDiagnostics(
  workspace: (ClientCapabilities['workspace'] & { readonly diagnostic?: unknown }) | undefined,
): boolean {
  const support: unknown = workspace?.diagnostics ?? workspace?.diagnostic;
  return (
    typeof support === 'object' &&
    support !== null &&
    'refreshSupport' in support &&
    support.refreshSupport === true
  );
}

function codeActionSupport({
  workspace,
  textDocument,
}: ClientCapabilities): CodeActionSupport | undefined {
  const { codeActionLiteralSupport, dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  if (!codeActionLiteralSupport) return undefined;
  const { documentChanges, resourceOperations, snippetEditSupport } =
    workspace?.workspaceEdit ?? {};
  return {
    documentChanges: documentChanges === true,
    createsFiles: documentChanges === true && resourceOperations?.includes('create') === true,
    snippets: documentChanges === true && snippetEditSupport === true,
    resolvesEdits: dataSupport === true && resolveSupport?.properties.includes('edit') === true,
  };
}

/** UTF-16 costs nothing, so it is taken wherever it is offered; a client that offers nothing means it. */
function encodingOf({ general }: ClientCapabilities): PositionEncoding {
  const offered = general?.positionEncodings ?? [];
  const known = (['utf-16', 'utf-8', 'utf-32'] as const).find((one) => offered.includes(one));
  return known ?? 'utf-16';
}

/** What a client likes best comes first; one that names nothing is not known to show Markdown. */
function formatOf(formats: readonly MarkupKind[] = []): MarkupKind {
  const known: readonly MarkupKind[] = [MarkupKind.Markdown, MarkupKind.PlainText];
  return formats.find((one) => known.includes(one)) ?? MarkupKind.PlainText;
}
