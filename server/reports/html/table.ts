/** Tables of a report in HTML. */

import { element, type Xml } from '../../text/xml';
import type { Column, Line, Table } from '../document';
import { inner } from './line';

/** The attributes of a link from a ref to its action, given what tells it from the page's other links; undefined for none. */
export type LinkOf = (ref: string, at: string) => Readonly<Record<string, string>> | undefined;

/** A table that can be moved sideways where it is wider than the page, by keyboard too. */
export function tableOf(
  { caption, columns, rows, hasTotal }: Table,
  id: string,
  linkOf: LinkOf,
): Xml {
  const long = columns.map((_, i) => rows.some((cells) => lengthOf(cells[i] ?? '') > ofLong));
  const isCrowded = long.filter(Boolean).length > mostLong;
  const heads = columns.map(({ title, isFigure }, i) => {
    const room = long[i] && !isCrowded ? { class: 'gt-long' } : figure(isFigure);
    return element('th', { scope: 'col', ...room }, title);
  });
  const namesActions = columns[0]?.title === refs;
  const rowOf = (cells: readonly Line[]) =>
    row(cells, columns, (ref) => (namesActions ? linkOf(ref, `${id}/${ref}`) : undefined));
  const last = hasTotal ? rows.slice(-1) : [];
  const body = rows.slice(0, rows.length - last.length).map(rowOf);
  const none = element('td', { colspan: columns.length, class: 'gt-none' }, 'None');
  const table = element(
    'table',
    columns.length > few ? { class: 'gt-wide' } : {},
    element('caption', { id }, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...(rows.length === 0 ? [element('tr', {}, none)] : body)),
    ...(last.length > 0 ? [element('tfoot', {}, ...last.map(rowOf))] : []),
  );
  return scrolling(id, table);
}

/** The column that names actions. */
const refs = 'Ref';

/** Texts of more letters get more room; where there are many of them, none does. */
const ofLong = 45;
const mostLong = 3;

/** So many columns a small screen can show. */
const few = 4;

/** Something wide, in a box that is named by an element with that id. */
export function scrolling(namedBy: string, wide: Xml): Xml {
  const box = { class: 'gt-scroll', role: 'group', tabindex: 0, 'aria-labelledby': namedBy };
  return element('div', box, wide);
}

function row(
  cells: readonly Line[],
  columns: readonly Column[],
  linkOf: (ref: string) => ReturnType<LinkOf>,
): Xml {
  return element(
    'tr',
    {},
    ...cells.map((cell, i) =>
      // A head that says nothing would be read out as one.
      i === 0 && !isBlank(cell)
        ? element('th', { scope: 'row' }, ...linked(cell, linkOf))
        : element('td', figure(columns[i]?.isFigure), ...inner(cell)),
    ),
  );
}

function linked(
  cell: Line,
  linkOf: (ref: string) => ReturnType<LinkOf>,
): readonly (Xml | string)[] {
  const link = typeof cell === 'string' ? linkOf(cell) : undefined;
  return link ? [element('a', link, ...inner(cell))] : inner(cell);
}

function lengthOf(line: Line): number {
  const runs = typeof line === 'string' ? [line] : line;
  return runs.reduce((sum, run) => sum + (typeof run === 'string' ? run.length : 0), 0);
}

function isBlank(cell: Line): boolean {
  return typeof cell === 'string' ? cell.trim() === '' : cell.length === 0;
}

function figure(isFigure: boolean | undefined): Readonly<Record<string, string>> {
  return isFigure ? { class: 'gt-number' } : {};
}
