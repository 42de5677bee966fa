/** The words that are keys somewhere in the format: what tells `deadline: 2026` from a text with a colon. */

import { headings } from './headings';
import type { Shape } from './shape';
import { configShape, planShape } from './shapes.prepared';

/** The keys of each place of the format. */
let places: readonly ReadonlySet<string>[] | undefined;
let known: ReadonlySet<string> | undefined;

/** Whether `word` is a key of the format in any place, or a printed heading understood as one. */
export function isKnownKey(word: string): boolean {
  places ??= collect();
  known ??= new Set([...headings.keys(), ...places.flatMap((keys) => [...keys])]);
  return known.has(word);
}

/** Whether `word` is a key of a whole file: the name of a block of a plan, or a setting. */
export function isFileKey(word: string): boolean {
  return [planShape, configShape].some(({ fields }) => fields?.has(word));
}

/** Whether two keys of the format can stand side by side in some place. */
export function standTogether(one: string, other: string): boolean {
  places ??= collect();
  return places.some((keys) => keys.has(one) && keys.has(other));
}

function collect(): readonly ReadonlySet<string>[] {
  const found: ReadonlySet<string>[] = [];
  const seen = new Set<Shape>();
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.fields) found.push(new Set(shape.fields.keys()));
    for (const field of shape.fields?.values() ?? []) visit(field.shape);
    if (shape.item) visit(shape.item);
  };
  visit(planShape);
  visit(configShape);
  return found;
}
