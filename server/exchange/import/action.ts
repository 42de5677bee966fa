/** One action of a file as the fields of a plan file. */

import { impacts } from '../../plan/schema/actions';
import { criteriaOf } from './criteria';
import { type Doubt, type Fields, filled, type Value } from './draft';
import type { ColumnField } from './fields';
import { joined } from './grid';
import type { Ledger } from './ledger';
import type { Officers } from './officers';
import type { Piece } from './piece';
import type { ActionRecord } from './records';
import type { Sources } from './sources';
import type { Stages } from './stages';
import { type Key, readStatus, statusOfFill } from './statuses';
import { readUpdates } from './updates';
import { readWhen } from './when';

/** What actions are read with. */
export interface Reading {
  readonly officers: Officers;
  readonly sources: Sources;
  readonly stages: Stages;
  readonly key: Key;
  /** The day that the document is of, where it or the user says. */
  readonly asOf: string | undefined;
  readonly ledger: Ledger;
  readonly doubts: Doubt[];
}

/** The fields of an action, in the order of a plan file; each of its cells is accounted for. */
export function readAction(record: ActionRecord, reading: Reading): Fields {
  return new ActionReader(record, reading).fields();
}

class ActionReader {
  private readonly record: ActionRecord;
  private readonly reading: Reading;
  private readonly unplaced = new Map<string, string[]>();

  constructor(record: ActionRecord, reading: Reading) {
    this.record = record;
    this.reading = reading;
  }

  fields(): Fields {
    const { action, steps } = this.whatIsDone();
    const deadline = this.deadline();
    const updates = this.updates();
    const fields = {
      ref: this.text('ref'),
      links: this.links(),
      action,
      deadline,
      stage: this.stage(),
      steps,
      outcomes: this.texts('outcomes'),
      'how-will-we-know': this.texts('how-will-we-know'),
      'success-criteria': this.criteria(),
      'senior-responsible-officer': this.officers('senior-responsible-officer'),
      'lead-officer': this.officers('lead-officer'),
      partners: this.officers('partners'),
      'depends-on': this.texts('depends-on'),
      milestones: this.texts('milestones').map((text) => filled({ text, due: dueIn(text) })),
      status: this.status(),
      impact: this.impact(),
      'original-deadline': this.originalDeadline(),
      resources: this.text('resources'),
      updates,
    };
    for (const piece of this.of('unplaced')) this.leave(piece);
    return filled({ ...fields, unplaced: this.unplaced });
  }

  private of(field: ColumnField): readonly Piece[] {
    return this.record.pieces.filter(
      ({ column, lines }) => column.field === field && lines.length > 0,
    );
  }

  private put(pieces: readonly Piece[], to: string): void {
    for (const { cell } of pieces) this.reading.ledger.put(cell, to);
  }

  /** Keeps a cell under its heading. */
  private leave({ cell, lines, column }: Piece): void {
    this.reading.ledger.put(cell, 'unplaced');
    this.keep(
      column.heading,
      lines.map(({ text }) => text),
    );
  }

  private keep(heading: string, texts: readonly string[]): void {
    const name = heading === '' ? 'Without a heading' : heading;
    this.unplaced.set(name, [...(this.unplaced.get(name) ?? []), ...texts]);
  }

  private doubt(text: string): void {
    this.reading.doubts.push({ place: this.record.place, text });
  }

  private texts(field: ColumnField): readonly string[] {
    const pieces = this.of(field);
    this.put(pieces, field);
    return pieces.flatMap(({ lines }) => lines.map(({ text }) => text));
  }

  private text(field: ColumnField): string {
    return this.texts(field).join(' ');
  }

  private whatIsDone(): { readonly action: string; readonly steps: readonly string[] } {
    const pieces = this.of('action');
    this.put(pieces, 'action');
    const lines = pieces.flatMap((piece) => piece.lines);
    const plain = lines.filter(({ bullet }) => bullet === undefined);
    const listed = lines.filter(({ bullet }) => bullet !== undefined).map(({ text }) => text);
    const steps = this.texts('steps');
    const [first = ''] = listed;
    return plain.length > 0
      ? { action: joined(plain), steps: [...listed, ...steps] }
      : { action: first, steps: [...listed.slice(1), ...steps] };
  }

