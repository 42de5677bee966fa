/** What a value of a plan consists of, under its shape. */

import type { Path } from '../../plan/path';
import type { Shape } from '../../plan/shape';

/** A value with its way from where the walk began. */
export interface Part {
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a record, and not a date or one of the other things that a place may hold besides. */
export function isRecord({ value, shape }: Pick<Part, 'value' | 'shape'>): boolean {
  return shape.fields !== undefined && isObject(value) && !Array.isArray(value);
}

/** Whether a value has parts that are listed: entries by id, or records. */
export function isListed({ value, shape }: Pick<Part, 'value' | 'shape'>): boolean {
  return value instanceof Map || (Array.isArray(value) && shape.item?.fields !== undefined);
}

/** The parts of a record in the order of the format, of a map by id and of a list in theirs. */
export function partsOf({ path, value, shape }: Part): readonly Part[] {
  if (value instanceof Map) {
    return [...value].map(([key, one]) => at([...path, key], one, shape.item));
  }
  if (Array.isArray(value)) return value.map((one, i) => at([...path, i], one, shape.item));
  return [...(shape.fields ?? [])].flatMap(([key, field]) => {
    const one = (value as Fields)[key];
    return one === undefined ? [] : [at([...path, key], one, field.shape)];
  });
}

/** The ends of a value: texts, dates, numbers and words, and what is empty. */
export function* leavesOf(part: Part): Generator<Part> {
  const hasParts = part.value instanceof Map || Array.isArray(part.value) || isRecord(part);
  const parts = hasParts ? partsOf(part) : [];
  if (parts.length === 0) yield part;
  for (const one of parts) yield* leavesOf(one);
}

function at(path: Path, value: unknown, shape: Shape = {}): Part {
  return { path, value, shape };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Map);
}
