/** Changes of a plan that the server works out and the editor makes, each undone in one step. */

import { l10n, Range, Selection, TextEditorRevealType, type Uri, window, workspace } from 'vscode';
import {
  type CursorParams,
  choicesRequest,
  type PlanChoices,
  type PlanEdit,
} from '../server/protocol';
import { answered } from './answers';
import type { GoldenThread } from './golden-thread';
import { editorPosition, plainPosition } from './places';

/** What there is to choose from in a plan, and what its cursor is in. */
export function choicesOf({ server }: GoldenThread, plan: Uri): Promise<PlanChoices | null> {
  return server.request<PlanChoices | null>(choicesRequest, atCursor(plan));
}

/** A plan with the place of its cursor, where it is in an editor. */
export function atCursor(plan: Uri): CursorParams {
  const uri = plan.toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const cursor = editor?.selection.active;
  const position = cursor && plainPosition(cursor);
  return { textDocument: { uri }, ...(position && { position }) };
}

/**
 * Makes a change of a plan, and shows it; whether it was made. Where the server refuses, its words are shown
 * and nothing is changed.
 */
export async function changePlan(
  goldenThread: GoldenThread,
  plan: Uri,
  method: string,
  params: object,
  keepsFocus = false,
): Promise<boolean> {
  const document = await workspace.openTextDocument(plan);
  const textDocument = { uri: plan.toString() };
  const all = { textDocument, ...params };
  const answer = await answered<PlanEdit | null>(goldenThread, method, all);
  if (answer === undefined) return false;
  if (!answer) throw new Error(l10n.t('This is no plan any more, so nothing was changed.'));
  const seen = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    preserveFocus: keepsFocus,
    ...(seen?.viewColumn !== undefined && { viewColumn: seen.viewColumn }),
  });
  if (!(await goldenThread.server.apply(answer.edit))) {
    throw new Error(l10n.t('The editor would not make the change: nothing is different.'));
  }
  const at = editorPosition(answer.show);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
