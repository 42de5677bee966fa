/** Every text that somebody wrote in an entry, with its path. */

import type { Path } from '../../plan/path';

/** A text and where it stands in its entry. */
export interface TextAt {
  readonly text: string;
  readonly path: Path;
}

/** The texts below a value as the reader hands it out: no dates, no figures, no links. */
export function textsIn(value: unknown): readonly TextAt[] {
  const found: TextAt[] = [];
  collect(value, [], found);
  return found;
}

function collect(value: unknown, path: Path, found: TextAt[]): void {
  if (typeof value === 'string') found.push({ text: value, path });
  else if (typeof value !== 'object' || value === null) return;
  else if (value instanceof Map) {
    for (const [key, item] of value) collect(item, [...path, String(key)], found);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collectItem(item, path, i, found);
  } else if (!('day' in value)) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
  }
}

/** An officer cell is one text of a list; a link is a part of one. */
function collectItem(item: unknown, path: Path, i: number, found: TextAt[]): void {
  const isPart = typeof item === 'object' && item !== null && 'item' in item && 'text' in item;
  if (!isPart) collect(item, [...path, i], found);
  else if (!('source' in item))
    found.push({ text: String(item.text), path: [...path, Number(item.item)] });
}
