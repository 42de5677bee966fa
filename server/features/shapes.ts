/** What the format says of a place in a file. */

import { headings } from '../plan/headings';
import type { Path } from '../plan/path';
import type { Field, Shape } from '../plan/shape';
import { configShape, planShape } from '../plan/shapes.prepared';
import type { Snapshot } from './snapshot';

/** What a whole file may hold. */
export function fileShape({ kind }: Snapshot): Shape {
  return kind === 'plan' ? planShape : configShape;
}

/** What may stand at a path from `shape`; undefined where the format has nothing. */
export function shapeAt(shape: Shape | undefined, path: Path): Shape | undefined {
  let at = shape;
  for (const step of path) at = at && stepInto(at, step);
  return at;
}

/** The field that a path from `shape` ends at; undefined for entries of lists, and for unknown keys. */
export function fieldAt(shape: Shape, path: Path): Field | undefined {
  const holder = shapeAt(shape, path.slice(0, -1));
  const key = path.at(-1);
  return typeof key === 'string' ? holder && fieldsOf(holder)?.get(key) : undefined;
}

/** The fields of a place; those of its entries where one alone may stand for a list of them. */
export function fieldsOf(shape: Shape): ReadonlyMap<string, Field> | undefined {
  return shape.fields ?? (shape.container === 'list' ? shape.item?.fields : undefined);
}

/** The canonical spelling of a key in a place: that of a printed heading is the field it stands for. */
export function canonical(key: string, shape: Shape | undefined): string {
  const fields = shape && fieldsOf(shape);
  const meant = headings.get(key);
  return meant !== undefined && !fields?.has(key) && fields?.has(meant) ? meant : key;
}

/** What each item of a list may be; links and officers may be written as a list of their kind. */
export function itemOf(shape: Shape): Shape | undefined {
  if (shape.container === 'list') return shape.item;
  return shape.text?.kind === 'links' || shape.text?.kind === 'officers' ? shape : undefined;
}

function stepInto(shape: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return itemOf(shape);
  const field = fieldsOf(shape)?.get(step);
  return field?.shape ?? (shape.container === 'by-id' ? shape.item : undefined);
}
