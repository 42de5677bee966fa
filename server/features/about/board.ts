/** What there is to know of a board. */

import { listed } from '../../checks/support/naming';
import type { Board } from '../../plan/types';
import { dayOfMeeting } from '../../workspace/meeting-words';
import { lastMeeting, meetingsAfter } from '../../workspace/meetings';
import type { Card } from '../card';
import type { Known } from '../known';
import { officersNamed } from './words';

const meetingsShown = 3;

const roles = {
  steers: 'Steers the plan',
  assures: 'Assures the plan',
  receives: 'Receives reports',
} as const;

/** A board by id. */
export function aboutBoard(known: Known, id: string): Card | undefined {
  const values = known.lists.boards.get(id)?.values;
  if (!values) return undefined;
  const reporter = officersNamed(known, values['reporting-officer']);
  return {
    name: known.said(values.title ?? id),
    beside: `(${known.said(id)})`,
    about: roleOf(values.role),
    facts: [
      values.purpose && known.said(values.purpose),
      values.chair && `Chair: ${known.said(values.chair)}`,
      reporter && `Reporting officer: ${reporter}`,
      ...meetingsOf(known, values),
    ],
  };
}

function roleOf(role: string | undefined): string | undefined {
  return Object.entries(roles).find(([name]) => name === role)?.[1];
}

function meetingsOf({ lists: { asOf } }: Known, board: Board): readonly (string | undefined)[] {
  if (board.meets === undefined) return ['It does not say when it meets'];
  if (board.meets === 'as-required') return ['Meets as required'];
  const next = meetingsAfter(board, asOf, meetingsShown);
  const last = lastMeeting(board, asOf);
  return [
    next.length > 0
      ? `Next meetings: ${listed(next.map((day) => dayOfMeeting(board, day)))}`
      : 'No meeting to come is known',
    last && `Last meeting: ${dayOfMeeting(board, last)}`,
  ];
}
