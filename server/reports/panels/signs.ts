/** The signs of ratings, each with a shape of its own: nobody has to tell colours apart. */

import type { Colour } from '../../progress/brag';
import type { Rating } from '../../progress/rating-rules';
import { type Html, html } from './html';

const names: readonly Rating[] = [
  'complete',
  'on-track',
  'at-risk',
  'off-track',
  'not-updated',
  'not-started',
  'withdrawn',
];

const shapes: Readonly<Record<Rating, Html>> = {
  complete: html`<circle cx="8" cy="8" r="7"/><path class="cut" d="M4.5 8.2 7 10.7 11.5 5.6"/>`,
  'on-track': html`<path d="M2 3.5h6.5L14 8l-5.5 4.5H2z"/>`,
  'at-risk': html`<path d="M8 1 15.3 14.5H.7z"/><path class="cut" d="M8 5.5v4.5M8 11.8v1.2"/>`,
  'off-track': html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="cut" d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4"/>`,
  'not-updated': html`<circle class="line" cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2.4"/><path class="line" d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.9c-.6.3-.8.6-.8 1.3M8 11v1.2"/>`,
  'not-started': html`<circle class="line" cx="8" cy="8" r="6"/>`,
  withdrawn: html`<circle class="line" cx="8" cy="8" r="6"/><path class="line" d="m4 12 8-8"/>`,
};

/** The shapes, once a page; `sign` and `mark` use them. */
export const signShapes: Html = html`<svg class="shapes" aria-hidden="true" focusable="false">${names.map(
  (name) => html`<symbol id="sign-${name}" viewBox="0 0 16 16">${shapes[name]}</symbol>`,
)}</svg>`;

/** The sign of a rating in a line of text; its word stands beside it. */
export function sign(rating: Rating, colour: Colour): Html {
  return html`<svg class="sign ${colour}" aria-hidden="true" focusable="false"><use href="#sign-${rating}"/></svg>`;
}

export const signStyle = `
.shapes { position: absolute; width: 0; height: 0; }
.sign { inline-size: 1em; block-size: 1em; flex: none; vertical-align: -0.125em; }
symbol { overflow: visible; }
.sign, .mark { fill: currentColor; }
.line { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.cut { fill: none; stroke: var(--vscode-editor-background, Canvas); stroke-width: 1.8; stroke-linecap: round; }
.blue { color: var(--vscode-charts-blue); }
.red { color: var(--vscode-charts-red); }
.amber { color: var(--vscode-editorWarning-foreground, var(--vscode-charts-yellow)); }
.green { color: var(--vscode-charts-green); }
.grey { color: var(--vscode-descriptionForeground); }
@media (forced-colors: active) {
  .sign, .mark { color: CanvasText; forced-color-adjust: none; }
  .cut { stroke: Canvas; }
}
`;
