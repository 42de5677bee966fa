/** The actions of a plan, one row each. A row stays the same object while all that it tells does. */

import type { PlanHistory } from '../../history/plan-history';
import { actionsBefore, sinceBoard } from '../../history/since-board';
import type { Action } from '../../plan/types';
import { deadlineOn, stageOn } from '../../progress/action-on';
import { type BoardCycle, boardCycleOf } from '../../progress/board-cycle';
import type { ActionRating } from '../../progress/rating';
import { standingOf } from '../../progress/standing';
import type { ActionRow, ProblemCounts } from '../../protocol';
import { sameData } from '../../text/same';
import type { Lists } from '../../workspace/lists';
import { mentionsIn, nameOf, type OfficerCell } from '../../workspace/mentions';
import { deadlineOf } from '../about/words';
import { keysOf } from '../action-key';
import { type Known, knownIn } from '../known';
import { countsByAction, noProblems } from '../problem-counts';
import { ratingIn } from '../ratings';
import type { PlanSnapshot } from '../snapshot';
import { priorityIds, stageIds } from './lists';

/** What decides of a row besides its action. */
interface Basis {
  readonly lists: Pick<Lists, 'officers' | 'sources' | 'stages' | 'domains'>;
  readonly cycle: BoardCycle;
}

/** What a row is made with. */
interface Around {
  readonly basis: Basis;
  readonly known: Known;
  /** By position in the list of stages. */
  readonly stages: readonly string[];
}

/** What depends on where its action stands. */
type Place = Pick<ActionRow, 'key' | 'priority' | 'problems' | 'sinceBoard'>;

interface Kept {
  readonly basis: Basis;
  readonly rating: ActionRating;
  readonly row: ActionRow;
}

const kept = new WeakMap<Action, Kept>();

/**
 * The rows of a plan in its order; `tellsProblems` is whether they tell of problems, which must be found first.
 * The history is that of the plan, as far as it is known.
 */
export function rowsOf(
  snapshot: PlanSnapshot,
  tellsProblems: boolean,
  history?: PlanHistory,
): readonly ActionRow[] {
  const known = knownIn(snapshot);
  const { officers, sources, stages, domains } = snapshot.lists;
  const lists = { officers, sources, stages, domains };
  const basis: Basis = { lists, cycle: boardCycleOf(snapshot.lists) };
  const around: Around = { basis, known, stages: stageIds(stages) };
  const keys = keysOf(snapshot.plan);
  const priorities = priorityIds(known);
  const counts = tellsProblems ? countsByAction(snapshot) : undefined;
  const isSame = compared(basis);
  const { cycle } = basis;
  const actions = snapshot.plan.actions.map(({ values }) => values);
  const before = actionsBefore(actions, cycle, history);
  return snapshot.plan.actions.map(({ values, priority }, i) =>
    rowOf(values, around, isSame, {
      key: keys[i] ?? '',
      priority: priorities[priority] ?? null,
      problems: counts ? (counts[i] ?? noProblems) : null,
      sinceBoard: sinceBoard(values, cycle, before[i]) ?? null,
    }),
  );
}

function rowOf(
  action: Action,
  around: Around,
  isSame: (other: Basis) => boolean,
  place: Place,
): ActionRow {
  const before = kept.get(action);
  const rating = ratingIn(around.known, action);
  const isOld = before && before.rating === rating && isSame(before.basis);
  if (isOld && isAt(before.row, place)) return before.row;
  const row = isOld ? { ...before.row, ...place } : { ...madeOf(action, rating, around), ...place };
  kept.set(action, { basis: isOld ? before.basis : around.basis, rating, row });
  return row;
}

/** Whether what a row was made of is still the same; nearly all rows were made of one and the same. */
function compared({ lists, cycle }: Basis): (other: Basis) => boolean {
  const known = new Map<Basis, boolean>();
  return (other) => {
    let isSame = known.get(other);
    if (isSame === undefined) {
      isSame = sameLists(other.lists, lists) && sameData(other.cycle, cycle);
      known.set(other, isSame);
    }
    return isSame;
  };
}

function sameLists(a: Basis['lists'], b: Basis['lists']): boolean {
  return (
    a.officers === b.officers &&
    a.sources === b.sources &&
    a.stages === b.stages &&
    a.domains === b.domains
  );
}

function isAt(row: ActionRow, { key, priority, problems, sinceBoard: news }: Place): boolean {
  const isSameRow = row.key === key && row.priority === priority && sameData(row.sinceBoard, news);
  return isSameRow && sameCounts(row.problems, problems);
}

function sameCounts(a: ProblemCounts | null, b: ProblemCounts | null): boolean {
  if (a === b || !a || !b) return a === b;
  return a.error === b.error && a.warning === b.warning && a.suggestion === b.suggestion;
}

function madeOf(
  action: Action,
  { calculated, reported, agreed, impact }: ActionRating,
  { known, stages, basis: { lists, cycle } }: Around,
): Omit<ActionRow, keyof Place> {
  const { ref, action: text = '', links = [] } = action;
  const deadline = deadlineOn(action, cycle.asOf);
  const stage = stageOn(action, { stages: lists.stages, asOf: cycle.asOf });
  const officers = (cell: OfficerCell | undefined) => [
    ...new Set(mentionsIn(cell, lists.officers.index).map((one) => officerId(one, lists, known))),
  ];
  return {
    ref: ref === undefined ? null : known.shown(ref),
    text: known.shown(text.replace(/\s+/g, ' ').trim()),
    rating: {
      calculated,
      reported: reported ?? null,
      agreed: agreed ?? null,
      impact: impact ?? null,
    },
    standing: standingOf(action, calculated, cycle),
    deadline: deadline ? deadlineOf(deadline) : null,
    stage: stage ? (stages[lists.stages.indexOf(stage)] ?? null) : null,
    seniors: officers(action['senior-responsible-officer']),
    leads: officers(action['lead-officer']),
    answers: links.flatMap(({ source, recommendation = null }) => {
      const id = lists.sources.find(source)?.id;
      return id === undefined ? [] : [{ source: id, recommendation }];
    }),
  };
}

type Mention = ReturnType<typeof mentionsIn>[number];

/** The id of an officer; of one who is in no list, the name as written behind a sign that no id begins with. */
function officerId(mention: Mention, { officers }: Basis['lists'], { shown }: Known): string {
  return mention.officer ?? `${unlisted}${shown(nameOf(mention, officers.index))}`;
}

/** Begins the ids of officers who are named and are in no list; their names follow. */
export const unlisted = '? ';