  private deadline(): string {
    const pieces = this.of('deadline');
    const text = joined(pieces.flatMap(({ lines }) => lines));
    this.put(pieces, 'deadline');
    const [first] = pieces;
    if (!first) return '';
    const when = readWhen(text);
    if (!when) {
      this.doubt(`'${text}' is no day that can be read for certain; it stands as it is written.`);
      return text;
    }
    if (when.isMoreThanThis) this.keep(first.column.heading, [text]);
    if (when.isMoreThanThis || when.readAs) {
      this.doubt(`'${text}' was read as ${when.deadline}${when.readAs ? `, ${when.readAs}` : ''}.`);
    }
    return when.deadline;
  }

  private originalDeadline(): string {
    const [piece, ...more] = this.of('original-deadline');
    for (const one of more) this.leave(one);
    if (!piece) return '';
    const when = readWhen(joined(piece.lines));
    if (!when || when.deadline === 'ongoing' || when.isMoreThanThis) {
      this.leave(piece);
      return '';
    }
    this.put([piece], 'original-deadline');
    return when.deadline;
  }

  private links(): readonly string[] {
    const { sources } = this.reading;
    const named = this.of('links').flatMap((piece) =>
      this.orLeft(piece, 'links', sources.read(piece.lines)),
    );
    const said = this.of('recommendation').flatMap((piece) =>
      this.orLeft(piece, 'recommendations', sources.said(piece.lines)),
    );
    return [...new Set([...named, ...said])];
  }

  private officers(field: ColumnField): readonly string[] {
    const found = this.of(field).flatMap((piece) =>
      this.orLeft(piece, field, this.reading.officers.read(piece.lines)),
    );
    return [...new Set(found)];
  }

  private orLeft(piece: Piece, to: string, found: readonly string[]): readonly string[] {
    if (found.length === 0) this.leave(piece);
    else this.put([piece], to);
    return found;
  }

  private criteria(): readonly string[] {
    const [measures, targets, baselines] = [
      this.of('success-criteria'),
      this.of('target'),
      this.of('baseline'),
    ];
    this.put([...measures, ...targets, ...baselines], 'success-criteria');
    return criteriaOf(measures, targets, baselines);
  }

  private stage(): string {
    const [piece, ...more] = this.of('stage');
    for (const one of more) this.leave(one);
    if (!piece) return '';
    this.put([piece], 'stage');
    return this.reading.stages.idOf(joined(piece.lines));
  }

  private status(): string {
    const [piece, ...more] = this.record.pieces.filter(({ column }) => column.field === 'status');
    for (const one of more) if (one.lines.length > 0) this.leave(one);
    if (!piece) return '';
    const text = joined(piece.lines);
    const { key } = this.reading;
    const read = readStatus(text, key) ?? statusOfFill(piece.cell.fill, key);
    if (!read || (text !== '' && !readStatus(text, key))) {
      if (text !== '') this.leave(piece);
    } else this.put([piece], 'status');
    if (read && !read.isSure) {
      const said = text === '' ? 'The colour of the status' : `The status '${text}'`;
      this.doubt(`${said} was read as ${read.status}.`);
    }
    return read?.status ?? '';
  }

  private impact(): string {
    const [piece, ...more] = this.of('impact');
    for (const one of more) this.leave(one);
    if (!piece) return '';
    const word = joined(piece.lines).toLowerCase().replaceAll(' ', '-');
    const known = impacts.find((impact) => impact === word);
    this.orLeft(piece, 'impact', known ? [known] : []);
    return known ?? '';
  }

  private updates(): readonly Value[] {
    const [notes, dates, evidence] = [
      this.of('update'),
      this.of('update-date'),
      this.of('evidence'),
    ];
    const { updates, left } = readUpdates(notes, dates, evidence, this.reading.asOf);
    this.put(
      [...notes, ...dates, ...evidence].filter((piece) => !left.includes(piece)),
      'updates',
    );
    for (const piece of left) this.leave(piece);
    return updates;
  }
}

/** The one day that a milestone names. */
function dueIn(text: string): string | undefined {
  const found = text.match(/\(([^()]+)\)$|[:–-]\s*([^:–-]+)$|^([^:–-]+)\s*[:–-]/);
  const when = readWhen(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  return when && !when.isMoreThanThis && when.deadline !== 'ongoing' ? when.deadline : undefined;
}
