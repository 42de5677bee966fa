/** The signs of reports as panels show them, in the colours of the editor. */

import type { Colour } from '../../progress/brag';
import type { Rating } from '../../progress/rating-rules';
import { markup, type Xml } from '../../text/xml';

/** The sign of a rating in a line of text; its word stands beside it. The page has `signs` of `html/line.ts`. */
export function sign(rating: Rating, colour: Colour): Xml {
  return markup`<svg class="sign ${colour}" aria-hidden="true" focusable="false"><use href="#gt-sign-${rating}"/></svg>`;
}

/** The sign with its middle at the corner of what it stands in, and nothing of what is behind seen through it. */
export function centredSign(rating: Rating): Xml {
  return markup`<circle class="paper" r="5"/><use href="#gt-sign-${rating}" x="-7" y="-7" width="14" height="14"/>`;
}

export const signStyle = `
.gt-signs { position: absolute; }
.sign { inline-size: 1em; block-size: 1em; flex: none; vertical-align: -0.125em; }
.sign, .mark { fill: currentColor; }
.paper { fill: var(--vscode-editor-background, Canvas); }
.line { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.blue { color: var(--vscode-charts-blue); }
.red { color: var(--vscode-charts-red); }
.amber { color: var(--vscode-editorWarning-foreground, var(--vscode-charts-yellow)); }
.green { color: var(--vscode-charts-green); }
.grey { color: var(--vscode-descriptionForeground); }
@media (forced-colors: active) {
  .sign, .mark { color: CanvasText; forced-color-adjust: none; }
}
`;
