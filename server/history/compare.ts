/** Compares two versions of a plan that are handed to it; where they come from is no matter. */

import { type Change, changeKinds, type Finder, type Side, type Verdict } from './change';
import { actionChanges } from './kinds/actions';
import { answerChanges, sourceChanges } from './kinds/answers';
import { boardChanges } from './kinds/boards';
import { criterionChanges } from './kinds/criteria';
import { deadlineChanges, milestoneChanges } from './kinds/deadlines';
import { decisionChanges } from './kinds/decisions';
import { otherChanges, riskChanges } from './kinds/entries';
import { exceptionChanges } from './kinds/exceptions';
import { measureFieldChanges } from './kinds/measure-fields';
import { measureChanges } from './kinds/measures';
import { officerChanges } from './kinds/officers';
import { outcomeChanges } from './kinds/outcomes';
import { recordChanges } from './kinds/record';
import { resourceChanges } from './kinds/resources';
import { stageChanges } from './kinds/stages';
import { statusChanges } from './kinds/status';
import { updateChanges } from './kinds/updates';
import { matchActions } from './matching';
import type { Tracks } from './tracks';

/** What finds changes: one a kind. */
const finders: readonly Finder[] = [
  decisionChanges,
  actionChanges,
  deadlineChanges,
  criterionChanges,
  outcomeChanges,
  milestoneChanges,
  statusChanges,
  updateChanges,
  officerChanges,
  answerChanges,
  sourceChanges,
  stageChanges,
  measureChanges,
  measureFieldChanges,
  recordChanges,
  exceptionChanges,
  boardChanges,
  riskChanges,
  resourceChanges,
  otherChanges,
];

/** What else counts in a comparison. */
export interface ComparisonOptions {
  /** Masks in a text of either version, given on one line, what must not be shown of it. */
  readonly shown?: ((text: string) => string) | undefined;
  /** The versions that came before, for how often a deadline has moved. */
  readonly tracks?: Tracks | undefined;
}

/**
 * What changed from one version of a plan to another, kind by kind, each in the order of the plan. Versions
 * that say the same have no change, whatever their order and their layout.
 */
export function changesBetween(
  before: Side,
  after: Side,
  { shown = (text) => text, tracks }: ComparisonOptions = {},
): readonly Change[] {
  const actions = matchActions(
    before.plan.actions.map(({ values }) => values),
    after.plan.actions.map(({ values }) => values),
  );
  const onOneLine = (text: string) => shown(text.replace(/\s+/g, ' ').trim());
  const versions = { before, after, actions, shown: onOneLine, tracks };
  const changes = once(finders.flatMap((find) => [...find(versions)])).map((one) =>
    masked(one, shown),
  );
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

/** Whatever words a kind of change is told in: what must not be shown is in none of them. */
function masked(change: Change, shown: (text: string) => string): Change {
  const orNull = (text: string | null) => (text === null ? null : shown(text));
  return {
    ...change,
    subject: shown(change.subject),
    was: orNull(change.was),
    is: orNull(change.is),
    sentence: shown(change.sentence),
  };
}

/** What is told of a criterion is not told again of the measure that the criterion names. */
function once(changes: readonly Change[]): Change[] {
  const twins = (isOfAction: boolean) =>
    new Set(
      changes.flatMap(({ ref, twin }) => ((ref !== null) === isOfAction ? (twin ?? []) : [])),
    );
  const [ofActions, ofMeasures] = [twins(true), twins(false)];
  return changes.flatMap((change) => {
    const { ref, twin, sentence } = change;
    if (twin === undefined) return [change];
    if (ref === null) return ofActions.has(twin) ? [] : [change];
    if (!ofMeasures.has(twin)) return [change];
    return [{ ...change, sentence: `${sentence} The target of the measure changed with it.` }];
  });
}

/** How many changes there are of each verdict. */
export function verdictsOf(changes: readonly Change[]): Readonly<Record<Verdict, number>> {
  const counts = { stronger: 0, weaker: 0, neither: 0 };
  for (const { verdict } of changes) counts[verdict] += 1;
  return counts;
}
