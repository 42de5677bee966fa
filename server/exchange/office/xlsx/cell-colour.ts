/** Colours of cells (ISO/IEC 29500-1, 18.8.3 and 18.8.19). */

import { hexOf, type Theme, tinted } from '../colours';
import type { XmlElement } from '../xml/element';

/** A colour, given by its digits, as one of the theme or as one of the palette. */
export function cellColour(
  element: XmlElement | undefined,
  theme: Theme,
  palette: readonly string[],
): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const colour =
    hexOf(attributes.get('rgb')) ??
    theme.get(themeNames[Number(attributes.get('theme') ?? -1)] ?? '') ??
    palette[Number(attributes.get('indexed') ?? -1)];
  return colour === undefined ? undefined : tinted(colour, Number(attributes.get('tint') ?? 0));
}

/** The order in which cells number the colours of a theme, light before dark. */
const themeNames: readonly string[] = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The palette of a workbook, which may have its own. */
export function paletteOf(element: XmlElement | undefined): readonly string[] {
  const own = element
    ?.all('x:rgbColor')
    .map(({ attributes }) => hexOf(attributes.get('rgb')) ?? '');
  return own ? [...own, ...usual.slice(own.length)] : usual;
}

const basic = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
const usual: readonly string[] = [
  basic,
  basic,
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080',
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff',
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));
