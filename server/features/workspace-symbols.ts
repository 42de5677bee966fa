/** Search for an entry in all files: an action, a source, an officer by any word of its name. */

import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { documentSymbols, flatSymbols } from './document-symbols';
import type { Snapshot } from './snapshot';

const kept = new WeakMap<Snapshot, readonly SymbolInformation[]>();

/** The entries of a file in whose names the characters of `query` stand in that order. */
export function workspaceSymbols(snapshot: Snapshot, query: string): readonly SymbolInformation[] {
  let all = kept.get(snapshot);
  if (!all) {
    const flat = flatSymbols(documentSymbols(snapshot), snapshot.uri);
    all = flat.filter(({ kind }) => kind !== SymbolKind.Namespace);
    kept.set(snapshot, all);
  }
  const wanted = query.toLowerCase().replace(/\s/g, '');
  return all.filter(({ name }) => holds(name.toLowerCase(), wanted));
}

function holds(name: string, wanted: string): boolean {
  let at = 0;
  for (const c of name) if (wanted.startsWith(c, at)) at += c.length;
  return at >= wanted.length;
}
