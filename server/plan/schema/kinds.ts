/**
 * The kinds of value that the format knows, as zod schemas of the canonical spelling. Zod describes and
 * never transforms: what is registered beside a schema tells the reader what the text means.
 */

import * as z from 'zod/mini';

/** The lists whose entries other places name. */
export type ListName =
  | 'sources'
  | 'officers'
  | 'boards'
  | 'stages'
  | 'priorities'
  | 'actions'
  | 'measures';

/** What a text of the file means. A month or year stands for its `first` or its `last` day. */
export type Meaning =
  | { readonly kind: 'text' }
  | { readonly kind: 'pattern' }
  | { readonly kind: 'id'; readonly of: ListName }
  | { readonly kind: 'date'; readonly end: 'first' | 'last' }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'number'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'links' }
  | { readonly kind: 'officers' };

/** Where each schema's meaning is kept; a schema that is not in it is read by its zod type. */
export const meanings = z.registry<Meaning>();

/** What `x` is, for hovers, completion and the reference page. */
export function about<T extends z.core.$ZodType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), description });
  return schema;
}

/** What `about` said of a schema. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

function meaning<T extends z.core.$ZodType>(schema: T, means: Meaning): T {
  meanings.add(schema, means);
  return schema;
}

/** A sentence, a title, a name: any text. */
export const text = () => meaning(z.string(), { kind: 'text' });

/** Names of files or folders, with signs that stand for others. */
export const pattern = () => meaning(z.string(), { kind: 'pattern' });

/** The id (or ref, or code) of an entry of a list. */
export const id = (of: ListName) => meaning(z.string(), { kind: 'id', of });

/** A date (reading rule 4). */
export const date = (end: 'first' | 'last' = 'last') =>
  meaning(z.string().brand<'date'>(), { kind: 'date', end });

/** A date, or `ongoing`. */
export const deadline = () => meaning(z.string().brand<'deadline'>(), { kind: 'deadline' });

/** A number, within limits where they are given. */
export const number = (limits: { from?: number; to?: number } = {}) =>
  meaning(z.string().brand<'number'>(), { kind: 'number', ...limits });

/** `true` or `false`; `yes` and `no` are understood. */
export const yesOrNo = () => meaning(z.string().brand<'yes-or-no'>(), { kind: 'yes-or-no' });

/** Source codes, each with or without a recommendation (reading rule 5). */
export const links = () => meaning(z.array(z.string()).brand<'links'>(), { kind: 'links' });

/** Officers by id or as titles (reading rule 6). */
export const officers = () =>
  meaning(z.array(z.string()).brand<'officers'>(), { kind: 'officers' });

/** One of a vocabulary. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

/** A list; one value alone may stand for a list of one (reading rule 7). */
export const list = <T extends z.core.SomeType>(item: T) => z.array(item);

/** Entries by their id. */
export const byId = <T extends z.core.SomeType>(item: T) => z.record(z.string(), item);

/** A text, or the fields that say more; a text alone is their `text`. */
export const textOr = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.union([text(), z.object(fields)]).brand<'text-or-fields'>();

/** An optional field with what it is. */
export const maybe = <T extends z.core.SomeType>(schema: T, description: string) =>
  about(z.optional(schema), description);
