/** Every text that somebody wrote in an entry, with its path. */

import type { Path } from '../../plan/path';

/** A text and where it stands in its entry. */
export interface TextAt {
  readonly text: string;
  readonly path: Path;
}

/** The texts below a value as the reader hands it out: no dates, no figures, no links. */
export function* textsIn(value: unknown, path: Path = []): Generator<TextAt> {
  if (typeof value === 'string') yield { text: value, path };
  else if (value instanceof Map) {
    for (const [key, item] of value) yield* textsIn(item, [...path, String(key)]);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* itemTexts(item, [...path, i]);
  } else if (typeof value === 'object' && value !== null && !('day' in value)) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

/** An officer cell is one text of a list; a link is a part of one. */
function* itemTexts(item: unknown, path: Path): Generator<TextAt> {
  const isPart = typeof item === 'object' && item !== null && 'item' in item && 'text' in item;
  if (!isPart) yield* textsIn(item, path);
  else if (!('source' in item))
    yield { text: String(item.text), path: [...path.slice(0, -1), Number(item.item)] };
}
