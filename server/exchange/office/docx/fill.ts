/** The background of cells in Word. */

import { asFill, hexOf, type Theme, tinted } from '../colours';
import type { XmlElement } from '../xml/element';

/** The colour that a shading gives; nothing for none, and for white. */
export function fillOf(shading: XmlElement | undefined, theme: Theme): { readonly fill?: string } {
  if (!shading) return {};
  const { attributes } = shading;
  const pattern = attributes.get('w:val');
  if (pattern === 'nil') return {};
  // A pattern that covers all shows its own colour, any other mostly what is behind it.
  if (pattern === 'solid') return asFill(hexOf(attributes.get('w:color')));
  return asFill(hexOf(attributes.get('w:fill')) ?? ofTheme(attributes, theme));
}

function ofTheme(attributes: ReadonlyMap<string, string>, theme: Theme): string | undefined {
  const name = attributes.get('w:themeFill') ?? '';
  const colour = theme.get(names.get(name) ?? name);
  if (colour === undefined) return undefined;
  const [tint, shade] = ['w:themeFillTint', 'w:themeFillShade'].map((key) =>
    Number.parseInt(attributes.get(key) ?? 'ff', 16),
  );
  return tinted(tinted(colour, 1 - (tint ?? 255) / 255), (shade ?? 255) / 255 - 1);
}

/** What Word calls the colours that a theme has for text and background. */
const names: ReadonlyMap<string, string> = new Map([
  ['background1', 'lt1'],
  ['light1', 'lt1'],
  ['text1', 'dk1'],
  ['dark1', 'dk1'],
  ['background2', 'lt2'],
  ['light2', 'lt2'],
  ['text2', 'dk2'],
  ['dark2', 'dk2'],
]);
