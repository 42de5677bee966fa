/** Any fix of any problem of any plan: it mends that problem, and brings none that is worse. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem, ProblemFix } from '../../server/engine/problem';
import type { PlanSnapshot } from '../../server/features/snapshot';
import { examplePlans } from '../support/commented';
import { rounds } from '../support/effort';
import { applied } from '../support/judged';
import { anyEdit, editOf, planText } from '../support/plans';
import { planSnapshot } from '../support/snapshots';

const anyText = fc
  .tuple(fc.oneof(planText, fc.constantFrom(...examplePlans)), fc.array(anyEdit, { maxLength: 2 }))
  .map(([start, edits]) => edits.reduce((made, one) => applied(made, [editOf(made, one)]), start));

const grades = ['error', 'warning', 'suggestion'];
const isWorse = (one: Problem, than: Problem) =>
  grades.indexOf(one.severity) < grades.indexOf(than.severity);

const count = ({ verdict }: PlanSnapshot, is: (problem: Problem) => boolean) =>
  verdict.problems.filter(is).length;

/** What could not be read as it stands hides what else is wrong there, and lists to which a fix would add. */
const isUnread = ({ check }: Problem) =>
  /^(?:yaml\/.*|plan\/(?:duplicate-key|invalid-value|unknown-key))$/.test(check);

function holds(before: PlanSnapshot, problem: Problem, fix: ProblemFix): void {
  const after = before.after(fix.edits(before.plan));
  const said = `${problem.check}: ${fix.title}`;
  assert.equal(after.verdict.crashed, false, said);
  const isHidden = (one: Problem) => one !== problem && isUnread(one);
  if (before.verdict.problems.some(isHidden)) return;
  assert.equal(
    count(after, ({ check }) => check === 'yaml/syntax'),
    0,
    `${said} breaks the plan`,
  );
  if (fix.blank) return;
  const isSame = ({ check, message }: Problem) =>
    check === problem.check && message === problem.message;
  assert.ok(count(after, isSame) < count(before, isSame), `${said} does not mend it`);
  // What an exception covered comes back without it.
  if (isUnread(problem) || problem.check.startsWith('exceptions/')) return;
  const isBad = (one: Problem) => isWorse(one, problem);
  assert.ok(count(after, isBad) <= count(before, isBad), `${said} brings worse`);
}

describe('every fix', () => {
  it('of any text mends what it is for, and brings nothing worse', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = planSnapshot(text);
        for (const problem of before.verdict.problems) {
          for (const fix of problem.fixes) holds(before, problem, fix);
        }
      }),
      { numRuns: rounds(500) },
    );
  }).timeout(0);
});
