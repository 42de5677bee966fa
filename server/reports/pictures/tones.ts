/** The tones of a palette as custom properties, and the classes of pictures that use them. */

import { allTones, dark, light, type Palette } from '../palette';

/** The tones for a stylesheet: `--gt-blue: #1d5fa6; ...`. */
export function properties(palette: Palette): string {
  return allTones.map((tone) => `--gt-${tone}:${palette[tone]};`).join('');
}

/** The classes of pictures; without the properties each keeps its light tone. */
export const pictureClasses = allTones
  .map(
    (tone) =>
      `.gt-fill-${tone}{fill:var(--gt-${tone},${light[tone]})}.gt-stroke-${tone}{stroke:var(--gt-${tone},${light[tone]})}`,
  )
  .join('\n');

/** All that a picture in a file of its own needs. */
export const pictureTones = `:root{${properties(light)}}
@media (prefers-color-scheme:dark){:root{${properties(dark)}}}
${pictureClasses}`;
