/** A file with an action plan to the text of a plan file, with an account of where everything went. */

import { usualKey } from '../../plan/status-words';
import { counted } from '../../text/counted';
import type { Heading, OfficeDocument } from '../document';
import { readAction } from './action';
import { type Doubt, type Fields, filled, type Value } from './draft';
import type { Column, Told } from './header';
import { type CameIn, type Item, Ledger, linesOf, type Went } from './ledger';
import { readLists } from './lists/lists';
import { Officers } from './officers';
import { ownPlan } from './own/own-plan';
import { prefaceOf } from './preface';
import { prioritiesOf } from './priorities';
import { recordsOf } from './records';
import { saysNothing } from './sections';
import { Sources } from './sources';
import { Stages } from './stages';
import { openingOf } from './title';
import { type ActionTable, walk } from './walk';
import { planText } from './write-plan';

/** What the user says of the file. */
export interface ImportOptions {
  /** Of the file, without its ending: the title of a plan that has none. */
  readonly name: string;
  /** What columns hold, by their headings as `foldedHeading` has them. */
  readonly columns?: Told;
  /** The day of which the document tells. */
  readonly asOf?: string;
}

/** What became of a file. */
export interface Imported {
  /** The text of the plan file. */
  readonly text: string;
  readonly tables: readonly ActionTable[];
  readonly cameIn: CameIn;
  readonly went: readonly Went[];
  readonly doubts: readonly Doubt[];
  /** So many cells tell what was done, but not when, and would be updates if the day of the document were known. */
  readonly undated: number;
}

/** A file in which there is no action plan, or none that was found. */
export interface NoPlan {
  /** Why, as it goes on after the name of the file. */
  readonly noPlan: string;
  /** It has tables, in which there is a plan for whoever is told what their columns hold. */
  readonly hasTables: boolean;
}

export type { ActionTable, Column, Doubt };

/** Makes a plan of a document. Never throws; whatever fits nowhere stands in the plan under `unplaced`. */
export function importPlan(document: OfficeDocument, options: ImportOptions): Imported | NoPlan {
  const ledger = new Ledger(document);
  const own = ownPlan(document, ledger);
  if (own) return imported(document, own, ledger);
  const found = walk(document, options.columns ?? new Map(), ledger);
  if (found.rows.length === 0) return noneIn(document);
  const [officers, sources, stages] = [new Officers(), new Sources(), new Stages()];
  const lists = readLists(found.others, officers, stages, ledger);
  const { foreword, vision } = prefaceOf(document, ledger);
  const opening = openingOf(found, options.name, ledger);
  const asOf = options.asOf ?? opening.asOf;
  if (lists.sources.size > 0) sources.list(lists.sources);
  const reading = {
    officers,
    sources,
    stages,
    key: lists.key ? new Map([...usualKey, ...lists.key.statuses]) : usualKey,
    asOf,
    ledger,
    doubts: doubtsOf(found.tables),
    undated: new Map<string, number>(),
  };
  const actions = recordsOf(found.rows)
    .map((record) => ({ record, fields: readAction(record, reading) }))
    .filter(({ fields }) => fields.size > 0);
  reading.doubts.push(...undatedDoubts(reading.undated));
  const { organisation, narrative } = opening;
  // A heading may be empty, and a plan that says nothing at all is none.
  const title = opening.title?.trim() ? opening.title : options.name;
  const priorities = prioritiesOf(actions, title, reading);
  const plan = filled({
    plan: filled({
      title,
      organisation,
      'as-of': asOf,
      vision,
      foreword,
      brag: lists.key?.words,
      narrative,
      abbreviations: lists.abbreviations,
    }),
    sources: sourceList(sources, lists.sources),
    officers: officerList(officers),
    stages: stageList(stages, lists.stages),
    priorities,
    risks: lists.risks,
  });
  return imported(document, plan, ledger, { ...found, ...reading });
}

/** Tables without headings are read with those of the one before, which may be wrong. */
function doubtsOf(tables: readonly ActionTable[]): Doubt[] {
  return tables.flatMap(({ place, isCarried }) =>
    isCarried
      ? [{ place, text: 'It has no headings, so it was read with those of the table before it.' }]
      : [],
  );
}

