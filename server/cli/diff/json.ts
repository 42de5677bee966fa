/** `diff --format json`, for programs. The shape is an interface of the project: fields may be added, no more. */

import type { Change } from '../../history/change';
import { verdictsOf } from '../../history/compare';
import type { Move, Slippage } from '../../history/slippage';
import type { Deadline } from '../../plan/values';
import { harmlessJson } from '../../text/harmless';
import type { Moment, Moments } from './moments';
import type { PlanDiff } from './plan-diff';
import type { Differences } from './run';

/** What changed between two moments; null stands for the files as they are. */
export function diffJson(
  { plans, added, removed, failures }: Differences,
  { from, to, isBackwards }: Moments,
): string {
  const moment = ({ commit: { id, day } }: Moment) => ({ commit: id, day });
  return `${harmlessJson({
    version: 1,
    from: moment(from),
    to: to ? moment(to) : null,
    isBackwards,
    plans: plans.map(planJson),
    added,
    removed,
    failures,
  })}\n`;
}

function planJson({ path, from, changes, deadlines, historyBegins, asOf }: PlanDiff) {
  return {
    path,
    from,
    asOf,
    summary: verdictsOf(changes),
    changes: changes.map(changeJson),
    deadlines: deadlines.map(({ ref, slippage }) => ({ ref, ...slippageJson(slippage) })),
    historyBegins,
  };
}

function changeJson({
  kind,
  verdict,
  ref,
  subject,
  field,
  was,
  is,
  sentence,
  isRecorded = false,
  look,
}: Change) {
  const basis = { isRecorded, look: look ?? null };
  return { kind, verdict, ref, subject, field, was, is, sentence, ...basis };
}

function slippageJson({ moves, days }: Slippage) {
  return { moved: moves.length, days: days ?? null, moves: moves.map(moveJson) };
}

function moveJson({ from, to, days, agreed, seen }: Move) {
  return {
    from: dayOf(from),
    to: dayOf(to),
    days: days ?? null,
    agreedOn: agreed?.on?.day ?? null,
    isRecorded: agreed !== undefined,
    seenOn: seen?.day ?? null,
    commit: seen?.commit ?? null,
  };
}

/** Null for an action that is ongoing. */
function dayOf(deadline: Deadline): string | null {
  return deadline.day ?? null;
}
