/** How cells look, as far as it says something. */

import { asFill, type Theme } from '../colours';
import type { XmlElement } from '../xml/element';
import { rootOf } from '../xml/xml';
import type { Zip } from '../zip/zip';
import { cellColour, paletteOf } from './cell-colour';
import { builtInFormat } from './number-format';

/** What a cell's style says. */
export interface CellStyle {
  /** The code of the format of its numbers. */
  readonly format: string;
  /** Its background. */
  readonly fill?: string;
}

/** The styles of cells by their numbers. */
export type CellStyles = (id: string | undefined) => CellStyle;

/** The styles of a workbook; of one without, the usual one for all cells. */
export function cellStyles(zip: Zip, part: string | undefined, theme: Theme): CellStyles {
  if (part === undefined) return () => usual;
  const root = rootOf(zip.pieces(part));
  const formats = new Map(
    root
      .first('x:numFmts')
      ?.all('x:numFmt')
      .map(({ attributes }) => [attributes.get('numFmtId'), attributes.get('formatCode')]),
  );
  const palette = paletteOf(root.first('x:colors', 'x:indexedColors'));
  const fills = (root.first('x:fills')?.all('x:fill') ?? []).map((fill) =>
    fillOf(fill, theme, palette),
  );
  const styles = (root.first('x:cellXfs')?.all('x:xf') ?? []).map(({ attributes }): CellStyle => {
    const id = attributes.get('numFmtId');
    const own = formats.get(id);
    return {
      format:
        own !== undefined && own.length <= longestFormat ? own : builtInFormat(Number(id ?? 0)),
      ...asFill(fills[Number(attributes.get('fillId') ?? 0)]),
    };
  });
  return (id) => styles[Number(id ?? 0)] ?? usual;
}

/** As Excel has it. */
const longestFormat = 255;
const usual: CellStyle = { format: 'General' };

function fillOf(fill: XmlElement, theme: Theme, palette: readonly string[]): string | undefined {
  const pattern = fill.first('x:patternFill');
  // A pattern of lines or dots is not one colour; Excel itself has two that say nothing.
  if (pattern?.attributes.get('patternType') !== 'solid') return undefined;
  return cellColour(pattern.first('x:fgColor'), theme, palette);
}
