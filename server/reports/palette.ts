/** The colours of reports: one palette for pages, pictures and Word documents, in light and in dark. */

import type { Colour } from '../progress/brag';

/** What a colour is for: `blue-on` is read on `blue`, `blue-ink` on `blue-tint`, `blue-edge` on `paper`. */
export type Tone =
  | 'paper'
  | 'faint'
  | 'line'
  | 'quiet'
  | 'text'
  | 'accent'
  | Colour
  | `${Colour}-${'on' | 'edge' | 'tint' | 'ink'}`;

export type Palette = Readonly<Record<Tone, string>>;

/** On paper, in Word documents and on a light screen. */
export const light: Palette = {
  paper: '#ffffff',
  faint: '#f3f5f8',
  line: '#cbd3dc',
  quiet: '#4c5663',
  text: '#1a1f26',
  accent: '#1c3d63',
  ...tones('blue', { fill: '#1d5fa6', on: '#ffffff', tint: '#e5effa', ink: '#164a84' }),
  ...tones('green', { fill: '#1f7a45', on: '#ffffff', tint: '#e2f3e8', ink: '#155c33' }),
  // Amber that is seen as amber is too light to stand on paper without an edge.
  ...tones('amber', {
    fill: '#f5a623',
    on: '#1a1f26',
    tint: '#fdf0d7',
    ink: '#754300',
    edge: '#9a5b00',
  }),
  ...tones('red', { fill: '#c0262d', on: '#ffffff', tint: '#fbe6e6', ink: '#98161c' }),
  ...tones('grey', { fill: '#66707c', on: '#ffffff', tint: '#eceff3', ink: '#454e59' }),
};

/** On a dark screen. */
export const dark: Palette = {
  paper: '#14181d',
  faint: '#1d232b',
  line: '#3d4753',
  quiet: '#b0bac6',
  text: '#e8ecf1',
  accent: '#a3c8f3',
  ...tones('blue', { fill: '#5aa0e6', on: '#0b1016', tint: '#17304a', ink: '#a9d0fa' }),
  ...tones('green', { fill: '#4fb477', on: '#0b1016', tint: '#153524', ink: '#9fe0b8' }),
  ...tones('amber', { fill: '#f5b44a', on: '#0b1016', tint: '#3b2a0c', ink: '#f8d08a' }),
  ...tones('red', { fill: '#ee6a6a', on: '#0b1016', tint: '#45191b', ink: '#fbb4b4' }),
  ...tones('grey', { fill: '#98a3af', on: '#0b1016', tint: '#2a313a', ink: '#c9d1da' }),
};

interface Tones {
  readonly fill: string;
  readonly on: string;
  readonly tint: string;
  readonly ink: string;
  readonly edge?: string;
}

type TonesOf<C extends Colour> = Readonly<
  Record<C | `${C}-${'on' | 'edge' | 'tint' | 'ink'}`, string>
>;

function tones<C extends Colour>(
  colour: C,
  { fill, on, tint, ink, edge = fill }: Tones,
): TonesOf<C> {
  return Object.fromEntries([
    [colour, fill],
    [`${colour}-on`, on],
    [`${colour}-edge`, edge],
    [`${colour}-tint`, tint],
    [`${colour}-ink`, ink],
  ]) as TonesOf<C>;
}

/** Every tone, in the order of a stylesheet. */
export const allTones = Object.keys(light) as readonly Tone[];
