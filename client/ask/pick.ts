/** Questions that are answered by choosing. */

import {
  Disposable,
  l10n,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';
import type { Outcome, Place } from './form';
import { placed } from './input';

/** Something to choose; what has no value parts groups. */
export interface Choice<T> extends QuickPickItem {
  readonly value?: T;
}

/** What is asked. */
export interface PickQuestion<T> {
  readonly question: string;
  /** What else helps, until something is typed. */
  readonly hint?: string;
  readonly choices: readonly Choice<T>[];
  /** What is chosen already, or was before its author went back. */
  readonly chosen?: readonly T[] | undefined;
}

/** A heading above the choices that follow it. */
export function heading(label: string): Choice<never> {
  return { label, kind: QuickPickItemKind.Separator };
}

/** Lets one be chosen. */
export async function pickOne<T>(
  place: Place,
  { chosen = [], ...asked }: PickQuestion<T>,
): Promise<Outcome<T>> {
  const outcome = await pick(place, asked, (input) => {
    const active = input.items.filter(({ value }) => value !== undefined && chosen.includes(value));
    if (active.length > 0) input.activeItems = active;
  });
  if (typeof outcome === 'string') return outcome;
  const [answer] = outcome.answer;
  return answer === undefined ? 'left' : { answer };
}

/** Lets several be chosen, at least one: where none is ticked, the one that Enter was pressed on. */
export function pickMany<T>(
  place: Place,
  { chosen = [], hint, ...asked }: PickQuestion<T>,
): Promise<Outcome<readonly T[]>> {
  const keys = hint ?? l10n.t('Arrow keys and Space tick some, Enter goes on');
  return pick(place, { ...asked, hint: keys }, (input) => {
    input.canSelectMany = true;
    input.selectedItems = input.items.filter(
      ({ value }) => value !== undefined && chosen.includes(value),
    );
  });
}

function pick<T>(
  place: Place,
  { question, hint, choices }: PickQuestion<T>,
  prepare: (input: QuickPick<Choice<T>>) => void,
): Promise<Outcome<readonly T[]>> {
  const input = window.createQuickPick<Choice<T>>();
  placed(input, place, question);
  input.placeholder = hint ?? l10n.t('Type to find, Enter takes it');
  input.items = choices;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  prepare(input);
  return new Promise((resolve) => {
    const listeners = Disposable.from(
      input.onDidTriggerButton(() => end('back')),
      input.onDidAccept(() => {
        const taken = input.selectedItems.length > 0 ? input.selectedItems : input.activeItems;
        const answer = taken.flatMap(({ value }) => (value === undefined ? [] : [value]));
        if (answer.length > 0) end({ answer });
        else {
          input.value = '';
          input.placeholder = l10n.t('Nothing is chosen yet. Move to a line and press Enter.');
        }
      }),
      input.onDidHide(() => end('left')),
    );
    function end(outcome: Outcome<readonly T[]>): void {
      listeners.dispose();
      input.dispose();
      resolve(outcome);
    }
    input.show();
  });
}
