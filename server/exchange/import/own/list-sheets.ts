/** The sheets of a list: its entries, and what each of them has several of. */

import { fieldShape, type Shape } from '../../../plan/shape';
import { planShape } from '../../../plan/shapes.prepared';
import type { Table } from '../../document';
import { exactPath } from '../../export/exact';
import { keyOf, numberColumn } from '../../export/layout';
import { joined } from '../grid';
import type { Entry } from './entries';
import { columnPath, headingsOf, type Reading, setCell, shapeAt } from './table';
import { type Node, type NodeMap, setAt } from './tree';

/** The entries of a list. */
export function readListSheet(list: string, table: Table, reading: Reading): Node {
  const shape = fieldShape(planShape, list);
  const item = shape.item ?? {};
  const byId: NodeMap = new Map();
  const inOrder: Node[] = [];
  const headings = headingsOf(table, reading);
  for (const [index, { cells }] of table.rows.slice(1).entries()) {
    const written = joined(cells[0]?.lines);
    if (cells[0]) reading.ledger.put(cells[0], 'ids');
    const name = headings[0] === numberColumn || written === '' ? `#${index + 1}` : written;
    const node: NodeMap = new Map();
    if (shape.container === 'list' && item.fields?.has('id') && !name.startsWith('#'))
      node.set('id', name);
    const entry = reading.entries.add([exactPath([list, name])], node, item);
    byId.set(name, node);
    inOrder.push(node);
    for (const [column, heading] of headings.entries()) {
      const cell = cells[column];
      const path = columnPath(heading, item);
      if (column > 0 && cell && path)
        setCell(entry, path, cell, shapeAt(item, path) ?? {}, reading);
    }
  }
  return shape.container === 'list' ? inOrder : byId;
}

/** Parts of entries: one of their fields a row, or without a title their other fields. */
export function readPartSheet(
  list: string,
  title: string | undefined,
  table: Table,
  reading: Reading,
): void {
  const headings = headingsOf(table, reading);
  const counts = new Map<Entry, number>();
  for (const { cells } of table.rows.slice(1)) {
    const [nameCell] = cells;
    const entry = reading.entries.named.get(
      exactPath([list, nameOf(joined(nameCell?.lines), headings[0])]),
    );
    if (!entry || !nameCell) continue;
    const field = title === undefined ? undefined : keyOf(title);
    const shape = field === undefined ? entry.shape : entry.shape.fields?.get(field)?.shape;
    if (!shape) continue;
    reading.ledger.put(nameCell, 'ids');
    const isById = field !== undefined && shape.container === 'by-id';
    const index = counts.get(entry) ?? 0;
    counts.set(entry, index + 1);
    const key = isById ? joined(cells[1]?.lines) : index;
    if (isById && cells[1]) reading.ledger.put(cells[1], 'ids');
    const base = field === undefined ? [] : [field, key];
    const item: Shape = field === undefined ? shape : (shape.item ?? {});
    if (item.fields && field !== undefined) setAt(entry.node, base, new Map());
    for (const [column, heading] of headings.entries()) {
      const path = columnPath(heading, item);
      const cell = cells[column];
      if (column < (isById ? 2 : 1) || !cell || !path) continue;
      setCell(entry, [...base, ...path], cell, shapeAt(item, path) ?? {}, reading);
    }
  }
}

function nameOf(written: string, heading: string | undefined): string {
  return heading === numberColumn ? `#${written}` : written;
}
