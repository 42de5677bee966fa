/** The plan that a command is about. */

import { l10n, type TextEditor, Uri, window, workspace } from 'vscode';
import { plansRequest } from '../server/protocol';
import { activePlan, isPlan } from './active-plan';
import type { GoldenThread } from './golden-thread';
import { inform } from './messages';

/**
 * The plan that is meant: the one in the editor, else the only one that is seen or found in the folder, else the
 * one that the user picks. Undefined where there is none, which the user is then told, or none was picked.
 */
export async function whichPlan({ log, server }: GoldenThread): Promise<Uri | undefined> {
  const active = activePlan() ?? onlySeen();
  if (active) return active.document.uri;
  const uris = await server.request<string[]>(plansRequest, {});
  const plans = uris.map((uri) => Uri.parse(uri, true));
  const [only] = plans;
  if (!only) {
    inform(
      log,
      l10n.t(
        'There is no plan here yet. Open a folder with one, or choose “Golden Thread: New plan”.',
      ),
    );
    return undefined;
  }
  if (plans.length === 1) return only;
  const items = plans
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which plan?') });
  return picked?.uri;
}

/**
 * The plan that a command is called on: a file from a menu of the editor, or an item of a tree. The one that
 * is meant where it is called on nothing.
 */
export function calledOnPlan(
  goldenThread: GoldenThread,
  target: unknown,
): Promise<Uri | undefined> {
  if (target instanceof Uri) return Promise.resolve(target);
  const { uri }: Partial<Record<string, unknown>> = Object(target);
  const isCalledOn = typeof uri === 'string' && uri !== '';
  return isCalledOn ? Promise.resolve(Uri.parse(uri, true)) : whichPlan(goldenThread);
}

function onlySeen(): TextEditor | undefined {
  const seen = window.visibleTextEditors.filter(isPlan);
  return seen.length === 1 ? seen[0] : undefined;
}
