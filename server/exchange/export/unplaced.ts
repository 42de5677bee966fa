/** The sheet of what an import could not place, by where it stood. */

import { fieldShape, type Shape } from '../../plan/shape';
import { planShape } from '../../plan/shapes.prepared';
import type { Block } from '../document';
import { isPlain } from './exact';
import { unplacedColumns, unplacedSheet } from './layout';
import { sheetOf } from './list-section';
import { cellOf, type Making, table, textCell } from './table';

const entry = ['unplaced'] as const;
const shape: Shape = fieldShape(planShape, 'unplaced');

/** The sheet; nothing where there is nothing that it could show. */
export function unplacedBlocks(
  unplaced: ReadonlyMap<string, readonly string[]> | undefined,
  making: Making,
): readonly Block[] {
  if (unplaced?.size === 0) making.details.add(entry, { path: [], value: unplaced, shape }, []);
  const rows = [...(unplaced ?? [])].flatMap(([place, value]) => {
    const part = { path: [place], value, shape: shape.item ?? {} };
    if (isPlain(place)) return [[textCell(place), cellOf(entry, part, making)]];
    making.details.add(entry, part, []);
    return [];
  });
  return rows.length === 0
    ? []
    : sheetOf(unplacedSheet, table(unplacedSheet, unplacedColumns, rows));
}
