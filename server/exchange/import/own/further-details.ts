/** The last sheet of an exported plan, which says exactly what the others show. */

import type { Path } from '../../../plan/path';
import type { Shape } from '../../../plan/shape';
import type { Cell, Row } from '../../document';
import { emptyTexts, readExact, readPath, unlisted } from '../../export/exact';
import type { Entries, Entry } from './entries';
import { type ShownValue, textOf } from './shown';
import { getAt, type Node, setAt } from './tree';

/**
 * Sets what the rows say, where that is still shown which they stand for; gives the rows that no longer count, because
 * somebody has written something else since.
 */
export function applyDetails(rows: readonly Row[], { named, shown }: Entries): readonly Row[] {
  /** Where the values go that rows say together, by the entry and their path; null where it is not shown any more. */
  const places = new Map<string, Path | null>();
  return rows.filter(({ cells: [entryCell, fieldCell, textCell, shownCell] }) => {
    const name = cellText(entryCell);
    const entry = named.get(name);
    const path =
      entry && pathIn([...entry.base.map(String), ...readPath(cellText(fieldCell))], entry.shape);
    if (!entry || !path) return true;
    const above = shown.above(entry, path);
    const isItem = above?.isListed === true && path.length > above.path.length;
    const whole = path.slice(0, above ? above.path.length + (isItem ? 1 : 0) : path.length);
    const group = JSON.stringify([name, whole]);
    const place = places.has(group)
      ? places.get(group)
      : placeOf(entry, whole, above, cellText(shownCell));
    places.set(group, place ?? null);
    if (!place) return true;
    setAt(entry.node, [...place, ...path.slice(whole.length)], leaf(cellText(textCell)));
    return false;
  });
}

/** Where a value goes, made empty for it; undefined where something else is shown by now. */
function placeOf(
  { node }: Entry,
  whole: Path,
  above: ShownValue | undefined,
  text: string,
): Path | undefined {
  if (!above) return text === '' ? whole : undefined;
  if (whole.length === above.path.length) {
    if (unlisted(above.text) !== unlisted(text)) return undefined;
    setAt(node, whole, new Map());
    return whole;
  }
  const index = Number(whole.at(-1));
  const items = getAt(node, above.path);
  const list = Array.isArray(items) ? items : [];
  if (!Array.isArray(items)) setAt(node, above.path, list);
  const found = text === '' ? index : list.indexOf(text);
  if (found < 0) return undefined;
  list.splice(found, text === '' ? 0 : 1, new Map());
  return [...above.path, found];
}

/** The ids that rows have for entries of a list, without those that are numbers. */
export function namesIn(rows: readonly Row[], list: string): readonly string[] {
  return rows.flatMap(({ cells: [entry] }) => {
    const [of, id] = readPath(cellText(entry));
    return of === list && id !== undefined && !id.startsWith('#') ? [id] : [];
  });
}

function leaf(text: string): Node | undefined {
  if (text === '') return undefined;
  if (text === emptyTexts.list) return [];
  return text === emptyTexts.record ? new Map() : readExact(text);
}

function cellText(cell: Cell | undefined): string {
  return textOf(cell?.lines ?? []);
}

/** The path of the steps under a shape: only that tells a key '1' from a first item. */
function pathIn(steps: readonly string[], shape: Shape): Path | undefined {
  const path: (string | number)[] = [];
  let at: Shape | undefined = shape;
  for (const step of steps) {
    const isList: boolean =
      at?.container === 'list' || at?.text?.kind === 'links' || at?.text?.kind === 'officers';
    // A board meets on dates or at a cadence: a list or fields.
    const isItem = isList && at?.fields?.has(step) !== true;
    if (isItem && !/^[1-9]\d*$/.test(step)) return undefined;
    path.push(isItem ? Number(step) - 1 : step);
    at = at?.fields?.get(step)?.shape ?? at?.item;
  }
  return path;
}
