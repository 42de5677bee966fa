import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import { exampleDay, examplePlan } from '../../server/checks/support/example';
import { mendedText } from '../../server/cli/mended-text';
import { type Mendable, mendAll, safeFix, wholeFix } from '../../server/engine/mend-all';
import type { Problem, ProblemFix } from '../../server/engine/problem';
import type { PlanSnapshot } from '../../server/features/snapshot';
import { textOf } from '../../server/plan/document';
import { applyEdits } from '../../server/plan/offsets';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';
import { planSnapshot } from '../support/snapshots';

const errorsIn = ({ verdict }: PlanSnapshot) =>
  verdict.problems.filter(({ severity }) => severity === 'error').length;

function holds(text: string, fixOf: (problem: Problem) => ProblemFix | undefined): void {
  const before = planSnapshot(text);
  const { file, edits } = mendAll(before, fixOf);
  const after = applyEdits(text, edits);
  assert.equal(textOf(file.document.fragments), after, 'the edits make the file');
  assert.ok(errorsIn(file) <= errorsIn(before), 'no more errors than before');
  assert.deepEqual(mendAll(planSnapshot(after), fixOf).edits, [], 'nothing more helps');
}

describe('mending all', () => {
  it('goes on until nothing more applies, and makes errors no more, in every failing example', () => {
    for (const { fails } of checks) {
      for (const example of fails) {
        holds(examplePlan(example), safeFix);
        holds(examplePlan(example), wholeFix);
      }
    }
  });

  it('does so where what mends one problem brings, or uncovers, another of a kind that was mended', () => {
    for (const links of [
      ['links: [BAU, BAU, BAU, "BAU"]'],
      ['links: [BAU, BAU]', 'links: [BAU, "BAU\u0007"]'],
    ]) {
      const text = examplePlan({ actions: links });
      holds(text, safeFix);
      const { edits } = mendAll(planSnapshot(text), safeFix);
      assert.equal(applyEdits(text, edits).match(/links: \[BAU\]/g)?.length, links.length);
    }
  });

  it('does so in any text', () => {
    fc.assert(
      fc.property(planText, fc.boolean(), (text, isUnsafe) => {
        holds(text, isUnsafe ? wholeFix : safeFix);
      }),
      { numRuns: rounds(300) },
    );
  });

  it('ends where a fix mends nothing, and takes back what makes errors more', () => {
    const file = (count: number, bad: number): Mendable<unknown> => ({
      verdict: {
        plan: {} as never,
        problems: [...problems(count, 'a/same'), ...problems(bad, 'b')],
      },
      after: () => file(count, bad + 1),
    });
    const { edits, count } = mendAll(file(2, 0) as never, safeFix);
    assert.deepEqual([edits, count], [[], 0]);
  });

  it('of a plan that cannot be read in one place leaves all as it is', () => {
    const setting = {
      today: exampleDay,
      config: {},
      severities: new Map([['yaml/syntax', 'off']]),
    };
    const text = `${examplePlan({ actions: ['links: [O25.1, O25.1]'] })}\n  "open`;
    const result = mendedText('a.plan.yaml', text, setting as never, {
      checks: undefined,
      unsafe: true,
    });
    assert.deepEqual(Object.keys(result), ['unreadable']);
  });
});

function problems(count: number, check: string): readonly Problem[] {
  const fix = { title: check, safe: check === 'a/same', blank: false, edits: () => [] };
  const subject = { field: '', wording: '' };
  const severity = check === 'b' ? 'error' : 'warning';
  const one = { check, severity, fixes: [fix], subject };
  return Array.from({ length: count }, () => one as unknown as Problem);
}
