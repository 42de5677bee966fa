/** Where in the file the tree of one fragment hangs: paths of trees to paths of the file. */

import type { Fragment } from '../plan/document';
import type { Path } from '../plan/path';
import { canonical, fileShape, shapeAt } from './shapes';
import type { Snapshot } from './snapshot';

/** A list or map that stands open where a fragment begins, with the column of its dashes or keys. */
export interface Outer {
  readonly kind: 'map' | 'list';
  readonly path: Path;
  readonly column: number;
}

/** The root of a fragment's tree: its path, and the index of its first item where it is a list. */
export interface FragmentRoot {
  readonly path: Path;
  readonly firstItem: number;
  readonly outer: readonly Outer[];
}

const file: Outer = { kind: 'map', path: [], column: 0 };

/** The root of the fragment of that index. */
export function rootOf({ document: { fragments } }: Snapshot, index: number): FragmentRoot {
  const fragment = fragments[index];
  if (!fragment || !isInPriority(fragment)) return { path: [], firstItem: 0, outer: [file] };
  let priority = -1;
  let action = 0;
  for (const { kind } of fragments.slice(0, index)) {
    if (kind === 'priority') {
      priority++;
      action = 0;
    } else if (kind === 'action') action++;
  }
  const { priority: dash, keys } = fragment.before;
  const list: Outer = { kind: 'list', path: ['priorities'], column: dash ?? 0 };
  if (fragment.kind === 'priority') {
    return { path: ['priorities'], firstItem: priority + 1, outer: [file] };
  }
  const path = ['priorities', priority];
  if (fragment.kind === 'tail') return { path, firstItem: 0, outer: [file, list] };
  const outer = [file, list, { kind: 'map', path, column: keys ?? 0 } as const];
  return { path: [...path, 'actions'], firstItem: action, outer };
}

/** The keys of the map at `path` that other fragments than that of `index` hold, or may hold. */
export function keysAround(snapshot: Snapshot, index: number, path: Path): readonly string[] {
  const { fragments } = snapshot.document;
  const shape = shapeAt(fileShape(snapshot), path);
  const holders = path.length === 0 ? fragments.filter(isTopLevel) : ownHolders(fragments, index);
  return holders.flatMap(({ parsed: { root } }) => {
    const map = root?.kind === 'list' ? root.items[0] : root;
    return map?.kind === 'map' ? map.pairs.map(({ key }) => canonical(key.value, shape)) : [];
  });
}

/** The head of the priority that a fragment belongs to, and what follows its actions. */
function ownHolders(fragments: readonly Fragment[], index: number): readonly Fragment[] {
  const own = fragments[index];
  if (!own || !isInPriority(own)) return [];
  const head = fragments.findLastIndex(({ kind }, i) => i <= index && kind === 'priority');
  const end = fragments.findIndex(
    (one, i) => i > head && (one.kind === 'priority' || !isInPriority(one)),
  );
  return fragments
    .slice(head, end < 0 ? fragments.length : end)
    .filter(({ kind }) => kind !== 'action');
}

function isInPriority({ kind }: Fragment): boolean {
  return kind === 'priority' || kind === 'tail' || kind === 'action';
}

function isTopLevel(fragment: Fragment): boolean {
  return !isInPriority(fragment);
}
