/** A page that tells once what became of a file, and follows nothing. */

import { ViewColumn, type WebviewPanel, window } from 'vscode';
import type { PanelContent } from '../../server/protocol';
import { panelDocument } from './document';

/** Shows such a page beside what the user is in, who stays there. After a reload it is gone. */
export function showAccount({ title, body, style }: PanelContent): WebviewPanel {
  const panel = window.createWebviewPanel(
    'goldenThread.account',
    title,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [] },
  );
  panel.webview.html = panelDocument({ panel: { kind: 'account' }, title, body, style });
  return panel;
}
