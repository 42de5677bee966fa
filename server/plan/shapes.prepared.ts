/** The shapes of the two files, made from the zod schemas. */

import type * as z from 'zod/mini';
import { descriptionOf, meanings } from './schema/kinds';
import { configFile, planFile } from './schema/plan';
import type { Field, Shape } from './shape';

export const planShape = shapeOf(planFile);
export const configShape = shapeOf(configFile);

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
