/** One action of a file as the fields of a plan file. */

import { impacts } from '../../plan/schema/vocabularies';
import type { Key } from '../../plan/status-words';
import { ActionCells } from './action-cells';
import { criteriaOf } from './criteria';
import { daysOf } from './days-of';
import { type Doubt, type Fields, filled, type Value } from './draft';
import type { ColumnField } from './fields';
import { joined } from './grid';
import type { Ledger } from './ledger';
import { linksOf } from './links-of';
import type { Officers } from './officers';
import type { ActionRecord } from './records';
import type { Sources } from './sources';
import type { Stages } from './stages';
import { statusOf } from './status-of';
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
  /** Cells that say what was done and not when, by the headings of their columns. */
  readonly undated: Map<string, number>;
}

/** The fields of an action, in the order of a plan file; each of its cells is accounted for. */
export function readAction(record: ActionRecord, reading: Reading): Fields {
  const cells = new ActionCells(record, reading.ledger, reading.doubts);
  const { ref, action, steps } = named(cells.texts('ref').join(' '), whatIsDone(cells));
  const days = daysOf(cells);
  const officers = (field: ColumnField) => officersOf(cells, field, reading.officers);
  const fields = {
    ref,
    links: linksOf(cells, reading.sources, record.section?.text),
    action,
    deadline: days.deadline,
    stage: stageOf(cells, reading.stages),
    steps,
    outcomes: cells.texts('outcomes'),
    'how-will-we-know': cells.texts('how-will-we-know'),
    'success-criteria': criteria(cells),
    'senior-responsible-officer': officers('senior-responsible-officer'),
    'lead-officer': officers('lead-officer'),
    partners: officers('partners'),
    'depends-on': cells.texts('depends-on'),
    milestones: milestonesOf(cells),
    status: statusOf(cells, reading.key) || days.status,
    impact: impactOf(cells),
    'original-deadline': days.original,
    resources: cells.texts('resources').join(' '),
    updates: updatesOf(cells, reading),
  };
  for (const piece of cells.of('unplaced')) cells.leave(piece);
  return filled({ ...fields, unplaced: cells.unplaced });
}

function whatIsDone(cells: ActionCells) {
  const pieces = cells.of('action');
  cells.put(pieces, 'action');
  const lines = pieces.flatMap((piece) => piece.lines);
  const plain = lines.filter(({ bullet }) => bullet === undefined);
  const listed = lines.filter(({ bullet }) => bullet !== undefined).map(({ text }) => text);
  const steps = cells.texts('steps');
  const [first = ''] = listed;
  const said = sentencesOf(plain.map(({ text }) => text));
  if (said.length > 1)
    cells.doubt(`The action has ${said.length} lines; are these ${said.length} actions?`);
  return plain.length > 0
    ? { action: said.join('\n'), steps: [...listed, ...steps] }
    : { action: first, steps: [...listed.slice(1), ...steps] };
}

/** Lines that each begin anew; one that goes on with what the line before began belongs to that. */
function sentencesOf(lines: readonly string[]): readonly string[] {
  const said: string[] = [];
  for (const line of lines) {
    const before = said.at(-1);
    const goesOn = /[,:(/&–-]$/.test(before ?? '') || !/^[\p{Lu}\p{N}]/u.test(line);
    if (before !== undefined && goesOn) said[said.length - 1] = `${before} ${line}`;
    else said.push(line);
  }
  return said;
}

/** '(1a) ...', '1.2 ...': the number of an action, where it stands before its words. */
const numbered =
  /^(?:\((\w{1,8})\)|(\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?|\d{1,3}[a-z]|[A-Z]{1,4}\d{1,3}(?:\.\d+)*)[.):]?)\s+(?=\p{L})/u;

/** An action without a ref, or with one that only begins its number, has the number before its words. */
function named(ref: string, said: ReturnType<typeof whatIsDone>) {
  const [before = '', inBrackets, bare] = numbered.exec(said.action) ?? [];
  const number = inBrackets ?? bare;
  const isRef =
    number !== undefined && /\d/.test(number) && number.startsWith(ref) && number !== ref;
  return isRef
    ? { ...said, ref: number, action: said.action.slice(before.length) }
    : { ...said, ref };
}

function criteria(cells: ActionCells): readonly string[] {
  const [measures, targets, baselines] = [
    cells.of('success-criteria'),
    cells.of('target'),
    cells.of('baseline'),
  ];
  cells.put([...measures, ...targets, ...baselines], 'success-criteria');
  return criteriaOf(measures, targets, baselines);
}

function officersOf(cells: ActionCells, field: ColumnField, officers: Officers) {
  const found = cells
    .of(field)
    .flatMap((piece) => cells.orLeft(piece, field, officers.read(piece.lines)));
  return [...new Set(found)];
}

function stageOf(cells: ActionCells, stages: Stages): string {
  const piece = cells.only('stage');
  if (!piece) return '';
  cells.put([piece], 'stage');
  return stages.idOf(joined(piece.lines));
}

function impactOf(cells: ActionCells): string {
  const piece = cells.only('impact');
  if (!piece) return '';
  const word = joined(piece.lines).toLowerCase().replaceAll(' ', '-');
  const known = impacts.find((impact) => impact === word);
  cells.orLeft(piece, 'impact', known ? [known] : []);
  return known ?? '';
}

function updatesOf(cells: ActionCells, { asOf, undated }: Reading): readonly Value[] {
  const [notes, dates, evidence] = [
    cells.of('update'),
    cells.of('update-date'),
    cells.of('evidence'),
  ];
  const { updates, left, undated: lines } = readUpdates(notes, dates, evidence, asOf);
  cells.put(
    [...notes, ...dates, ...evidence].filter((piece) => !left.includes(piece)),
    'updates',
  );
  for (const { heading, texts } of lines) cells.keep(heading, texts);
  for (const piece of left) {
    cells.leave(piece);
    if (!notes.includes(piece)) continue;
    const { heading } = piece.column;
    undated.set(heading, (undated.get(heading) ?? 0) + 1);
  }
  return updates;
}

/** Milestones, each with the day that it names, or that stands beside it where each row of the action has one. */
function milestonesOf(cells: ActionCells): readonly Fields[] {
  const pieces = cells.of('milestones');
  const days = cells.of('deadline');
  cells.put(pieces, 'milestones');
  return pieces.flatMap(({ lines, row }) => {
    const beside = days.length > 1 ? days.find((day) => day.row === row) : undefined;
    const day = beside && readWhen(joined(beside.lines));
    const own = day && !day.isMoreThanThis && day.deadline !== 'ongoing' ? day.deadline : undefined;
    return lines.map(({ text }) => filled({ text, due: own ?? dueIn(text) }));
  });
}

/** The one day that a milestone names. */
function dueIn(text: string): string | undefined {
  const found = text.match(/\(([^()]+)\)$|[:–-]\s*([^:–-]+)$|^([^:–-]+)\s*[:–-]/);
  const when = readWhen(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  return when && !when.isMoreThanThis && when.deadline !== 'ongoing' ? when.deadline : undefined;
}
