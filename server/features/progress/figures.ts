/** How far a plan has come, in figures. */

import { type BoardCycle, boardCycleOf } from '../../progress/board-cycle';
import { type Figures, figuresOf } from '../../progress/figures';
import { standingOf } from '../../progress/standing';
import type { PlanFigures } from '../../protocol';
import { meetingPrecision } from '../../workspace/meetings';
import { type Known, knownIn } from '../known';
import { countsOf } from '../problem-counts';
import { ratingIn } from '../ratings';
import type { PlanSnapshot } from '../snapshot';

/** The figures of a plan; `tellsProblems` is whether they tell of problems, which must be found first. */
export function planFigures(snapshot: PlanSnapshot, tellsProblems: boolean): PlanFigures {
  const { plan, asOf } = snapshot.lists;
  const known = knownIn(snapshot);
  const { shown } = known;
  const cycle = boardCycleOf(snapshot.lists);
  return {
    uri: snapshot.uri,
    title: plan.title === undefined ? null : shown(plan.title),
    organisation: plan.organisation === undefined ? null : shown(plan.organisation),
    asOf,
    ...counted(known, cycle),
    nextMeeting: nextMeeting(cycle),
    problems: tellsProblems ? countsOf(snapshot.verdict.problems) : null,
  };
}

const lengths = { day: 10, month: 7, year: 4 };

function nextMeeting({ board, next }: BoardCycle): string | null {
  return board && next ? next.slice(0, lengths[meetingPrecision(board, next)]) : null;
}

function counted(known: Known, cycle: BoardCycle): Figures {
  return figuresOf(
    known.actions.map(({ values }) =>
      standingOf(values, ratingIn(known, values).calculated, cycle),
    ),
  );
}
