/** An imported plan before it is written: values as a plan file has them, in the order of its keys. */

/** A value of a plan file. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** Fields of an entry, in the order in which they are written. */
export type Fields = Readonly<Record<string, Value>>;

/** Something that was read, though not for certain. */
export interface Doubt {
  /** For people: `table 2, row 4`. */
  readonly place: string;
  /** A sentence. */
  readonly text: string;
}

/** Fields without those that say nothing. */
export function filled(fields: Readonly<Record<string, Value | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || isEmpty(value) ? [] : [[key, value]],
    ),
  );
}

function isEmpty(value: Value): boolean {
  return typeof value === 'string' ? value === '' : Object.keys(value).length === 0;
}
