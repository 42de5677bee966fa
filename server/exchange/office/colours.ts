/** Colours of Office files (ISO/IEC 29500-1, 20.1.2.3), as six hexadecimal digits in lower case. */

import { rootOf } from './xml/xml';
import type { Zip } from './zip/zip';

/** The colours of a theme by their names, such as `accent1`. */
export type Theme = ReadonlyMap<string, string>;

/** The theme in a part, or that of Office where there is none. */
export function themeOf(zip: Zip, part: string | undefined): Theme {
  if (part === undefined) return usual;
  const scheme = rootOf(zip.pieces(part)).first('a:themeElements', 'a:clrScheme');
  const colours = (scheme?.elements ?? []).flatMap((entry): [string, string][] => {
    const colour = entry.elements[0]?.attributes;
    const digits = hexOf(colour?.get('lastClr') ?? colour?.get('val'));
    return digits === undefined ? [] : [[entry.name.slice('a:'.length), digits]];
  });
  return new Map([...usual, ...colours]);
}

const usual: Theme = new Map([
  ['dk1', '000000'],
  ['lt1', 'ffffff'],
  ['dk2', '44546a'],
  ['lt2', 'e7e6e6'],
  ['accent1', '4472c4'],
  ['accent2', 'ed7d31'],
  ['accent3', 'a5a5a5'],
  ['accent4', 'ffc000'],
  ['accent5', '5b9bd5'],
  ['accent6', '70ad47'],
  ['hlink', '0563c1'],
  ['folHlink', '954f72'],
]);

/** The digits of a colour, without how much shines through it; undefined for anything else, such as `auto`. */
export function hexOf(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : /^#?(?:[\da-f]{2})?([\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
}

/** A colour as the background of a cell: white is none. */
export function asFill(colour: string | undefined): { readonly fill?: string } {
  return colour === undefined || colour === 'ffffff' ? {} : { fill: colour };
}

/** A colour made lighter (`tint` from 0 to 1) or darker (0 to -1), its hue kept (ISO/IEC 29500-1, 18.8.19). */
export function tinted(colour: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return colour;
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Hue and saturation stay: each channel keeps its share of the distance that this lightness allows.
  const room = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return channels
    .map((channel) => Math.round(255 * (wanted + (channel - lightness) * scale)))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('');
}
