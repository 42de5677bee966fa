/** Rows as the server sends them, for tests of what the client makes of them. */

import type { ActionRow, ActionStanding, PlanActions, RowRating } from '../../../server/protocol';

interface Fields extends Partial<Omit<ActionRow, 'rating' | 'standing'>> {
  readonly rating?: Partial<RowRating>;
  readonly standing?: Partial<ActionStanding>;
}

/** An action, of which nothing is true but what is said. */
export function row(key: string, { rating, standing, ...fields }: Fields = {}): ActionRow {
  return {
    key,
    ref: key,
    text: 'Do it',
    rating: { calculated: 'not-started', reported: null, agreed: null, impact: null, ...rating },
    standing: {
      withdrawn: false,
      done: false,
      late: false,
      offTrack: false,
      atRisk: false,
      notUpdated: false,
      dueBeforeBoard: false,
      ...standing,
    },
    deadline: null,
    priority: 'CS',
    stage: 'one',
    seniors: [],
    leads: [],
    answers: [],
    problems: null,
    sinceBoard: null,
    ...fields,
  };
}

/** A plan with these actions. */
export function plan(rows: readonly ActionRow[]): PlanActions {
  const entry = (id: string) => ({ id, title: `The ${id}` });
  return {
    rows,
    priorities: ['CS', 'LG'].map(entry),
    stages: ['one', 'two'].map(entry),
    officers: ['dcs', 'police', 'head-hr'].map(entry),
    sources: [
      { ...entry('O25'), unanswered: [{ id: '2', text: 'Plans for children in care' }] },
      { ...entry('BAU'), unanswered: [] },
    ],
    colours: {
      complete: 'blue',
      'on-track': 'green',
      'at-risk': 'amber',
      'off-track': 'red',
      'not-started': 'grey',
      'not-updated': 'grey',
      withdrawn: 'grey',
    },
  };
}
