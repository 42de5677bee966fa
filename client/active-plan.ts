/** The plan in the editor. */

import { type TextEditor, window } from 'vscode';
import { planLanguage } from './documents';

/** The editor with a plan that the user is in, or was in last before a view took the focus. */
export function activePlan(): TextEditor | undefined {
  const { activeTextEditor: editor } = window;
  return editor && isPlan(editor) ? editor : undefined;
}

/** Whether an editor shows a plan. */
export function isPlan({ document }: TextEditor): boolean {
  return document.languageId === planLanguage;
}
