/** Signs where there are only letters: none of them is ever shown as a coloured emoji. */

import type { Colour } from '../progress/brag';
import type { Sign } from './marks';

/** A character for each sign, which stands before its word. */
export const signCharacters: Readonly<Record<Sign, string>> = {
  complete: '✓',
  'on-track': '►',
  'at-risk': '▲',
  'off-track': '✗',
  'not-updated': '…',
  'not-started': '○',
  withdrawn: '–',
  'not-yet-known': '?',
  emerging: '↑',
  evidenced: '★',
  worsening: '↓',
  met: '✓',
  missed: '✗',
  'not-known': '?',
};

/** What a colour is called where it is said which one is meant. */
export const colourNames: Readonly<Record<Colour, string>> = {
  blue: 'Blue',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  grey: 'Grey',
};
