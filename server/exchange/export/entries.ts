/** The entries of a plan's lists, and the names under which an exported document has them. */

import type { Path } from '../../plan/path';
import type { Details } from './details';
import { isPlain } from './exact';
import type { Fields } from './parts';

/** An entry of a list. */
export interface NamedEntry {
  /** Its id or ref, or its number after a '#' where that does not tell it from all others. */
  readonly name: string;
  /** What is written for its id, where that is not the name. */
  readonly id: string | undefined;
  /** How the further details call it: `['measures', 'agency-rate']`. */
  readonly path: Path;
  readonly fields: Fields;
}

/** The entries of a map by id, or of a list whose entries have an `idField` or no id at all. */
export function namedEntries(
  list: string,
  values: unknown,
  idField?: string,
): readonly NamedEntry[] {
  const given: readonly (readonly [id: string | undefined, Fields])[] =
    values instanceof Map
      ? [...values]
      : ((values ?? []) as readonly Fields[]).map((fields) => [idOf(fields, idField), fields]);
  const counts = new Map<string | undefined, number>();
  for (const [id] of given) counts.set(id, (counts.get(id) ?? 0) + 1);
  return given.map(([id, fields], i) => {
    const isOwn = id !== undefined && counts.get(id) === 1 && isPlain(id) && !id.startsWith('#');
    const name = isOwn ? id : `#${i + 1}`;
    return { name, id: isOwn ? undefined : id, path: [list, name], fields };
  });
}

/** Notes the ids that are not the names of their entries. */
export function noteIds(entries: readonly NamedEntry[], idField: string, details: Details): void {
  for (const { id, path } of entries) {
    const part = { path: [idField], value: id, shape: { text: { kind: 'text' } } } as const;
    if (id !== undefined) details.add(path, part, []);
  }
}

function idOf(fields: Fields, idField: string | undefined): string | undefined {
  return idField === undefined ? undefined : (fields[idField] as string | undefined);
}
