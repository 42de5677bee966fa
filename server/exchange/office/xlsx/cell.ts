/** What a cell of a sheet shows. */

import type { Cell } from '../../document';
import { linesOf } from '../lines';
import type { XmlElement } from '../xml/element';
import { momentCell, numberCell } from './number-cell';
import { richText, unescaped } from './strings';
import type { CellStyle, CellStyles } from './styles';

/** What the cells of a workbook refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly isFrom1904: boolean;
}

/**
 * A cell. A formula is never worked out: what it showed when the workbook was saved stands for it, and where
 * that is not in the file, the formula itself, from `formulas` if it is one that several cells share.
 */
export function cellOf(
  element: XmlElement,
  workbook: Workbook,
  formulas: Map<string, string>,
): Cell {
  const style = workbook.styles(element.attributes.get('s'));
  const formula = formulaOf(element.first('x:f'), formulas);
  const shown = shownIn(element, style, workbook);
  return {
    ...(shown ?? { lines: formula === undefined ? [] : [{ text: `=${formula}` }] }),
    ...(style.fill !== undefined && { fill: style.fill }),
  };
}

function shownIn(
  element: XmlElement,
  { format }: CellStyle,
  { strings, isFrom1904 }: Workbook,
): Pick<Cell, 'lines' | 'date'> | undefined {
  const type = element.attributes.get('t') ?? 'n';
  if (type === 'inlineStr') {
    const text = element.first('x:is');
    return { lines: text ? linesOf(richText(text)) : [] };
  }
  const value = element.first('x:v')?.text;
  if (type === 'str' && value !== undefined) return { lines: linesOf(unescaped(value)) };
  if (value === undefined || value.trim() === '') return undefined;
  if (type === 's') return { lines: linesOf(strings[Number(value)] ?? '') };
  if (type === 'b') return { lines: [{ text: Number(value) === 0 ? 'FALSE' : 'TRUE' }] };
  if (type === 'd') return momentCell(value, format);
  const number = Number(value);
  return type === 'n' && Number.isFinite(number)
    ? numberCell(number, format, isFrom1904)
    : { lines: linesOf(value) };
}

function formulaOf(
  element: XmlElement | undefined,
  formulas: Map<string, string>,
): string | undefined {
  if (!element) return undefined;
  const shared = element.attributes.get('si');
  const text = element.text.replace(/\s+/g, ' ').trim();
  if (shared !== undefined && text !== '') formulas.set(shared, text);
  return text === '' && shared !== undefined ? formulas.get(shared) : text || undefined;
}
