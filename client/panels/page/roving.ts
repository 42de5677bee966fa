/** Arrow keys in tables of links: one stop of the tab key for all of them, as a table has in any application. */

import { links, makeCurrent } from './place';

const rowsOf = 'tr, [role="row"]';
const cellsOf = 'td, th, [role="cell"], [role="rowheader"], [role="columnheader"]';

/** So many rows a page key goes. */
const pageRows = 10;

/** Leaves the tab key one link of each table: the one that it had, where that is still there. */
export function makeRoving(page: Element): void {
  for (const table of page.querySelectorAll('[data-roving]')) {
    const all = [...links(table)];
    const stop = all.find((link) => link.getAttribute('tabindex') === '0') ?? all[0];
    for (const link of all) link.tabIndex = link === stop ? 0 : -1;
  }
}

/** Moves the focus where a key asks for it; whether it did. A key with another one held is for the editor. */
export function moveBy(page: Element, event: KeyboardEvent): boolean {
  const link = document.activeElement;
  const table = link?.closest('[data-roving]');
  if (!(link instanceof HTMLElement) || !table || !page.contains(table)) return false;
  if (event.altKey || event.metaKey || event.shiftKey) return false;
  const next = target(table, link, event.key, event.ctrlKey);
  if (!next) return false;
  makeCurrent(next);
  next.focus();
  return true;
}

function target(
  table: Element,
  link: HTMLElement,
  key: string,
  isWhole: boolean,
): HTMLElement | undefined {
  const all = [...links(table)];
  const own = link.closest(rowsOf);
  const inRow = own ? [...links(own)] : [];
  const within = isWhole || inRow.length < 2 ? all : inRow;
  switch (key) {
    case 'ArrowLeft':
      return isWhole ? undefined : all[all.indexOf(link) - 1];
    case 'ArrowRight':
      return isWhole ? undefined : all[all.indexOf(link) + 1];
    case 'ArrowDown':
      return isWhole ? undefined : vertical(table, link, 1);
    case 'ArrowUp':
      return isWhole ? undefined : vertical(table, link, -1);
    case 'PageDown':
      return vertical(table, link, pageRows);
    case 'PageUp':
      return vertical(table, link, -pageRows);
    case 'Home':
      return within[0];
    case 'End':
      return within.at(-1);
    default:
      return undefined;
  }
}

/**
 * The link so many rows further, in the same column; where nothing stands there, the first of the row.
 */
function vertical(table: Element, link: HTMLElement, steps: number): HTMLElement | undefined {
  const row = link.closest(rowsOf);
  if (!row) return undefined;
  const rows = [...table.querySelectorAll(rowsOf)].filter((one) => links(one).length > 0);
  const at = rows.indexOf(row) + steps;
  const next = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  if (!next || next === row) return undefined;
  const column = cells(row).findIndex((cell) => cell.contains(link));
  const cell = cells(next)[column];
  return (cell && links(cell)[0]) ?? links(next)[0];
}

function cells(row: Element): readonly Element[] {
  return [...row.querySelectorAll(cellsOf)].filter((cell) => cell.closest(rowsOf) === row);
}
