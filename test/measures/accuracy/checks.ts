/** How the checks of the family `success/` agree with the labels. */

import { checks } from '../../../server/checks';
import { judgeExample } from '../../support/judged';
import type { LabelledAction, LabelledCriterion } from '../corpus';
import { Tallies } from './tally';

/** What is looked at on a single criterion; the rest needs a whole action. */
const ofOneCriterion = [
  'not-measurable',
  'no-baseline',
  'no-time-limit',
  'unclear-start',
  'missing-unit',
] as const;

/** What others find is not looked at. */
const family = checks.filter(({ id }) => id.startsWith('success/'));

/** Stands beside each criterion, so that a vague one is told by itself. */
const sound = 'No child waits longer than two weeks for a first visit';

/** A tally for each check: single criteria in a sound action, then whole actions. */
export function checkFigures(
  criteria: readonly LabelledCriterion[],
  actions: readonly LabelledAction[],
): Tallies {
  const tallies = new Tallies();
  for (const { text, grade, checks = [], borderline } of criteria) {
    if (borderline === true) continue;
    const found = new Set(problemsIn([`success-criteria:\n  - ${sound}\n  - ${quoted(text)}`]));
    const expected = grade === 'vague' ? ['not-measurable', ...checks] : checks;
    for (const check of ofOneCriterion) {
      tallies.of(check).add(expected.includes(check), found.has(check));
    }
  }
  for (const { actions: overlays, blocks, problems } of actions) {
    const left = problemsIn(overlays, blocks);
    for (const expected of problems) {
      const place = left.indexOf(expected);
      tallies.of(expected).add(true, place >= 0);
      if (place >= 0) left.splice(place, 1);
    }
    for (const more of left) tallies.of(more).add(false, true);
  }
  return tallies;
}

/** The problems of the family that actions have, without its name. */
export function problemsIn(actions: readonly string[], blocks?: string): string[] {
  const example = blocks === undefined ? { actions } : { actions, blocks };
  return judgeExample(example, family).problems.map(({ check }) => check.slice('success/'.length));
}

function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}
