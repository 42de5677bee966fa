/** The entries that the outline shows: how each is found, called and described. */

import { SymbolKind } from 'vscode-languageserver-types';
import { type Details, dated, day, plain } from './described';

/** One kind of entry. */
export interface EntryKind {
  readonly symbol: SymbolKind;
  /** What it is called where it has neither id nor title yet. */
  readonly noun: string;
  /** The field with its id, where that is not the key it stands under. */
  readonly id?: string;
  readonly title: string;
  readonly details: Details;
  /** The field with entries of its own. */
  readonly inner?: { readonly field: string; readonly kind: EntryKind };
}

const itself = (text: string) => text;
const vacant = (text: string) => (/^(?:true|yes)$/i.test(text) ? 'vacant' : '');

const due = (text: string) => (/^ongoing$/i.test(text) ? 'ongoing' : dated('due')(text));

const action: EntryKind = {
  symbol: SymbolKind.Function,
  noun: 'action',
  id: 'ref',
  title: 'action',
  details: { withdrawn: () => 'withdrawn', deadline: due, status: plain },
};

const recommendation: EntryKind = {
  symbol: SymbolKind.Field,
  noun: 'recommendation',
  title: 'text',
  details: {},
};

/** By the key of the block that holds them. */
export const entryKinds: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>([
  [
    'sources',
    {
      symbol: SymbolKind.Class,
      noun: 'source',
      title: 'title',
      details: { kind: plain, date: day },
      inner: { field: 'recommendations', kind: recommendation },
    },
  ],
  [
    'officers',
    {
      symbol: SymbolKind.Object,
      noun: 'officer',
      title: 'title',
      details: { organisation: itself, vacant },
    },
  ],
  [
    'boards',
    { symbol: SymbolKind.Module, noun: 'board', title: 'title', details: { role: itself } },
  ],
  [
    'stages',
    {
      symbol: SymbolKind.Event,
      noun: 'stage',
      id: 'id',
      title: 'title',
      details: { starts: dated('from'), ends: dated('to') },
    },
  ],
  [
    'priorities',
    {
      symbol: SymbolKind.Package,
      noun: 'priority',
      id: 'id',
      title: 'title',
      details: {},
      inner: { field: 'actions', kind: action },
    },
  ],
  [
    'measures',
    {
      symbol: SymbolKind.Number,
      noun: 'measure',
      title: 'title',
      details: { unit: itself, source: itself },
    },
  ],
  ['risks', { symbol: SymbolKind.Key, noun: 'risk', title: 'title', details: { owner: itself } }],
  [
    'decisions',
    {
      symbol: SymbolKind.Constant,
      noun: 'decision',
      title: 'text',
      details: { date: day, board: itself },
    },
  ],
]);

export const actionKind = action;
