/** The Dudley sample laid out as its plan was printed: nine columns, each priority below two lines over its table. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Block, Cell, Line, OfficeDocument, Row } from '../../../server/exchange/document';
import type { Entry, Plan } from './office';

const heads = [
  'REF',
  'LINK TO (see page 4)',
  'ACTIONS',
  'TIMEFRAME',
  'OUTCOME',
  'HOW WILL WE KNOW',
  'WHAT SUCCESS LOOKS LIKE',
  'SENIOR RESPONSIBLE OFFICER',
  'LEAD OFFICER',
];
/** So many actions stand on a page before the headings come back. */
const perPage = 6;
/** The priority whose table lacks the heading of its first column. */
const withoutRef = 2;

/** The sample as it is. */
export const dudley = parse(
  readFileSync(join(__dirname, '../../../../samples/dudley-2020.plan.yaml'), 'utf8'),
  { schema: 'failsafe' },
) as Plan;

/** The printed plan. */
export function printedDudley(): OfficeDocument {
  const blocks = dudley.priorities.flatMap((priority, index): readonly Block[] => {
    const rows = priority.actions.flatMap((action, at) =>
      at > 0 && at % perPage === 0 ? [heading(), rowOf(action)] : [rowOf(action)],
    );
    const outcomes = listOf(priority['outcomes']);
    return [
      {
        kind: 'table',
        place: `table ${index + 1}`,
        rows: [
          over([{ text: String(priority['title']).toUpperCase() }]),
          ...(outcomes.length > 0 ? [over(bullets(outcomes))] : []),
          heading(index === withoutRef),
          ...rows,
        ],
      },
    ];
  });
  const title = String(dudley.plan['title']);
  return { blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks], notes: [] };
}

function heading(isWithoutRef = false): Row {
  return {
    cells: heads.map((text, index) => ({ lines: isWithoutRef && index === 0 ? [] : [{ text }] })),
  };
}

function over(lines: readonly Line[]): Row {
  return { cells: [{ lines, span: heads.length }] };
}

function rowOf(action: Entry): Row {
  const cells: readonly (readonly Line[])[] = [
    plain([action['ref']]),
    plain([listOf(action['links']).join('/')]),
    [...plain([action['action']]), ...bullets(listOf(action['steps']))],
    plain([printedDay(String(action['deadline']))]),
    bullets(listOf(action['outcomes'])),
    bullets(listOf(action['how-will-we-know'])),
    bullets(listOf(action['success-criteria'])),
    plain(titlesOf(action['senior-responsible-officer'])),
    plain(titlesOf(action['lead-officer'])),
  ];
  return { cells: cells.map((lines): Cell => ({ lines })) };
}

function printedDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The titles of officers, as they are printed. */
export function titlesOf(ids: unknown): readonly string[] {
  return listOf(ids).map((id) => String(dudley.officers?.[id]?.['title'] ?? id));
}

/** A list as it stands in the file, or what stands there alone, as texts. */
export function listOf(value: unknown): readonly string[] {
  const all = [value ?? []].flat();
  return all.map((one) => String(textOf(one) ?? one));
}

function textOf(one: unknown): unknown {
  return typeof one === 'object' && one !== null && 'text' in one ? one.text : undefined;
}

function plain(texts: readonly unknown[]): readonly Line[] {
  return texts.map((text) => ({ text: String(text) }));
}

function bullets(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, bullet: 0 }));
}