function undatedDoubts(undated: ReadonlyMap<string, number>): readonly Doubt[] {
  return [...undated].map(([heading, count]) => ({
    place: `column '${heading}'`,
    text: `${counted(count, 'cell')} without a day, so what was done stands under unplaced. Say of which day the document tells, and it becomes an update of that day.`,
  }));
}

/** What there is to say of how it was read. */
interface Reading {
  readonly tables: readonly ActionTable[];
  readonly doubts: readonly Doubt[];
  /** How many cells of a column, by its heading. */
  readonly undated: ReadonlyMap<string, number>;
}

function imported(
  document: OfficeDocument,
  plan: Fields,
  ledger: Ledger,
  { tables, doubts, undated }: Reading = { tables: [], doubts: [], undated: new Map() },
): Imported {
  const rest = restOf(document, ledger);
  const before = plan.get('unplaced');
  const unplaced: Fields = new Map([...(before instanceof Map ? before : []), ...rest]);
  const whole = rest.size === 0 ? plan : new Map<string, Value>([...plan, ['unplaced', unplaced]]);
  return {
    text: planText(whole),
    tables,
    doubts,
    undated: [...undated.values()].reduce((sum, count) => sum + count, 0),
    cameIn: ledger.cameIn(),
    went: ledger.went(),
  };
}

/** The sources that are listed, and after them those that only actions name. */
function sourceList(sources: Sources, listed: ReadonlyMap<string, Value>): Fields {
  const list = new Map(listed);
  for (const [code, { title, kind, recommendations }] of sources.all()) {
    const known = list.get(code);
    const fields = known instanceof Map ? known : filled({ title, kind });
    list.set(code, new Map([...fields, ...filled({ recommendations })]));
  }
  return list;
}

function officerList(officers: Officers): Fields {
  return new Map(
    officers
      .all()
      .map(({ id, title, aliases, holder }) => [id, filled({ title, holder, aliases })]),
  );
}

/** The stages that are listed, and after them those that only actions name. */
function stageList(stages: Stages, listed: readonly Fields[]): readonly Fields[] {
  const ids = new Set(listed.map((one) => one.get('id')));
  const others = stages.all().filter(({ id }) => !ids.has(id));
  return [...listed, ...others.map(({ id, title }) => filled({ id, title }))];
}

/** What went nowhere else, by where it stood. A heading below which nothing is left is listed with others like it. */
function restOf({ blocks }: OfficeDocument, ledger: Ledger): Fields {
  const rest = new Map<string, string[]>();
  const bare: Heading[] = [];
  let heading = 'Before the first heading';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block.text;
      if (ledger.has(block)) continue;
      // 'Sheet1' is what a program calls it.
      if (block.isSheet && saysNothing(heading)) ledger.put(block, 'names of sheets');
      else bare.push(block);
      continue;
    }
    const place = block.kind === 'table' ? block.place : heading;
    const rows = block.kind === 'table' ? block.rows.map(({ cells }) => cells) : [[block]];
    const texts = rows.flatMap((row) => textsLeft(row, ledger));
    if (texts.length > 0) rest.set(place, [...(rest.get(place) ?? []), ...texts]);
  }
  for (const one of bare) ledger.put(one, 'unplaced');
  const alone = bare.map(({ text }) => text).filter((text) => !rest.has(text));
  return alone.length > 0 ? new Map([...rest, ['Headings', alone]]) : rest;
}

/** The lines of a row that went nowhere; those of several cells in one line. */
function textsLeft(row: readonly Item[], ledger: Ledger): readonly string[] {
  const left = row.filter((item) => !ledger.has(item) && linesOf(item).length > 0);
  for (const item of left) ledger.put(item, 'unplaced');
  const [first, ...more] = left.map((item) => linesOf(item).map(({ text }) => text));
  if (!first) return [];
  return more.length === 0 ? first : [[first, ...more].map((one) => one.join(' ')).join(' | ')];
}

function noneIn({ blocks }: OfficeDocument): NoPlan {
  return blocks.some(({ kind }) => kind === 'table')
    ? { noPlan: 'no table in it has headings that tell of actions', hasTables: true }
    : {
        noPlan:
          'there is no table in it; an action plan is read from a table with a row for each action',
        hasTables: false,
      };
}
