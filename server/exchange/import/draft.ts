/** An imported plan before it is written: values as a plan file has them, in the order of its keys. */

/** A value of a plan file. */
export type Value = string | readonly Value[] | Fields;

/** Fields of an entry, or entries by id, in the order in which they are written; a key may be any text. */
export type Fields = ReadonlyMap<string, Value>;

/** Something that was read, though not for certain. */
export interface Doubt {
  /** For people: `table 2, row 4`. */
  readonly place: string;
  /** A sentence. */
  readonly text: string;
}

/** Fields without those that say nothing. */
export function filled(fields: Readonly<Record<string, Value | undefined>>): Fields {
  return new Map(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || isEmpty(value) ? [] : [[key, value]],
    ),
  );
}

function isEmpty(value: Value): boolean {
  if (value instanceof Map) return value.size === 0;
  return (value as string | readonly Value[]).length === 0;
}
