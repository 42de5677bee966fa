/**
 * The JSON Schema of a plan file, for editors and programs that do not know this project. It is as
 * generous as the reader: YAML elsewhere takes `2026-03-01` or `12` for something else than a text.
 */

import * as z from 'zod/mini';
import { headings } from '../headings';
import { type Meaning, meanings } from './kinds';
import { configFile, planFile } from './plan';

type Schema = z.core.JSONSchema.BaseSchema;

const id =
  'https://raw.githubusercontent.com/golden-thread/golden-thread/main/schema/improvement-plan.schema.json';

/** The schema as a file. */
export function planSchemaText(): string {
  return `${JSON.stringify(planSchema(), null, 2)}\n`;
}

/** The schema of a plan file. */
export function planSchema(): Schema {
  const made = z.toJSONSchema(planFile, {
    override({ zodSchema, jsonSchema }) {
      const means = meanings.get(zodSchema);
      if (means) relaxText(jsonSchema, means);
      else relax(jsonSchema, zodSchema as z.core.$ZodTypes);
    },
  });
  const { $schema, required = [], ...rest } = made;
  return {
    $schema,
    $id: id,
    title: 'Service improvement plan',
    description: 'A plan file of Golden Thread: NAME.plan.yaml.',
    ...rest,
    // What golden-thread.yaml can have for it is not in the file that a schema sees.
    required: required.filter((key) => !(key in configFile.shape)),
    $defs: {
      text: { type: ['string', 'number', 'boolean', 'null'] },
      texts: { anyOf: [text, { type: 'array', items: text }] },
    },
  } as Schema;
}

/** Whatever YAML makes of what was written, the reader takes its source text. */
const text = { $ref: '#/$defs/text' };
/** One of them, or several. */
const texts = { $ref: '#/$defs/texts' };

/** A schema is changed in place: that is how zod lets it be overridden. */
function relaxText(schema: Schema, { kind }: Meaning): void {
  become(schema, kind === 'links' || kind === 'officers' ? texts : text);
}

function relax(schema: Schema, zod: z.core.$ZodTypes): void {
  const { def } = zod._zod;
  if (def.type === 'object') withHeadings(schema);
  else if (def.type === 'array') orOne(schema, def.element);
  else if (def.type === 'union') alone(schema, def.options);
  else if (def.type === 'optional' && !admitsText(def.innerType)) orNothing(schema);
}

/** One text may stand where a list of them is meant. */
function orOne(schema: Schema, element: z.core.$ZodType): void {
  const items = schema.items as Schema;
  if (meanings.has(element)) become(schema, texts);
  else if (admitsText(element)) become(schema, { anyOf: [items, { type: 'array', items }] });
}

/** Where a list is one of several forms, a text alone is not taken for one of its items. */
function alone(schema: Schema, options: readonly z.core.$ZodType[]): void {
  schema.anyOf = (schema.anyOf ?? []).map((form, i) => {
    const isList = (options[i] as z.core.$ZodTypes | undefined)?._zod.def.type === 'array';
    return isList ? { type: 'array', items: text } : form;
  });
}

/** Whether a text, so also an empty one, may stand in a place. */
function admitsText(schema: z.core.$ZodType): boolean {
  if (meanings.has(schema)) return true;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.some(admitsText);
  return def.type === 'array' && admitsText(def.element);
}

/** The schema's keywords give way to others; what it is about stays. */
function become(schema: Schema, other: Partial<Schema>): void {
  const { description } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, description === undefined ? {} : { description }, other);
}

/** An empty value is the same as none. */
function orNothing(schema: Schema): void {
  const { type, enum: values, anyOf, $ref } = schema;
  if (Array.isArray(type) || $ref !== undefined) return;
  if (anyOf) schema.anyOf = [...anyOf, { type: 'null' }];
  else if (values) {
    schema.enum = [...values, null];
    delete schema.type;
  } else if (type !== undefined) schema.type = [type, 'null'] as unknown as 'null';
}

/** The headings of printed plans stand for the keys that they mean. */
function withHeadings(schema: Schema): void {
  const { properties = {}, required = [] } = schema;
  const either: Schema[] = [];
  for (const [heading, key] of headings) {
    const field = properties[key];
    if (field === undefined) continue;
    properties[heading] = field;
    if (required.includes(key))
      either.push({ anyOf: [{ required: [key] }, { required: [heading] }] });
  }
  if (either.length === 0) return;
  const named = new Set(headings.values());
  schema.required = required.filter((key) => !named.has(key));
  schema.allOf = either;
}
