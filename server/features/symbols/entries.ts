/** The outline of one fragment, its places relative to the fragment's start. */

import { SymbolKind } from 'vscode-languageserver-types';
import type { Fragment } from '../../plan/document';
import type { Extent } from '../../plan/faults';
import { pairOf } from '../../plan/locate';
import { type Node, type Pair, pairEnd } from '../../plan/tree';
import { shownShort } from '../shown';
import { detailOf, fieldText } from './described';
import { actionKind, type EntryKind, entryKinds } from './kinds';

/** One line of the outline. */
export interface Entry extends Extent {
  readonly name: string;
  readonly detail: string;
  readonly symbol: SymbolKind;
  /** What of it is marked when it is chosen. */
  readonly chosen: Extent;
  readonly inner: readonly Entry[];
}

const kept = new WeakMap<Fragment, readonly Entry[]>();

/** The outermost entries of a fragment, in order of place; the same every time. */
export function entriesIn(fragment: Fragment): readonly Entry[] {
  let entries = kept.get(fragment);
  if (!entries) {
    entries = read(fragment);
    kept.set(fragment, entries);
  }
  return entries;
}

function read({ kind, parsed: { root } }: Fragment): readonly Entry[] {
  if (kind === 'action') return entriesOf(root, actionKind);
  if (kind === 'priority') return entriesOf(root, entryKinds.get('priorities'));
  if (kind === 'tail' || root?.kind !== 'map') return [];
  return root.pairs.map(block);
}

/** A block by its key; a block of fields tells its title, and one text that text. */
function block(pair: Pair): Entry {
  const { key, value } = pair;
  const kind = entryKinds.get(key.value);
  const text = value?.kind === 'scalar' ? value.value : fieldText(value, 'title');
  return {
    name: named(key.value, 'block'),
    detail: kind ? '' : shownShort(text ?? ''),
    symbol: SymbolKind.Namespace,
    start: key.start,
    end: pairEnd(pair),
    chosen: key,
    inner: kind ? entriesOf(value, kind) : [],
  };
}

/** The entries of a map by id, or of a list. */
function entriesOf(node: Node | undefined, kind: EntryKind | undefined): readonly Entry[] {
  if (!kind || !node || node.kind === 'scalar') return [];
  if (node.kind === 'map') {
    return node.pairs.map((pair) => {
      const { key, value } = pair;
      const at = { start: key.start, end: pairEnd(pair), chosen: key };
      return { ...at, ...described(value, key.value, kind) };
    });
  }
  return node.items.flatMap((item) => {
    if (!item) return [];
    const id = kind.id !== undefined && item.kind === 'map' ? pairOf(item, kind.id) : undefined;
    const first = item.kind === 'map' ? item.pairs[0]?.key : undefined;
    const chosen = id?.value ?? first ?? item;
    const idText = kind.id === undefined ? undefined : fieldText(item, kind.id);
    return { start: item.start, end: item.end, chosen, ...described(item, idText, kind) };
  });
}

function described(node: Node | undefined, id: string | undefined, kind: EntryKind) {
  const title = node?.kind === 'scalar' ? node.value : fieldText(node, kind.title);
  const inner = kind.inner && node?.kind === 'map' ? pairOf(node, kind.inner.field) : undefined;
  return {
    name: named([id, title].filter((text) => text !== undefined).join(' '), kind.noun),
    detail: node?.kind === 'map' ? detailOf(node, kind.details) : '',
    symbol: kind.symbol,
    inner: entriesOf(inner?.value, kind.inner?.kind),
  };
}

/** Editors show nothing at all where one name is empty. */
function named(name: string, noun: string): string {
  const text = shownShort(name);
  return text === '' ? `${noun} without a name` : text;
}
