/** Entries of the lists that a plan names by id: stages, boards, measures, actions. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { shortened } from '../../checks/support/shortened';
import type { ListName } from '../../plan/schema/kinds';
import type { Board } from '../../plan/types';
import { formatDay, type IsoDay, weekday } from '../../text/dates';
import { onMeeting } from '../../workspace/meeting-words';
import { nextMeeting } from '../../workspace/meetings';
import type { Candidate } from './candidate';
import { linkCandidates } from './links';
import { officerCandidates } from './officers';
import type { Scene } from './scene';

/** The entries of a list that may be named at a place; `not` is the one that would name itself. */
export function entryCandidates(
  scene: Scene,
  list: ListName,
  not: ReadonlySet<string>,
): readonly Candidate[] {
  return candidatesOf[list](scene).filter(({ label }) => !not.has(label));
}

const candidatesOf: Readonly<Record<ListName, (scene: Scene) => readonly Candidate[]>> = {
  sources: (scene) => linkCandidates(scene, ''),
  officers: (scene) => officerCandidates(scene, true),
  stages,
  boards,
  measures,
  actions,
  priorities,
};

function stages({ lists, shown }: Scene): readonly Candidate[] {
  return lists.stages.flatMap(({ values, starts, ends }) => {
    const { id, title } = values;
    if (id === undefined) return [];
    const window = [starts && `from ${formatDay(starts)}`, ends && `to ${formatDay(ends)}`];
    return {
      label: id,
      kind: CompletionItemKind.Event,
      writes: id,
      title: title && shown(title),
      detail: window.filter((side) => side !== undefined).join(' '),
      topic: { kind: 'stage', id },
    };
  });
}

/** 'on Tuesday 7 July 2026', 'around July 2026'. */
function nextIn(board: Board, day: IsoDay): string {
  return onMeeting(board, day).replace(/^on /, `on ${weekday(day)} `);
}

function boards({ lists, shown }: Scene): readonly Candidate[] {
  return lists.boards.entries.map(({ id, values }): Candidate => {
    const next = nextMeeting(values, lists.asOf);
    return {
      label: id,
      kind: CompletionItemKind.Class,
      writes: id,
      title: values.title && shown(values.title),
      detail: next && `meets next ${nextIn(values, next)}`,
      topic: { kind: 'board', id },
    };
  });
}

function measures({ lists, shown }: Scene): readonly Candidate[] {
  return lists.measures.entries.map(({ id, values }): Candidate => {
    const good = values['good-is'] && `${values['good-is']} is good`;
    return {
      label: id,
      kind: CompletionItemKind.Value,
      writes: id,
      title: values.title && shown(values.title),
      detail: [values.unit && `in ${shown(values.unit)}`, good]
        .filter((part) => part !== undefined)
        .join(', '),
      topic: { kind: 'measure', id },
    };
  });
}

function actions({ actions: all, shown }: Scene): readonly Candidate[] {
  return all.flatMap(({ values }) => {
    const { ref: id, action, deadline, status } = values;
    if (id === undefined) return [];
    const due = deadline && `due ${deadline.day ? formatDay(deadline.day) : deadline.text}`;
    return {
      label: id,
      kind: CompletionItemKind.Reference,
      writes: id,
      title: action && shown(shortened(action)),
      detail: [due, status?.replace(/-/g, ' ')].filter((part) => part !== undefined).join(', '),
      topic: { kind: 'action', id },
    };
  });
}

function priorities({ lists, shown }: Scene): readonly Candidate[] {
  return lists.priorities.flatMap(({ values: { id, title } }) =>
    id === undefined
      ? []
      : { label: id, kind: CompletionItemKind.Class, writes: id, title: title && shown(title) },
  );
}
