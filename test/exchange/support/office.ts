/** Small documents for tests, and what is imported of them. */

import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020';
import { parse } from 'yaml';
import type { Block, Cell, Line, OfficeDocument, Row } from '../../../server/exchange/document';
import {
  type Imported,
  type ImportOptions,
  importPlan,
} from '../../../server/exchange/import/import';
import { planSchema } from '../../../server/plan/schema/json-schema';

/** A cell as a test writes it: a text with line ends, where '• ' begins a bullet; '^' goes on from above. */
export type Written = string | Cell;

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(planSchema());

/** Lines of a text. */
export function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => (one.startsWith('• ') ? { text: one.slice(2), bullet: 0 } : { text: one }));
}

/** A cell over several columns. */
export function wide(text: string, span: number): Cell {
  return { lines: linesOf(text), span };
}

/** A cell with a background. */
export function filledWith(fill: string, text = ''): Cell {
  return { lines: linesOf(text), fill };
}

/** A row: texts between bars, or cells. */
export function row(written: string | readonly Written[]): Row {
  const cells = typeof written === 'string' ? written.split('|').map((one) => one.trim()) : written;
  return {
    cells: cells.map((cell) => {
      if (typeof cell !== 'string') return cell;
      return cell === '^' ? { lines: [], isContinued: true } : { lines: linesOf(cell) };
    }),
  };
}

/** A block: rows of a table, '# Heading' or a paragraph. */
export type WrittenBlock = string | readonly (string | readonly Written[])[];

/** A document of such blocks. */
export function office(...written: readonly WrittenBlock[]): OfficeDocument {
  let tables = 0;
  const blocks = written.map((block): Block => {
    if (typeof block !== 'string') {
      tables += 1;
      return { kind: 'table', place: `table ${tables}`, rows: block.map(row) };
    }
    const [, marks, text = ''] = /^(#+) (.*)$/.exec(block) ?? [];
    if (marks) return { kind: 'heading', level: marks.length, text };
    const [line = { text: block }] = linesOf(block);
    return { kind: 'paragraph', ...line };
  });
  return { blocks, notes: [] };
}

/** An imported plan with its account; fails where none was found. */
export function imported(
  document: OfficeDocument,
  options: Partial<ImportOptions> = {},
): Imported & { readonly plan: Plan } {
  const made = importPlan(document, { name: 'imported', ...options });
  if ('noPlan' in made) assert.fail(made.noPlan);
  return { ...made, plan: parse(made.text, { schema: 'failsafe' }) as Plan };
}

/** What the published schema has against a text, but for what is missing: that is for the plan's author to fill in. */
export function complaints(text: string): readonly string[] {
  if (validate(parse(text, { schema: 'failsafe', logLevel: 'silent' }))) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'required' && keyword !== 'anyOf')
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A plan as it stands in the file. */
export interface Plan {
  readonly plan: Readonly<Record<string, unknown>>;
  readonly sources?: Readonly<Record<string, Entry>>;
  readonly officers?: Readonly<Record<string, Entry>>;
  readonly priorities: readonly (Entry & { readonly actions: readonly Entry[] })[];
  readonly risks?: Readonly<Record<string, Entry>>;
  readonly stages?: readonly Entry[];
  readonly unplaced?: Readonly<Record<string, readonly string[]>>;
}

/** An entry of a plan. */
export type Entry = Readonly<Record<string, unknown>>;

/** The actions of a plan in order. */
export function actionsOf({ priorities }: Plan): readonly Entry[] {
  return priorities.flatMap(({ actions }) => actions);
}

/** The one action of a table with one row. */
export function actionOf(...rows: readonly (string | readonly Written[])[]): Entry {
  const [first = {}] = actionsOf(imported(office(rows)).plan);
  return first;
}
