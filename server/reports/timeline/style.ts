/** What a timeline looks like. */

export const timelineStyle = `
.timeline { position: relative; }
.row { position: relative; display: grid; grid-template-columns: minmax(12rem, 2fr) 9.5rem 10.5rem minmax(20rem, 3fr);
  align-items: center; column-gap: 0.75rem; min-block-size: 2.75em; border-block-end: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
.action { content-visibility: auto; contain-intrinsic-block-size: auto 2.75em; }
.action:hover { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
.action a { color: inherit; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.action a::after { content: ""; position: absolute; inset: 0; }
.action a:focus-visible { outline: none; }
.action a:focus-visible::after { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
.head { position: sticky; inset-block-start: 0; z-index: 2; background: var(--vscode-editor-background); align-items: end; font-weight: 600; }
.priority { min-block-size: 2.5em; align-items: end; }
.priority > div { grid-column: 1 / 4; font-weight: 600; }
.under { position: absolute; inset: 0; border: 0; pointer-events: none; }
.lines { grid-column: 4; inline-size: 100%; block-size: 100%; }
.track, .axis-cell { align-self: stretch; min-inline-size: 0; }
.axis { display: block; inline-size: 100%; block-size: 54px; font-size: 11px; font-weight: 400; overflow: visible; }
.axis text { fill: var(--vscode-foreground); }
.axis .end { text-anchor: end; }
.track { position: relative; }
.marks { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
.axis svg.meeting, .axis svg.today, .marks svg { overflow: visible; }
.stage { fill: var(--vscode-foreground); fill-opacity: 0.06; }
.axis .stage { fill-opacity: 0.1; stroke: var(--vscode-contrastBorder, none); }
.meeting { fill: var(--vscode-descriptionForeground); stroke: var(--vscode-descriptionForeground); }
line.meeting { opacity: 0.35; }
.today { fill: var(--vscode-charts-purple); stroke: var(--vscode-charts-purple); }
line.today { stroke-width: 1.5; }
.moved { stroke: currentColor; stroke-width: 2; stroke-dasharray: 4 3; }
.reached { fill: currentColor; }
.legend { display: inline-block; inline-size: 1em; block-size: 1em; overflow: visible; vertical-align: -0.125em; }
details { margin: 0.5rem 0 1rem; }
caption { text-align: start; font-weight: 600; }
@media (max-width: 60rem) {
  .axis .other { display: none; }
  .row { grid-template-columns: minmax(9rem, 2fr) minmax(11rem, 3fr); min-block-size: 5em; }
  .action { contain-intrinsic-block-size: auto 5em; }
  .name, .due, .rating { grid-column: 1; }
  .head .due, .head .rating { display: none; }
  .due { font-size: 0.9em; }
  .track, .axis-cell, .lines { grid-column: 2; grid-row: 1 / 4; }
  .priority { min-block-size: 2.5em; }
  .priority > div { grid-column: 1 / 3; }
  .under { min-block-size: 0; }
}
@media (forced-colors: active) {
  .stage { fill: CanvasText; }
  .meeting, .today, .axis text { fill: CanvasText; stroke-width: 1; }
  line.meeting, line.today { stroke: CanvasText; }
}
`;
