/** A document that was exported from a plan back to that plan, with whatever was changed in it meanwhile. */

import { fieldShape, type Shape } from '../../../plan/shape';
import { planShape } from '../../../plan/shapes.prepared';
import type { Block, OfficeDocument, Row, Table } from '../../document';
import { oneLine } from '../../export/exact';
import {
  aboutSheet,
  actionsSheet,
  detailsSheet,
  entryColumns,
  lists,
  moreSheet,
  pathOf,
  printed,
  sharedSheet,
  unplacedSheet,
} from '../../export/layout';
import type { Fields } from '../draft';
import { joined } from '../grid';
import type { Ledger } from '../ledger';
import { Entries } from './entries';
import { applyDetails, namesIn } from './further-details';
import { readListSheet, readPartSheet } from './list-sheets';
import { readPriorities } from './priority-sheet';
import { ownSheets, type Sheet } from './sheets';
import { headingsOf, officerTitles, type Reading, setCell, shapeAt } from './table';
import { type NodeMap, withoutHoles } from './tree';

const planEntry = fieldShape(planShape, 'plan');

/** The values of the plan; undefined where the document was not exported from one. */
export function ownPlan(document: OfficeDocument, ledger: Ledger): Fields | undefined {
  const sheets = ownSheets(document, ledger);
  if (!sheets) return undefined;
  const entries = new Entries();
  const reading = { entries, ledger, titles: officerTitles(sheets) };
  const root: NodeMap = new Map();
  for (const list of ['plan', ...lists, 'unplaced']) entries.add([list], root, planShape, [list]);
  const read = new SheetReader(root, reading);
  // What others refer to comes first, and the actions, whose sheet has the title, after the plan.
  const early = [detailsSheet, aboutSheet];
  const isEarly = ({ heading }: Sheet) => early.includes(heading.text);
  for (const sheet of [...sheets.filter(isEarly), ...sheets.filter((one) => !isEarly(one))]) {
    read.sheet(sheet);
  }
  read.details();
  return withoutHoles(ordered(root)) as Fields;
}

class SheetReader {
  private readonly root: NodeMap;
  private readonly reading: Reading;
  private readonly detailRows: Row[] = [];
  /** The list that the sheets of its parts follow. */
  private list = 'actions';

  constructor(root: NodeMap, reading: Reading) {
    this.root = root;
    this.reading = reading;
  }

  sheet({ heading, blocks }: Sheet): void {
    const title = heading.text;
    this.reading.ledger.put(heading, 'headings');
    const tables = blocks.filter((block): block is Table => block.kind === 'table');
    const own = lists.find((key) => printed(key) === title);
    if (title === actionsSheet)
      this.root.set(
        'priorities',
        readPriorities(
          this.withoutTitle(blocks),
          namesIn(this.detailRows, 'priorities'),
          this.reading,
        ),
      );
    else if (title === detailsSheet)
      this.detailRows.push(...tables.flatMap((table) => this.below(table)));
    else if (title.startsWith(`${sharedSheet} `)) this.put(tables, 'entries of golden-thread.yaml');
    else if (title === aboutSheet) this.about(tables);
    else if (title === unplacedSheet) this.unplaced(tables);
    else if (own) {
      this.list = own;
      for (const table of tables) this.root.set(own, readListSheet(own, table, this.reading));
    } else for (const table of tables) this.parts(title, table);
  }

  /** A workbook has the title of the plan on top of its first sheet. */
  private withoutTitle(blocks: readonly Block[]): readonly Block[] {
    const [first, ...rest] = blocks;
    const head = this.root.get('plan');
    const title = head instanceof Map ? head.get('title') : undefined;
    if (first?.kind !== 'heading' || typeof title !== 'string') return blocks;
    if (first.text !== oneLine(title)) return blocks;
    this.reading.ledger.put(first, 'about the plan');
    return rest;
  }

  details(): void {
    const left = new Set(applyDetails(this.detailRows, this.reading.entries));
    for (const row of this.detailRows) {
      if (left.has(row)) continue;
      for (const cell of row.cells) this.reading.ledger.put(cell, 'further details');
    }
  }

  private parts(title: string, table: Table): void {
    const column = joined(table.rows[0]?.cells[0]?.lines);
    const of = Object.entries(entryColumns).find(([, name]) => name === column)?.[0] ?? this.list;
    readPartSheet(of, title === moreSheet ? undefined : title, table, this.reading);
  }

  private about(tables: readonly Table[]): void {
    const entry = this.reading.entries.named.get('plan');
    for (const { cells } of tables.flatMap((table) => this.below(table))) {
      const [name, value] = cells;
      const path = pathOf(joined(name?.lines), planEntry);
      const shape = shapeAt(planEntry, path);
      if (!entry || !name || !value || !shape) continue;
      this.reading.ledger.put(name, 'about the plan');
      setCell(entry, ['plan', ...path], value, shape, this.reading);
    }
  }

  private below(table: Table): readonly Row[] {
    headingsOf(table, this.reading);
    return table.rows.slice(1);
  }

  private unplaced(tables: readonly Table[]): void {
    const entry = this.reading.entries.named.get('unplaced');
    const shape = fieldShape(planShape, 'unplaced', '*');
    for (const { cells } of tables.flatMap((table) => this.below(table))) {
      const [place, text] = cells;
      if (!entry || !place || !text) continue;
      this.reading.ledger.put(place, 'not placed');
      setCell(entry, ['unplaced', joined(place.lines)], text, shape, this.reading);
    }
  }

  private put(tables: readonly Table[], to: string): void {
    for (const cell of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
      this.reading.ledger.put(cell, to);
    }
  }
}

/** The lists in their order; entries by id whose id no cell could hold have it from the further details. */
function ordered(root: NodeMap): NodeMap {
  for (const [key, list] of root) {
    const shape: Shape | undefined = planShape.fields?.get(key)?.shape;
    if (!(list instanceof Map) || shape?.container !== 'by-id') continue;
    const entries = [...list].map(([id, entry]) => {
      const own = entry instanceof Map && id.startsWith('#') ? entry.get('id') : undefined;
      if (entry instanceof Map && own !== undefined) entry.delete('id');
      return [typeof own === 'string' ? own : id, entry] as const;
    });
    root.set(key, new Map(entries));
  }
  const order = [...(planShape.fields?.keys() ?? [])];
  return new Map([...root].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
