/** The outline of a file: its blocks with their entries, priorities with their actions. */

import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { Position } from '../text/places';
import type { Snapshot } from './snapshot';
import { type Entry, entriesIn } from './symbols/entries';

/** The outline as a tree, in order of place. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  let block: DocumentSymbol | undefined;
  let priority: DocumentSymbol | undefined;
  for (const [index, fragment] of snapshot.document.fragments.entries()) {
    const found = entriesIn(fragment).map((entry) => symbol(entry, index, snapshot));
    const isAction = fragment.kind === 'action';
    if (isAction || fragment.kind === 'priority') {
      (childrenOf(isAction ? priority : block) ?? childrenOf(block) ?? top).push(...found);
      if (!isAction) priority = found.at(-1);
    } else if (fragment.kind !== 'tail') {
      top.push(...found);
      [block, priority] = [found.at(-1), undefined];
    }
    const end = snapshot.places.positionIn(index, endOf(fragment));
    if (priority) extend(priority, end);
    if (priority || isAction) extend(block, end);
  }
  return top.map(counted);
}

/** The same as a list, for clients that show no tree and for searches: each with what holds it. */
export function flatSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => {
    const location = { uri, range };
    const own = {
      name,
      kind,
      location,
      ...(container !== undefined && { containerName: container }),
    };
    return [own, ...flatSymbols(children, uri, name)];
  });
}

function symbol(entry: Entry, index: number, snapshot: Snapshot): DocumentSymbol {
  const { name, detail, symbol: kind, start, end, chosen, inner } = entry;
  const within = (offset: number) => Math.min(Math.max(offset, start), end);
  const { places } = snapshot;
  return {
    name,
    ...(detail !== '' && { detail }),
    kind,
    range: places.rangeIn(index, { start, end }),
    selectionRange: places.rangeIn(index, {
      start: within(chosen.start),
      end: within(chosen.end),
    }),
    children: inner.map((one) => symbol(one, index, snapshot)),
  };
}

function childrenOf(holder: DocumentSymbol | undefined): DocumentSymbol[] | undefined {
  return holder?.children;
}

function endOf({ parsed, text }: Snapshot['document']['fragments'][number]): number {
  return parsed.root?.end ?? text.trimEnd().length;
}

/** What follows in fragments of its own belongs to the block or priority, too. */
function extend(holder: DocumentSymbol | undefined, end: Position): void {
  if (!holder) return;
  const { start, end: before } = holder.range;
  const isLater =
    end.line > before.line || (end.line === before.line && end.character > before.character);
  if (isLater) holder.range = { start, end };
}

/** A priority with how many actions it has. */
function counted(top: DocumentSymbol): DocumentSymbol {
  for (const one of top.children ?? []) {
    if (one.kind !== SymbolKind.Package) continue;
    const count = one.children?.length ?? 0;
    one.detail = count === 1 ? '1 action' : `${count} actions`;
  }
  return top;
}
