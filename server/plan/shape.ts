/** The schema as the reader walks it: what each place of a file may hold. */

import type { Meaning } from './schema/kinds';

/** One field of a place. */
export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  /** What it is, for whoever writes a plan. */
  readonly about: string | undefined;
}

/**
 * What a place may hold. A place may allow several: a criterion is a text or fields (a text alone is then
 * their `text`), a board meets at a cadence (fields), on dates (a list) or as required (a vocabulary).
 */
export interface Shape {
  readonly text?: Meaning;
  readonly values?: readonly string[];
  readonly fields?: ReadonlyMap<string, Field>;
  /** Of a list, or of a map by id. */
  readonly item?: Shape;
  readonly container?: 'list' | 'by-id';
}

/** The shape of the field of that name; throws where the schema has none: a mistake in this project. */
export function fieldShape(shape: Shape, ...keys: readonly string[]): Shape {
  let at = shape;
  for (const key of keys) {
    const next: Shape | undefined = key === '*' ? at.item : at.fields?.get(key)?.shape;
    if (!next) throw new Error(`The schema has no ${keys.join('.')}`);
    at = next;
  }
  return at;
}
