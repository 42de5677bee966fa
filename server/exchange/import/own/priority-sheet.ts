/** The sheet of actions of an exported plan: its priorities, what is said of each, and their tables. */

import { fieldShape } from '../../../plan/shape';
import { planShape } from '../../../plan/shapes.prepared';
import type { Block, Cell, Paragraph, Table } from '../../document';
import { exactPath } from '../../export/exact';
import { keyOf, printed } from '../../export/layout';
import { joined } from '../grid';
import type { Entry } from './entries';
import { columnPath, headingsOf, type Reading, setCell, shapeAt } from './table';
import { type Node, type NodeMap, setAt } from './tree';

const priorityShape = fieldShape(planShape, 'priorities', '*');
const actionShape = fieldShape(priorityShape, 'actions', '*');
const said = ['owners', 'outcomes', 'narrative'] as const;

/** The priorities with their actions, in order. `known` are ids that the further details have. */
export function readPriorities(
  blocks: readonly Block[],
  known: readonly string[],
  reading: Reading,
): Node[] {
  const priorities: Node[] = [];
  let entry: Entry | undefined;
  let texts: Paragraph[] = [];
  let count = 0;
  const begin = (text: string): Entry => {
    const node: NodeMap = new Map();
    priorities.push(node);
    const { id, title } = headingParts(text, known);
    const names = [
      ...(id === undefined ? [] : [exactPath(['priorities', id])]),
      `priorities #${priorities.length}`,
    ];
    const begun = reading.entries.add(names, node, priorityShape);
    if (id !== undefined) node.set('id', id);
    if (title !== '') node.set('title', title);
    for (const key of ['id', 'title']) reading.entries.show(begun, [key], [{ text }], {});
    return begun;
  };
  const endTexts = () => {
    if (entry) saidOf(entry, texts, reading);
    texts = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      endTexts();
      reading.ledger.put(block, 'priorities');
      entry = begin(block.text);
    } else if (block.kind === 'paragraph') texts.push(block);
    else {
      entry ??= begin('');
      const actions = readActions(block, reading, count);
      count += actions.length;
      const before = entry.node.get('actions');
      entry.node.set('actions', [...(Array.isArray(before) ? before : []), ...actions]);
    }
  }
  endTexts();
  return priorities;
}

/** 'LG: Leadership and governance' in two; an id may have a colon, too. */
function headingParts(text: string, known: readonly string[]) {
  const own = known.find((id) => text === `${id}:` || text.startsWith(`${id}: `));
  const id = own ?? /^([^:#][^:]*):(?: |$)/.exec(text)?.[1];
  return { id, title: id === undefined ? text : text.slice(id.length + 1).trim() };
}

/** 'Owners: ...' on one line, or 'Outcomes:' and what follows. */
function saidOf(entry: Entry, texts: readonly Paragraph[], reading: Reading): void {
  const fields = new Map<string, Cell>();
  let field: string | undefined;
  for (const text of texts) {
    const [, label = '', rest = ''] = /^([^:]+):\s*(.*)$/s.exec(text.text) ?? [];
    const known = said.find((key) => printed(key) === label && text.bullet === undefined);
    field = known ?? field;
    if (field === undefined) continue;
    reading.ledger.put(text, 'priorities');
    const line = known ? { text: rest } : text;
    const lines = fields.get(field)?.lines ?? [];
    fields.set(field, { lines: line.text === '' ? lines : [...lines, { text: line.text }] });
  }
  for (const [key, cell] of fields) {
    setCell(entry, [key], cell, fieldShape(priorityShape, key), reading);
  }
}

function readActions(table: Table, reading: Reading, before: number): Node[] {
  const headings = headingsOf(table, reading);
  return table.rows.slice(1).map(({ cells }, index) => {
    const node: NodeMap = new Map();
    const ref = joined(cells[headings.findIndex((text) => keyOf(text) === 'ref')]?.lines);
    const name = ref === '' ? `#${before + index + 1}` : ref;
    const entry = reading.entries.add([exactPath(['actions', name])], node, actionShape);
    for (const [column, heading] of headings.entries()) {
      const cell = cells[column];
      if (!cell || cell.lines.length === 0) continue;
      const path = columnPath(heading, actionShape);
      if (keyOf(heading) === 'ref') {
        reading.ledger.put(cell, 'ref');
        if (!name.startsWith('#')) node.set('ref', name);
      } else if (path) setCell(entry, path, cell, shapeAt(actionShape, path) ?? {}, reading);
      else {
        reading.ledger.put(cell, 'unplaced');
        setAt(
          node,
          ['unplaced', heading],
          cell.lines.map(({ text }) => text),
        );
      }
    }
    return node;
  });
}
