/** The card of what a view of progress shows. */

import { listed } from '../../checks/support/naming';
import type { PlanHistory } from '../../history/plan-history';
import type { ActionEntry } from '../../plan/plan';
import { deadlineOn } from '../../progress/action-on';
import { boardCycleOf } from '../../progress/board-cycle';
import { standingOf } from '../../progress/standing';
import type { EntryParams, ProgressEntry } from '../../protocol';
import { onMeeting } from '../../workspace/meeting-words';
import { aboutAction } from '../about/action';
import { daysTo } from '../about/day';
import { aboutEntry } from '../about/entry';
import { actionByKey } from '../action-key';
import { type Card, markdownOf } from '../card';
import { type Known, knownWith } from '../known';
import { ratingIn } from '../ratings';
import type { Snapshot } from '../snapshot';
import { priorityIds } from './lists';

/** What there is to know of an entry, in Markdown; undefined of one that is not there any more. */
export function cardOf(
  snapshot: Snapshot,
  { entry }: EntryParams,
  history?: PlanHistory,
): string | undefined {
  if (snapshot.kind !== 'plan') return undefined;
  const known = knownWith(snapshot, history);
  if (entry.list === 'actions') {
    const action = actionByKey(snapshot.plan, entry.id);
    return action && markdownOf(actionCard(known, action));
  }
  const card = aboutEntry(known, inList(known, entry));
  return card && markdownOf(card);
}

/** Priorities are known by their position elsewhere. */
function inList(known: Known, { list, id, part }: ProgressEntry): Parameters<typeof aboutEntry>[1] {
  const name = list === 'priorities' ? String(priorityIds(known).indexOf(id)) : id;
  return { list, id: name, ...(part !== undefined && { part }) };
}

function actionCard(known: Known, { values }: ActionEntry): Card {
  const card = aboutAction(known, values);
  const { lists, said } = known;
  const cycle = boardCycleOf(lists);
  const { board, next } = cycle;
  const { calculated } = ratingIn(known, values);
  const { late, dueBeforeBoard } = standingOf(values, calculated, cycle);
  const day = deadlineOn(values, lists.asOf)?.day;
  const links = [...new Set((values.links ?? []).map(({ text }) => said(text)))];
  return {
    ...card,
    facts: [
      late && day !== undefined ? `Late: it was due ${daysTo(day, lists)}` : undefined,
      dueBeforeBoard && board && next && `Due before the board meets ${onMeeting(board, next)}`,
      ...card.facts,
      links.length > 0 ? `Answers ${listed(links)}` : undefined,
    ].map((fact) => fact || undefined),
  };
}
