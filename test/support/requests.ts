/** The requests that a server's capabilities invite. */

import type { Position, Range, ServerCapabilities } from 'vscode-languageserver/node';
import {
  actionAtRequest,
  actionsRequest,
  addActionRequest,
  addUpdateRequest,
  askedOfficersRequest,
  cardRequest,
  choicesRequest,
  exceptableRequest,
  exportPlanRequest,
  figuresRequest,
  mattersFirstRequest,
  mendGroupRequest,
  panelRequest,
  pasteRequest,
  placeRequest,
  readCriterionRequest,
  readDateRequest,
  readReturnRequest,
  reportFileRequest,
  setStatusRequest,
} from '../../server/protocol';

/** Where something is asked. */
export interface Asked {
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
}

/** One request. */
export interface RequestKind {
  readonly method: string;
  readonly params: (asked: Asked) => object;
  /** The request that completes one item of the answer, where the server offers that. */
  readonly resolve?: string;
}

const at = ({ uri, position }: Asked) => ({ textDocument: { uri }, position });
const about = ({ uri }: Asked) => ({ textDocument: { uri } });
const within = ({ uri, range }: Asked) => ({ textDocument: { uri }, range });
const options = { tabSize: 2, insertSpaces: true };
const text = (name: string) => `textDocument/${name}`;

/** By capability: its requests, the first with its `resolve`. */
const known: Readonly<Record<string, readonly RequestKind[]>> = {
  codeActionProvider: [
    {
      method: text('codeAction'),
      params: (asked) => ({ ...within(asked), context: { diagnostics: [] } }),
      resolve: 'codeAction/resolve',
    },
  ],
  codeLensProvider: [{ method: text('codeLens'), params: about, resolve: 'codeLens/resolve' }],
  completionProvider: [
    { method: text('completion'), params: at, resolve: 'completionItem/resolve' },
  ],
  definitionProvider: [{ method: text('definition'), params: at }],
  diagnosticProvider: [
    { method: text('diagnostic'), params: about },
    { method: 'workspace/diagnostic', params: () => ({ previousResultIds: [] }) },
  ],
  documentFormattingProvider: [
    { method: text('formatting'), params: (asked) => ({ ...about(asked), options }) },
  ],
  documentHighlightProvider: [{ method: text('documentHighlight'), params: at }],
  documentLinkProvider: [
    { method: text('documentLink'), params: about, resolve: 'documentLink/resolve' },
  ],
  documentOnTypeFormattingProvider: [
    {
      method: text('onTypeFormatting'),
      params: (asked) => ({ ...at(asked), ch: '\n', options }),
    },
  ],
  documentRangeFormattingProvider: [
    { method: text('rangeFormatting'), params: (asked) => ({ ...within(asked), options }) },
  ],
  documentSymbolProvider: [{ method: text('documentSymbol'), params: about }],
  foldingRangeProvider: [{ method: text('foldingRange'), params: about }],
  hoverProvider: [{ method: text('hover'), params: at }],
  inlayHintProvider: [{ method: text('inlayHint'), params: within, resolve: 'inlayHint/resolve' }],
  referencesProvider: [
    {
      method: text('references'),
      params: (asked) => ({ ...at(asked), context: { includeDeclaration: true } }),
    },
  ],
  renameProvider: [
    { method: text('rename'), params: (asked) => ({ ...at(asked), newName: 'CS7' }) },
    { method: text('prepareRename'), params: at },
  ],
  selectionRangeProvider: [
    {
      method: text('selectionRange'),
      params: (asked) => ({ ...about(asked), positions: [asked.position] }),
    },
  ],
  semanticTokensProvider: [
    { method: text('semanticTokens/full'), params: about },
    { method: text('semanticTokens/range'), params: within },
  ],
  workspaceSymbolProvider: [
    {
      method: 'workspace/symbol',
      params: () => ({ query: 'c' }),
      resolve: 'workspaceSymbol/resolve',
    },
  ],
};

/** A form that came back, with one row. */
const filledIn = btoa('Ref,Date,Status\r\nCS1,2026-05-12,On track\r\n');
const entry = { list: 'actions', id: 'CS1' };

/** Requests of our own, which no capability names. */
const ours: readonly RequestKind[] = [
  { method: figuresRequest, params: () => ({}) },
  { method: actionsRequest, params: about },
  { method: actionAtRequest, params: at },
  { method: placeRequest, params: (asked) => ({ ...about(asked), entry }) },
  { method: cardRequest, params: (asked) => ({ ...about(asked), entry }) },
  { method: choicesRequest, params: at },
  { method: exceptableRequest, params: at },
  {
    method: setStatusRequest,
    params: (asked) => ({ ...about(asked), key: 'CS1', status: 'complete' }),
  },
  { method: addUpdateRequest, params: (asked) => ({ ...about(asked), key: 'CS2', note: 'a: b' }) },
  {
    method: addActionRequest,
    params: (asked) => ({ ...about(asked), priority: 0, action: 'a', deadline: '2027' }),
  },
  {
    method: readDateRequest,
    params: (asked) => ({ ...about(asked), text: '2027', use: 'deadline' }),
  },
  { method: readCriterionRequest, params: () => ({ text: 'Re-referrals to us reduce' }) },
  { method: panelRequest, params: (asked) => ({ ...about(asked), kind: 'timeline' }) },
  { method: panelRequest, params: (asked) => ({ ...about(asked), kind: 'matrix' }) },
  { method: panelRequest, params: (asked) => ({ ...about(asked), kind: 'board-report' }) },
  {
    method: reportFileRequest,
    params: (asked) => ({ ...about(asked), report: 'stage', format: 'html' }),
  },
  { method: exportPlanRequest, params: (asked) => ({ ...about(asked), format: 'csv' }) },
  { method: askedOfficersRequest, params: about },
  {
    method: readReturnRequest,
    params: (asked) => ({ ...about(asked), name: 'back.csv', base64: filledIn }),
  },
  { method: mattersFirstRequest, params: about },
  {
    method: mendGroupRequest,
    params: (asked) => ({ ...about(asked), group: 'error links/unknown-source b19', fix: 'each' }),
  },
  { method: pasteRequest, params: (asked) => ({ ...within(asked), text: 'one\ntwo: 2' }) },
];

/** All requests that the capabilities name, and our own; throws for a capability of which this list knows nothing. */
export function requestsFor(capabilities: ServerCapabilities): readonly RequestKind[] {
  const named = Object.entries(capabilities).flatMap(([name, value]) => {
    if (!name.endsWith('Provider') || !value || name === 'executeCommandProvider') return [];
    const kinds = known[name];
    if (!kinds)
      throw new Error(`No request is known for ${name}: name it in test/support/requests.ts`);
    const resolves = Object(value).resolveProvider === true;
    return kinds.map(({ resolve, ...kind }) => ({
      ...kind,
      ...(resolves && resolve !== undefined && { resolve }),
    }));
  });
  return [...named, ...ours];
}

/** The items of an answer: a list, or one that stands in it. */
export function itemsOf(answer: unknown): readonly unknown[] {
  const items = Array.isArray(answer) ? answer : Object(answer).items;
  return Array.isArray(items) ? items : [];
}
