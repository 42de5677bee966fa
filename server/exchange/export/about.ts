/** The sheet about the plan: a row for each of its fields, and for each part of those that have parts. */

import { fieldShape } from '../../plan/shape';
import { planShape } from '../../plan/shapes.prepared';
import type { PlanHead } from '../../plan/types';
import type { Row, Table } from '../document';
import { isPlain } from './exact';
import { aboutColumns, aboutSheet, pathOf, printedPath } from './layout';
import { isListed, isRecord, type Part, partsOf } from './parts';
import { cellOf, type Making, table, textCell } from './table';

const shape = fieldShape(planShape, 'plan');
const entry = ['plan'] as const;

/** The table; undefined where no field can be shown in it. */
export function aboutTable(head: PlanHead, making: Making): Table | undefined {
  if (Object.keys(head).length === 0)
    making.details.add(entry, { path: [], value: head, shape }, []);
  const rows = partsOf({ path: [], value: head, shape }).flatMap((part) => rowsOf(part, making));
  return rows.length === 0
    ? undefined
    : table(
        aboutSheet,
        aboutColumns,
        rows.map(({ cells }) => cells),
      );
}

function rowsOf(part: Part, making: Making): readonly Row[] {
  const leaves = leavesIn(part);
  if (!leaves.every((leaf) => isNamed(leaf) && !hasParts(leaf))) {
    making.details.add(entry, part, []);
    return [];
  }
  return leaves.map((leaf) => ({
    cells: [textCell(printedPath(leaf.path, shape)), cellOf(entry, leaf, making)],
  }));
}

/** What has a row of its own: a list of texts is in one. */
function leavesIn(part: Part): readonly Part[] {
  const parts = hasParts(part) ? partsOf(part) : [];
  return parts.length === 0 ? [part] : parts.flatMap(leavesIn);
}

function hasParts(part: Part): boolean {
  return isListed(part) || isRecord(part);
}

/** Whether the name of a row tells which field it is. */
function isNamed({ path }: Part): boolean {
  const name = printedPath(path, shape);
  return isPlain(name) && pathOf(name, shape).join('\n') === path.join('\n');
}
