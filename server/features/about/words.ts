/** Words that are the same in all that is told. */

import { dateName, listed } from '../../checks/support/naming';
import type { ActionEntry } from '../../plan/plan';
import type { Action } from '../../plan/types';
import type { Deadline } from '../../protocol';
import { counted } from '../../text/counted';
import { mentionsIn, nameOf, type OfficerCell } from '../../workspace/mentions';
import type { Known } from '../known';
import type { Progress } from '../tally';

/** 'on-track' as 'on track'. */
export function plain(word: string): string {
  return word.replace(/-/g, ' ');
}

/** 'no actions' as 'No actions'. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A deadline as clients show it. */
export function deadlineOf(deadline: NonNullable<Action['deadline']>): Deadline {
  const { day } = deadline;
  return day === undefined ? { day: null, words: 'ongoing' } : { day, words: dateName(deadline) };
}

/** '4 actions: CS1, CS2, CS3 and CS4'; of many the first few. */
export function actionsNamed(known: Known, actions: readonly ActionEntry[]): string {
  return `${counted(actions.length, 'action')}: ${refsOf(known, actions)}`;
}

/** 'CS1, CS2 and CS3'; of many the first few. */
export function refsOf({ said }: Known, actions: readonly ActionEntry[]): string {
  return listed(actions.map(({ values }) => said(values.ref ?? 'one without a ref')));
}

/** The officers of a cell by their titles. */
export function officersNamed(known: Known, cell: OfficerCell | undefined): string | undefined {
  const { index } = known.lists.officers;
  const names = mentionsIn(cell, index).map((mention) => known.said(nameOf(mention, index)));
  return names.length > 0 ? listed(names) : undefined;
}

/** '3 of 12 actions complete'. */
export function completeText({ all, open }: Progress): string {
  if (all.length === 0) return 'no actions';
  return `${all.length - open.length} of ${counted(all.length, 'action')} complete`;
}

/** '3 of 12 actions complete, 2 off track, 1 at risk': what needs an eye is told where there is any. */
export function progressText(progress: Progress): string {
  const { counts } = progress;
  return [
    completeText(progress),
    ...(['off-track', 'at-risk', 'not-updated'] as const).flatMap((rating) => {
      const count = counts.get(rating);
      return count === undefined ? [] : [`${count} ${plain(rating)}`];
    }),
  ].join(', ');
}
