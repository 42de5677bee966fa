/** The cells of one action, by what their columns hold, and what became of each. */

import type { Doubt } from './draft';
import type { ColumnField } from './fields';
import { joined } from './grid';
import type { Ledger } from './ledger';
import { isDash, isNothingFor } from './nothing';
import type { Piece } from './piece';
import type { ActionRecord } from './records';

/** Hands out the cells of an action and accounts for them. */
export class ActionCells {
  /** What fits nowhere, by the heading of its column. */
  readonly unplaced = new Map<string, string[]>();
  private readonly record: ActionRecord;
  private readonly pieces: readonly Piece[];
  private readonly ledger: Ledger;
  private readonly doubts: Doubt[];

  constructor(record: ActionRecord, ledger: Ledger, doubts: Doubt[]) {
    this.record = record;
    this.ledger = ledger;
    this.doubts = doubts;
    this.pieces = record.pieces.map((piece) => this.withoutNothing(piece));
  }

  /** A cell that says nothing is as good as empty, so that nothing is missed less for it; it keeps its colour. */
  private withoutNothing(piece: Piece): Piece {
    const text = joined(piece.lines);
    if (!isNothingFor(piece.column.field, text)) return piece;
    if (isDash(text)) this.put([piece], 'cells that say nothing');
    else this.leave(piece);
    return { ...piece, lines: [] };
  }

  /** The cells of the columns that hold `field`, as far as they say something. */
  of(field: ColumnField): readonly Piece[] {
    return this.coloured(field).filter(({ lines }) => lines.length > 0);
  }

  /** Also those that say nothing, which may have a colour. */
  coloured(field: ColumnField): readonly Piece[] {
    return this.pieces.filter(({ column }) => column.field === field);
  }

  /** Says where cells went. */
  put(pieces: readonly Piece[], to: string): void {
    for (const { cell } of pieces) this.ledger.put(cell, to);
  }

  /** Keeps a cell under the heading of its column. */
  leave({ cell, lines, column }: Piece): void {
    this.ledger.put(cell, 'unplaced');
    this.keep(
      column.heading,
      lines.map(({ text }) => text),
    );
  }

  /** Keeps texts under a heading. */
  keep(heading: string, texts: readonly string[]): void {
    const name = heading === '' ? 'Without a heading' : heading;
    this.unplaced.set(name, [...(this.unplaced.get(name) ?? []), ...texts]);
  }

  /** Keeps a cell where nothing was found in it, else says where it went. */
  orLeft<T>(piece: Piece, to: string, found: readonly T[]): readonly T[] {
    if (found.length === 0) this.leave(piece);
    else this.put([piece], to);
    return found;
  }

  /** Says what was read, though not for certain. */
  doubt(text: string): void {
    this.doubts.push({ place: this.record.place, text });
  }

  /** The texts of a field, line by line. */
  texts(field: ColumnField): readonly string[] {
    const pieces = this.of(field);
    this.put(pieces, field);
    return pieces.flatMap(({ lines }) => lines.map(({ text }) => text));
  }

  /** The one cell that a field can have; others are kept under their headings. */
  only(field: ColumnField): Piece | undefined {
    const [piece, ...more] = this.of(field);
    for (const one of more) this.leave(one);
    return piece;
  }
}
