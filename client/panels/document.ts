/** The document of a panel: what the server made, in a page that may run one script and load nothing. */

import { env } from 'vscode';

/** The script of `page/`, put here when the extension is built. */
declare const panelScript: string;

/** What stands in a panel. */
export interface PanelDocument {
  /** What brings it back after a reload. */
  readonly panel: unknown;
  /** What it is, for a screen reader that comes in. */
  readonly title: string;
  /** Markup that the server made: every text of a plan in it is escaped. */
  readonly body: string;
  readonly style: string;
}

/**
 * The document. Its policy allows the one script and the one stylesheet in it by a number that is never used
 * again, and nothing else: no other script, no style of an element, no picture, no address.
 */
export function panelDocument({ panel, title, body, style }: PanelDocument): string {
  const once = crypto.randomUUID();
  const policy = `default-src 'none'; style-src 'nonce-${once}'; script-src 'nonce-${once}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${env.language.startsWith('en') ? 'en' : attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
<style nonce="${once}">${style}</style>
</head>
<body data-panel="${attribute(JSON.stringify(panel))}">
<div id="page">${body}</div>
<script nonce="${once}">${panelScript}</script>
</body>
</html>`;
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
