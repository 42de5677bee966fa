/** Every word that is a key somewhere in the format: what tells `deadline: 2026` from a text with a colon. */

import { headings } from './headings';
import type { Shape } from './shape';
import { configShape, planShape } from './shapes.prepared';

let known: ReadonlySet<string> | undefined;

/** Whether `word` is a key of the format in any place, or a printed heading understood as one. */
export function isKnownKey(word: string): boolean {
  known ??= collect();
  return known.has(word);
}

function collect(): ReadonlySet<string> {
  const words = new Set(headings.keys());
  const seen = new Set<Shape>();
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const [key, field] of shape.fields ?? []) {
      words.add(key);
      visit(field.shape);
    }
    if (shape.item) visit(shape.item);
  };
  visit(planShape);
  visit(configShape);
  return words;
}
