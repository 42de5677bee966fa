/** Answers in the older forms of the protocol, for clients that do not know the newer ones. */

import type {
  DocumentSymbol,
  Location,
  LocationLink,
  SymbolInformation,
} from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../features/document-symbols';
import type { Snapshot } from '../features/snapshot';
import type { ClientSupport } from './client-support';

/** Where something is: with what is around it, or the place alone. */
export function locations(
  links: LocationLink[] | undefined,
  { takesLocationLinks }: ClientSupport,
): LocationLink[] | Location[] | undefined {
  if (takesLocationLinks) return links;
  return links?.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
}

/** The outline as a tree, or as a list. */
export function outline(
  snapshot: Snapshot,
  { takesSymbolTrees }: ClientSupport,
): DocumentSymbol[] | SymbolInformation[] {
  const tree = documentSymbols(snapshot);
  return takesSymbolTrees ? tree : flatSymbols(tree, snapshot.uri);
}
