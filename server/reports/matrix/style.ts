/** What a matrix looks like. */

export const matrixStyle = `
.matrix { border-collapse: separate; border-spacing: 0; }
.matrix th, .matrix td { border-block-end: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); min-inline-size: 6.5rem; }
.matrix thead th { position: sticky; inset-block-start: 0; z-index: 2; background: var(--vscode-editor-background); font-weight: 400; vertical-align: bottom; }
.matrix th:first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--vscode-editor-background); min-inline-size: 12rem; max-inline-size: 24rem; font-weight: 400; }
.matrix thead th:first-child { z-index: 3; }
.matrix th a { color: inherit; }
.source th, .source td { border-block-start: 1px solid var(--vscode-foreground); }
.worst { white-space: nowrap; }
.refs a { display: inline-block; min-inline-size: 24px; min-block-size: 24px; padding-inline-end: 0.25rem; }
.none { color: var(--vscode-descriptionForeground); }
.unanswered th, .unanswered td { background: var(--vscode-inputValidation-warningBackground, transparent); }
.unanswered th:first-child { background: linear-gradient(var(--vscode-inputValidation-warningBackground, transparent) 0 0), var(--vscode-editor-background);
  box-shadow: inset 3px 0 var(--vscode-editorWarning-foreground, var(--vscode-contrastBorder)); }
.warn { color: var(--vscode-editorWarning-foreground, currentColor); }
`;
