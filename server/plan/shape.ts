/** The schema as the reader walks it: what each place of a file may hold. Made from zod, once. */

import type * as z from 'zod/mini';
import { descriptionOf, type Meaning, meanings } from './schema/kinds';
import { configFile, planFile } from './schema/plan';

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

export const planShape = shapeOf(planFile);
export const configShape = shapeOf(configFile);

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

function shapeOf(schema: z.core.$ZodType): Shape {
  const means = meanings.get(schema);
  if (means) return { text: means };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType);
    case 'enum':
      return { values: Object.values(def.entries).map(String) };
    case 'array':
      return { container: 'list', item: shapeOf(def.element) };
    case 'record':
      return { container: 'by-id', item: shapeOf(def.valueType) };
    case 'object':
      return { fields: new Map(Object.entries(def.shape).map(toField)) };
    case 'union':
      return Object.assign({}, ...def.options.map(shapeOf));
    default:
      throw new Error(`The reader does not know the zod type ${def.type}`);
  }
}

function toField([key, schema]: [string, z.core.$ZodType]): [string, Field] {
  const required = (schema as z.core.$ZodTypes)._zod.def.type !== 'optional';
  return [key, { shape: shapeOf(schema), required, about: descriptionOf(schema) }];
}
