/** The action in which the cursor is, marked in the tree. */

import { Disposable, type LogOutputChannel, type TreeView, window, workspace } from 'vscode';
import { type AtParams, actionAtRequest } from '../../server/protocol';
import { activePlan } from '../active-plan';
import type { LanguageServer } from '../language-server';
import { plainPosition } from '../places';
import { Renewal } from '../renewal';
import type { Node } from './nodes';
import type { Plans } from './plans';
import type { ProgressTree } from './tree';

const setting = 'goldenThread.progress.followCursor';

/** The cursor of somebody who types or looks around moves on. */
const restMilliseconds = 200;

/** While a tree is drawn anew it knows none of its rows, and says nothing of what it was to mark. */
const mostTries = 50;

/** The editor may wait for a drawing that has already been, and so never say that a row is shown. */
const longestWaitMilliseconds = 2_000;

/** Marks the action as long as the tree is seen and the setting asks for it; never takes the focus. */
export function followCursor(
  server: LanguageServer,
  log: LogOutputChannel,
  plans: Plans,
  tree: ProgressTree,
  view: TreeView<Node>,
): Disposable {
  const follow = async () => {
    const editor = activePlan();
    if (!editor || !view.visible || !isWanted()) return;
    const plan = plans.figuresOf(editor.document.uri);
    if (!plan) return;
    const params: AtParams = {
      textDocument: { uri: editor.document.uri.toString() },
      position: plainPosition(editor.selection.active),
    };
    const key = await server.request<string | null>(actionAtRequest, params);
    if (key === null || isSelected(view, plan.uri, key)) return;
    const node = await tree.nodeOf(plan.uri, key);
    // Meanwhile another file may be shown.
    if (!node || !view.visible || activePlan() !== editor) return;
    const shown = view.reveal(node, { select: true, focus: false });
    await Promise.race([shown, after(longestWaitMilliseconds)]);
    if (!isSelected(view, plan.uri, key)) again();
  };
  const renewal = new Renewal(
    follow,
    (error) => {
      log.debug('The cursor was not followed.', error);
      again();
    },
    restMilliseconds,
  );
  let tries = 0;
  const again = () => {
    tries += 1;
    if (tries < mostTries) renewal.ask();
  };
  const soon = () => {
    tries = 0;
    renewal.ask();
  };
  return Disposable.from(
    renewal,
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) soon();
    }),
    window.onDidChangeActiveTextEditor(soon),
    workspace.onDidChangeConfiguration((changed) => {
      if (changed.affectsConfiguration(setting)) soon();
    }),
    view.onDidChangeVisibility(soon),
    plans.onDidChange(soon),
    tree.onDidChangeTreeData(soon),
  );
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function isWanted(): boolean {
  return workspace.getConfiguration().get(setting, true);
}

/** An action may stand in several groups: in whichever it is marked, it is. */
function isSelected({ selection }: TreeView<Node>, uri: string, key: string): boolean {
  return selection.some((node) => node.kind === 'action' && node.uri === uri && node.key === key);
}
