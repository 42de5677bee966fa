/** What a rename must never do to any plan. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesOf } from '../../../server/features/names/occurrences';
import { rename } from '../../../server/features/rename';
import type { PlanSnapshot } from '../../../server/features/snapshot';
import { applyEdits } from '../../../server/plan/offsets';
import { examplePlans } from '../../support/commented';
import { rounds } from '../../support/effort';
import { applied } from '../../support/judged';
import { anyEdit, editOf, planText, share } from '../../support/plans';
import { planSnapshot } from '../../support/snapshots';

const anyText = fc
  .tuple(fc.oneof(planText, fc.constantFrom(...examplePlans)), fc.array(anyEdit, { maxLength: 1 }))
  .map(([start, edits]) => edits.reduce((made, one) => applied(made, [editOf(made, one)]), start));

/** New names that no plan here has, of each kind of name. */
const fresh = fc.constantFrom(
  'ZZ9',
  'ZZ9a',
  'Zebra crossing',
  'Ζ ünïcödé',
  "it's: #1",
  '-',
  '*a',
  '[b]',
);

/** Checks of names themselves: how refs are numbered, and what is called alike or the same. */
const ofNames =
  /^(?:actions\/(?:ref-.*|duplicate-ref)|officers\/spelling-variant|plan\/ambiguous-name)$/;
const ofReading = /^(?:yaml\/.*|plan\/(?:duplicate-key|invalid-value|unknown-key))$/;

/** Which checks found how many problems; undefined for what could not be read as it stands. */
function found({ verdict }: PlanSnapshot): readonly string[] | undefined {
  const all = verdict.problems.map(({ check }) => check);
  if (all.some((check) => ofReading.test(check))) return undefined;
  return all.filter((check) => !ofNames.test(check)).sort();
}

describe('a rename of any name in any text', () => {
  it('is refused, or leaves every problem and every other name as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, share, fresh, async (text, at, newName) => {
        const before = planSnapshot(text);
        const problems = found(before);
        const all = namesOf(before).flatMap((names, index) =>
          names.all.map((one) => ({ ...one, index })),
        );
        const chosen = all[Math.floor(at * (all.length - 1))];
        if (!chosen) return;
        const position = before.places.positionIn(chosen.index, chosen.start);
        const answer = await rename(before, { position, newName }, async () => [before]);
        if (!answer || 'refused' in answer) return;
        const edits = answer.changes.find(({ file }) => file === before)?.edits ?? [];
        const after = planSnapshot(applyEdits(text, edits));
        const said = `${chosen.name.list} ${chosen.called} to ${newName}`;
        if (!problems) return;
        assert.deepEqual(found(after), problems, said);
        const count = ({ length }: readonly unknown[]) => length;
        assert.equal(
          count(namesOf(after).flatMap((names) => names.all)),
          count(all),
          `${said} changes what is a name`,
        );
      }),
      { numRuns: rounds(500) },
    );
  }).timeout(0);
});
