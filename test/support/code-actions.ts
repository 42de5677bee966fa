/** Code actions of texts, for tests. */

import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { examplePlan } from '../../server/checks/support/example';
import { type CodeActionSupport, codeActions } from '../../server/features/code-actions';
import type { Snapshot } from '../../server/features/snapshot';
import { edited } from './edits';
import { type Around, planAt } from './snapshots';

/** A client that does everything but tab stops, and wants edits at once. */
export const plain: CodeActionSupport = {
  documentChanges: true,
  createsFiles: true,
  snippets: false,
  resolvesEdits: false,
};

/** A sound plan with these actions laid over it, and `$0` where `words` has it, whose first place that is. */
export function planWith(words: string, ...actions: readonly string[]): string {
  const text = examplePlan({ actions });
  const plainWords = words.replace('$0', '');
  assert.ok(text.includes(plainWords), `${words} is not in:\n${text}`);
  return text.replace(plainWords, () => words);
}

/** What is offered at `$0` in a plan. */
export function actionsAt(
  marked: string,
  only?: readonly string[],
  around?: Around,
): { readonly snapshot: Snapshot; readonly actions: readonly CodeAction[] } {
  const { snapshot, position } = planAt(marked, around);
  const range: Range = { start: position, end: position };
  return { snapshot, actions: codeActions(snapshot, { range, only }, plain) };
}

/** The titles of what is offered at `$0`. */
export function titlesAt(marked: string, only?: readonly string[], around?: Around) {
  return actionsAt(marked, only, around).actions.map(({ title }) => title);
}

/** The plan after the action whose title begins with these words. */
export function afterAction(
  marked: string,
  title: string,
  around?: Around,
  only: readonly string[] | undefined = undefined,
): string {
  const { snapshot, actions } = actionsAt(marked, only, around);
  const action = actions.find((one) => one.title.startsWith(title));
  assert.ok(action?.edit, `${title} is not among:\n${actions.map((one) => one.title).join('\n')}`);
  const text = edited(action.edit, snapshot).get(snapshot.uri);
  assert.ok(text !== undefined, 'the plan is edited');
  return text;
}
