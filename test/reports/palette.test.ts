import assert from 'node:assert/strict';
import type { Colour } from '../../server/progress/brag';
import { dark, light, type Palette, type Tone } from '../../server/reports/palette';
import { colourNames } from '../../server/reports/signs';

/** The ratio of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map(luminance);
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const colours = Object.keys(colourNames) as readonly Colour[];

/** What is read on what. */
const read: readonly (readonly [Tone, Tone])[] = [
  ...(['text', 'quiet', 'accent'] as const).flatMap((tone): [Tone, Tone][] => [
    [tone, 'paper'],
    [tone, 'faint'],
    [tone, 'blue-tint'],
  ]),
  ...colours.flatMap((colour): [Tone, Tone][] => [
    [`${colour}-on`, colour],
    [`${colour}-ink`, `${colour}-tint`],
  ]),
];

/** What is seen beside what, without being read. */
const seen: readonly (readonly [Tone, Tone])[] = colours.flatMap((colour): [Tone, Tone][] => [
  [`${colour}-edge`, 'paper'],
  [`${colour}-ink`, `${colour}-tint`],
]);

describe('the palette of reports', () => {
  const palettes: Readonly<Record<string, Palette>> = { light, dark };
  for (const [name, palette] of Object.entries(palettes)) {
    it(`can be read (${name}): 4.5 to 1 for letters, 3 to 1 for shapes (WCAG 2.2, 1.4.3 and 1.4.11)`, () => {
      for (const [one, other] of read) {
        const ratio = contrast(palette[one], palette[other]);
        assert.ok(ratio >= 4.5, `${one} on ${other}: ${ratio}`);
      }
      for (const [one, other] of seen) {
        const ratio = contrast(palette[one], palette[other]);
        assert.ok(ratio >= 3, `${one} beside ${other}: ${ratio}`);
      }
    });
  }

  it('is measured as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.ok(Math.abs(contrast('#767676', '#ffffff') - 4.54) < 0.01);
  });
});
