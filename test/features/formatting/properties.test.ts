/** What formatting must never do to any plan. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Verdict } from '../../../server/engine/problems';
import { formatting, onTypeFormatting, rangeFormatting } from '../../../server/features/formatting';
import { formatted } from '../../../server/features/formatting/format';
import { sameNotes, sameValues } from '../../../server/features/formatting/meaning';
import { type Edit, openDocument, textOf } from '../../../server/plan/document';
import { commentedPlan, examplePlans } from '../../support/commented';
import { rounds, some } from '../../support/effort';
import { applied, judgeText } from '../../support/judged';
import { anyEdit, editOf, planText } from '../../support/plans';
import { planSnapshot } from '../../support/snapshots';

const runs = { numRuns: rounds(150) };

/** The formatted text; undefined where the file is left alone. */
function written(text: string): string | undefined {
  const made = formatted(openDocument(text), 'plan');
  return 'edits' in made ? applied(text, made.edits) : undefined;
}

/** The ids of the problems, without those that formatting mends; what a torn text hides cannot be compared. */
function ids({ problems }: Verdict): readonly string[] | undefined {
  const isTorn = problems.some(({ check }) => check.startsWith('yaml/'));
  return isTorn ? undefined : problems.map(({ check }) => check).sort();
}

function sameProblems(before: string, after: string): void {
  const was = judgeText(before);
  const now = judgeText(after);
  const expected = ids(was);
  if (!expected) return;
  assert.deepEqual(ids(now), expected);
  const covered = ({ exceptions }: Verdict) =>
    [...exceptions].map(([{ check, reason }, count]) => [check, reason, count]).sort();
  assert.deepEqual(covered(now), covered(was));
}

function sameMeaning(before: string, after: string): void {
  const [was, now] = [openDocument(before), openDocument(after)];
  assert.ok(sameValues(was, now, 'plan'), `other values:\n${after}`);
  if (ids(judgeText(before))) assert.ok(sameNotes(was, now), `other comments:\n${after}`);
}

describe('formatting any plan', () => {
  it('changes neither values, problems, comments nor exceptions, and twice is once', () => {
    const check = (text: string) => {
      const after = written(text);
      if (after === undefined) return;
      sameMeaning(text, after);
      sameProblems(text, after);
      assert.equal(written(after), after);
    };
    for (const text of some(examplePlans)) check(text);
    fc.assert(fc.property(fc.oneof(planText, commentedPlan), check), runs);
  }).timeout(0);

  it('writes every plan that can be read, wherever comments stand', () => {
    const comments = (text: string) => (text.match(/# .*$/gm) ?? []).sort();
    fc.assert(
      fc.property(commentedPlan, (text) => {
        const { fragments } = openDocument(text);
        if (fragments.some(({ parsed }) => parsed.faults.length > 0)) return;
        // Of a field that comes twice only the first is read, and their order tells which that is.
        if (judgeText(text).problems.some(({ check }) => check === 'plan/duplicate-key')) return;
        const after = written(text) ?? assert.fail('the plan was left alone');
        assert.deepEqual(comments(after), comments(text));
      }),
      runs,
    );
  }).timeout(0);

  it('gives edits in order and apart that make the formatted text', () => {
    fc.assert(
      fc.property(fc.oneof(planText, commentedPlan), (text) => {
        const snapshot = planSnapshot(text);
        const after = written(text);
        assert.equal(edited(text, formatting(snapshot).edits), after ?? text);
      }),
      runs,
    );
  }).timeout(0);

  it('of a range, and of a line that Enter ended, never changes the meaning, in any text', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(planText, commentedPlan),
        fc.array(anyEdit, { maxLength: 2 }),
        place,
        fc.nat(30),
        (start, edits, at, length) => {
          const text = edits.reduce((made, one) => applied(made, [editOf(made, one)]), start);
          const snapshot = planSnapshot(text);
          const line = Math.floor(at * text.split('\n').length);
          const range = {
            start: { line, character: 0 },
            end: { line: line + length, character: 3 },
          };
          for (const made of [
            rangeFormatting(snapshot, { range }).edits,
            onTypeFormatting(snapshot, { position: { line, character: 0 } }),
          ]) {
            const after = edited(text, made);
            assert.ok(sameValues(snapshot.document, openDocument(after), 'plan'), after);
          }
        },
      ),
      runs,
    );
  }).timeout(0);
});

/** The text after edits by line and column. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const { places, document } = planSnapshot(text);
  assert.equal(textOf(document.fragments), text);
  const made = edits.map(
    ({ range, newText }): Edit => ({
      start: places.offsetAt(range.start),
      end: places.offsetAt(range.end),
      text: newText,
    }),
  );
  for (const [i, edit] of made.entries()) {
    assert.ok(edit.start <= edit.end && edit.start >= (made[i - 1]?.end ?? 0), 'edits overlap');
  }
  return applied(text, made);
}
