/** The action that a command is about: the one it was called on, that of the cursor, or one to pick. */

import { l10n, Uri } from 'vscode';
import type { ActionChoice, ActionTarget, PlanChoices } from '../server/protocol';
import type { Outcome, Place } from './ask/form';
import { type Choice, pickOne } from './ask/pick';
import type { GoldenThread } from './golden-thread';
import { inform } from './messages';
import { choicesOf } from './plan-changes';
import { whichPlan } from './which-plan';
import { deadlineWords, labelled, statusWord } from './words';

/** A plan with its lists, and the key of its action where that is known already. */
export interface ActionScene {
  readonly plan: Uri;
  readonly choices: PlanChoices;
  readonly key: string | undefined;
  /** The command was called on the action, as a tree does: the focus stays there. */
  readonly isCalledOn: boolean;
}

/** The plan that is meant, with its actions; undefined where there is none, which the user is then told. */
export async function actionScene(
  goldenThread: GoldenThread,
  target: unknown,
): Promise<ActionScene | undefined> {
  const own = isTarget(target) ? target : undefined;
  const plan = own ? Uri.parse(own.uri, true) : await whichPlan(goldenThread);
  const choices = plan && (await choicesOf(goldenThread, plan));
  if (!plan || !choices) return undefined;
  if (choices.actions.length === 0) {
    inform(
      goldenThread.log,
      l10n.t('This plan has no actions yet. Choose “Golden Thread: Add an action”.'),
    );
    return undefined;
  }
  return { plan, choices, key: own?.key ?? choices.action, isCalledOn: own !== undefined };
}

/** Lets one of the plan's actions be picked; its key. */
export function pickAction({ actions }: PlanChoices, place: Place): Promise<Outcome<string>> {
  const choices = actions.map(
    (action): Choice<string> => ({ ...actionItem(action), value: action.key }),
  );
  return pickOne(place, { question: l10n.t('Which action?'), choices });
}

/** An action as a line of a list: its ref and words, beside them its status and deadline. */
export function actionItem({ ref, text, status, deadline }: ActionChoice): {
  readonly label: string;
  readonly description: string;
} {
  const said = [
    status === undefined ? undefined : labelled(statusWord(status)),
    deadline === undefined ? undefined : deadlineWords(deadline),
  ];
  return {
    label: [ref, text].filter((part) => part !== undefined).join(' '),
    description: said.filter((part) => part !== undefined).join(', '),
  };
}

/** What a form calls the action of a key. */
export function actionName({ actions }: PlanChoices, key: string | undefined): string {
  const action = actions.find((one) => one.key === key);
  return action?.ref ?? action?.text ?? '';
}

function isTarget(target: unknown): target is ActionTarget {
  if (typeof target !== 'object' || target === null) return false;
  const { uri, key } = target as Partial<Record<keyof ActionTarget, unknown>>;
  return typeof uri === 'string' && typeof key === 'string';
}
