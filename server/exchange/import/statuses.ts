/** How delivery stands, by the backgrounds of cells and the answers to yes-or-no columns. */

import {
  type Colour,
  type Key,
  readStatus,
  type StatusReading,
  usualKey,
} from '../../plan/status-words';

/** Whether the heading of a column is to be answered with yes or no: 'Completed?', 'Done Y/N'. */
export function asksIfDone(heading: string): boolean {
  return /\b(?:completed?|done|closed|achieved|implemented)\b/i.test(heading);
}

/** Whether a cell answers that, and how. */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  if (/^(?:y|yes|✓|✔|√)$/i.test(text.trim())) return 'yes';
  return /^(?:n|no|✗|✘|x)$/i.test(text.trim()) ? 'no' : undefined;
}

/** What a cell's background means. */
export function statusOfFill(
  fill: string | undefined,
  key: Key = usualKey,
): StatusReading | undefined {
  const colour = fill === undefined ? undefined : colourOf(fill);
  return colour && readStatus(colour, key);
}

/** The name of a colour, from six hexadecimal digits: by its hue, where it has one. */
export function colourOf(fill: string): Colour | undefined {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(fill.slice(at, at + 2), 16),
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 40) return most > 235 || most < 60 ? undefined : 'grey';
  const hue = hueOf(red, green, blue, most, most - least);
  if (hue < 18 || hue >= 335) return 'red';
  if (hue < 68) return 'amber';
  if (hue < 170) return 'green';
  return hue < 255 ? 'blue' : undefined;
}

/** Degrees around the circle of colours, as in HSL. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}
