/** What changed in one plan. */

import { privacyChecks } from '../../checks';
import { judge } from '../../engine/judge';
import { hiddenIn } from '../../engine/masking';
import { problemsOf } from '../../engine/problems';
import type { Change, Side } from '../../history/change';
import { changesBetween } from '../../history/compare';
import { matchActions } from '../../history/matching';
import { readHistory } from '../../history/plan-history';
import { type Slippage, slippageOf } from '../../history/slippage';
import type { Tracks } from '../../history/tracks';
import type { TextHistory } from '../../history/version';
import { openDocument } from '../../plan/document';
import type { IsoDay } from '../../text/dates';
import type { Setting } from '../../workspace/setting';

/** A plan that changed. */
export interface PlanDiff {
  readonly path: string;
  /** What it was called before, where that was another name. */
  readonly from: string | null;
  readonly changes: readonly Change[];
  /** The actions whose deadline ever moved. */
  readonly deadlines: readonly { readonly ref: string | null; readonly slippage: Slippage }[];
  /** The day before which this copy of the repository holds no versions; null where it holds all. */
  readonly historyBegins: IsoDay | null;
  readonly asOf: IsoDay;
}

/** A version of a plan with what must not be shown of it. */
export interface ReadSide extends Side {
  readonly hidden: (text: string) => string;
}

/** Reads a version. */
export function readSide(text: string, setting: Setting): ReadSide {
  const judgement = judge(openDocument(text), setting, privacyChecks);
  const { plan, lists } = judgement;
  return { plan, lists, hidden: hiddenIn(text, problemsOf(judgement).problems) };
}

/** Masks in a text what either version must not show. */
export function hiddenInBoth(before: ReadSide, after: ReadSide): (text: string) => string {
  return (text) => before.hidden(after.hidden(text));
}

/** Compares two versions; the history tells what came before both. */
export function planDiff(
  names: Pick<PlanDiff, 'path' | 'from'>,
  before: ReadSide,
  after: ReadSide,
  history: TextHistory,
): PlanDiff {
  const { tracks, begins } = readHistory(history);
  const shown = hiddenInBoth(before, after);
  return {
    ...names,
    changes: changesBetween(before, after, { shown, tracks }),
    deadlines: deadlinesOf(after, tracks, shown),
    historyBegins: begins ?? null,
    asOf: after.lists.asOf,
  };
}

function deadlinesOf(
  { plan, lists }: Side,
  tracks: Tracks,
  shown: (text: string) => string,
): PlanDiff['deadlines'] {
  const actions = plan.actions.map(({ values }) => values);
  const known = tracks.tracksOf(actions);
  return actions.flatMap((action, i) => {
    const slippage = slippageOf(action, lists.asOf, known[i]);
    const ref = action.ref === undefined ? null : shown(action.ref);
    return slippage.moves.length > 0 ? [{ ref, slippage }] : [];
  });
}

/** Whether a plan of another name is the same: it has most of the actions. */
export function isRenamed(before: Side, after: Side): boolean {
  const [old, now] = [before, after].map(({ plan }) => plan.actions.map(({ values }) => values));
  const most = Math.max(old?.length ?? 0, now?.length ?? 0);
  return most > 0 && matchActions(old ?? [], now ?? []).pairs.length > most / 2;
}
