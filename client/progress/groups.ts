/** Actions by what they belong to. Pure: it is tested without an editor. */

import type {
  ActionRow,
  NamedEntry,
  PlanActions,
  ProgressEntry,
  Rating,
  SinceBoard,
  SourceEntry,
} from '../../server/protocol';

export const groupings = [
  'priority',
  'stage',
  'officer',
  'source',
  'rating',
  'status',
  'sinceBoard',
] as const;
export type Grouping = (typeof groupings)[number];

/** Some actions of a plan. */
export interface Group {
  readonly by: Grouping;
  /** The id in its list, or the rating or status; null for actions that belong to nothing of that kind. */
  readonly id: string | null;
  /** Empty where `id` says all. */
  readonly title: string;
  readonly rows: readonly ActionRow[];
  readonly unanswered: SourceEntry['unanswered'];
  /** What the server knows it as. */
  readonly entry?: ProgressEntry;
}

/** What needs a board's eye first. */
const ratings: readonly Rating[] = [
  'off-track',
  'at-risk',
  'not-updated',
  'on-track',
  'not-started',
  'complete',
  'withdrawn',
];

/** What became of an action since the board last met; `closed` is that nothing was to become of it. */
const news: readonly (SinceBoard | 'closed')[] = [
  'slipped',
  'at-risk',
  'walked-back',
  'not-updated',
  'complete',
  'updated',
  'added',
  'withdrawn',
  'closed',
];

const lists = {
  priority: 'priorities',
  stage: 'stages',
  officer: 'officers',
  source: 'sources',
} as const;

/**
 * The groups of a plan in the order of their list; last, the actions that belong to none. An action stands
 * under each officer who leads it or answers for it, and under each source. Officers who have nothing to do
 * with any action are left out, and so are ratings and statuses that none has.
 */
export function groupsOf(actions: PlanActions, by: Grouping): readonly Group[] {
  const byId = new Map<string | null, ActionRow[]>();
  for (const row of actions.rows) {
    for (const id of idsOf(row, by)) {
      const rows = byId.get(id);
      if (rows) rows.push(row);
      else byId.set(id, [row]);
    }
  }
  const group = (id: string | null, title: string): Group => ({
    by,
    id,
    title,
    rows: byId.get(id) ?? [],
    unanswered: [],
  });
  if (by === 'rating' || by === 'status') {
    return [...ratings, null].map((id) => group(id, '')).filter(({ rows }) => rows.length > 0);
  }
  if (by === 'sinceBoard') {
    return [...news, null].map((id) => group(id, '')).filter(({ rows }) => rows.length > 0);
  }
  const list = lists[by];
  const entries: readonly (NamedEntry & Partial<SourceEntry>)[] = actions[list];
  const listed = entries.map(
    ({ id, title, unanswered = [] }): Group => ({
      ...group(id, title),
      unanswered,
      entry: { list, id },
    }),
  );
  const shown = by === 'officer' ? listed.filter(({ rows }) => rows.length > 0) : listed;
  return byId.has(null) ? [...shown, group(null, '')] : shown;
}

/** The group under which an action is found first. */
export function groupOfAction(actions: PlanActions, by: Grouping, key: string): Group | undefined {
  return groupsOf(actions, by).find(({ rows }) => rows.some((row) => row.key === key));
}

function idsOf(row: ActionRow, by: Grouping): readonly (string | null)[] {
  switch (by) {
    case 'priority':
      return [row.priority];
    case 'stage':
      return [row.stage];
    case 'rating':
      return [row.rating.calculated];
    case 'status':
      return [reportedOf(row)];
    case 'sinceBoard':
      return newsOf(row);
    case 'officer':
      return orNone([...row.seniors, ...row.leads]);
    case 'source':
      return orNone(row.answers.map(({ source }) => source));
  }
}

/** What was reported of an action that was not given up. */
function reportedOf({ rating: { calculated, reported } }: ActionRow): Rating | null {
  return calculated === 'withdrawn' ? calculated : reported;
}

function newsOf({ sinceBoard }: ActionRow): readonly (string | null)[] {
  if (!sinceBoard) return [null];
  return sinceBoard.length > 0 ? sinceBoard : ['closed'];
}

function orNone(ids: readonly string[]): readonly (string | null)[] {
  return ids.length > 0 ? [...new Set(ids)] : [null];
}

/** Figures of a group; they count what the server said of each action. */
export interface Count {
  readonly actions: number;
  readonly done: number;
  readonly late: number;
}

/** Counts the actions that are not withdrawn. */
export function countOf(rows: readonly ActionRow[]): Count {
  let [actions, done, late] = [0, 0, 0];
  for (const { standing } of rows) {
    if (standing.withdrawn) continue;
    actions += 1;
    if (standing.done) done += 1;
    if (standing.late) late += 1;
  }
  return { actions, done, late };
}
