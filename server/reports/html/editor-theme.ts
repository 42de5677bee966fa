/** Reports in the colours of an editor that says what its own are, as VS Code's webviews do. */

import type { Colour } from '../../progress/brag';
import { dark, light } from '../palette';
import { properties } from '../pictures/tones';
import { colourNames } from '../signs';

const own = `--gt-paper:var(--vscode-editor-background);--gt-text:var(--vscode-editor-foreground);
--gt-quiet:var(--vscode-editor-foreground);--gt-accent:var(--vscode-textLink-foreground);
--gt-faint:color-mix(in srgb,var(--vscode-editor-foreground) 6%,var(--vscode-editor-background));
--gt-line:color-mix(in srgb,var(--vscode-editor-foreground) 25%,var(--vscode-editor-background));`;

/** High contrast is a border around what is on the background, and no tints. */
const sharp = (Object.keys(colourNames) as readonly Colour[])
  .map(
    (colour) =>
      `--gt-${colour}-tint:var(--vscode-editor-background);--gt-${colour}-ink:var(--vscode-editor-foreground);`,
  )
  .join('');

/** To be put after `stylesheet`; the editor names the kind of its theme in the class of the body. */
export const editorTheme = `.vscode-light,.vscode-high-contrast-light{color-scheme:light;${properties(light)}${own}}
.vscode-dark,.vscode-high-contrast{color-scheme:dark;${properties(dark)}${own}}
.vscode-high-contrast-light{${properties(light)}${own}}
.vscode-high-contrast,.vscode-high-contrast-light{${sharp}--gt-line:var(--vscode-contrastBorder,var(--vscode-editor-foreground));}
`;
