/** What examples of the checks on success criteria cannot show: words of messages, fixes, figures compared. */

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { applied, judgeExample } from '../support/judged';

const measurable = 'No child waits longer than two weeks for a first visit';

function problemsIn(actions: readonly string[], blocks?: string) {
  const example = blocks === undefined ? { actions } : { actions, blocks };
  return judgeExample(example).problems;
}

/** The plan after the first fix of its first problem. */
function mended(...actions: readonly string[]): string {
  const { plan, problems } = judgeExample({ actions });
  const edits = problems[0]?.fixes[0]?.edits(plan);
  assert.ok(edits, 'a problem with a fix');
  return applied(examplePlan({ actions }), edits);
}

describe('success/not-measurable', () => {
  it('names the vague words, what is missing, and an example of its own subject', () => {
    const [problem] = problemsIn([
      `success-criteria:\n  - ${measurable}\n  - Re-referrals reduce\n`,
    ]);
    assert.equal(
      problem?.message,
      "'Re-referrals reduce' is not yet testable: no amount (from what, to what?). For example: 'Re-referrals reduce from … to … by 31 July 2026'.",
    );
    const [other] = problemsIn([
      `success-criteria:\n  - ${measurable}\n  - Staff are confident and well supported\n`,
    ]);
    assert.equal(
      other?.message,
      "'Staff are confident and well supported' is not yet testable: 'confident', 'well' and 'supported' may mean something else to every reader. For example: 'At least …% of staff say so in a survey by 31 July 2026'.",
    );
  });

  it('turns a criterion into a measure, with blanks for the rest', () => {
    const text = mended(
      `success-criteria:\n  - ${measurable}\n  - Turnover of staff falls # for now\n`,
    );
    assert.match(text, /\n {10}- measure: turnover-staff-falls # for now\n/);
    assert.match(
      text,
      /\nmeasures:\n {2}turnover-staff-falls:\n {4}title: Turnover of staff falls\n {4}unit:\n {4}good-is: low\n {4}baseline:\n {6}value:\n {6}date:\n {4}targets:\n {6}- by:\n {8}value:\n/,
    );
  });
});

describe('success/nothing-measurable', () => {
  it('turns a text that stands for the whole list into a list with a measure', () => {
    const text = mended('success-criteria: Practice improves');
    assert.match(text, /\n {8}success-criteria:\n {10}- measure: practice-improves\n/);
  });

  it('turns an item in brackets into a measure', () => {
    const text = mended('success-criteria: [Practice improves, "Staff: happy, well"]');
    assert.match(
      text,
      /success-criteria: \[\{ measure: practice-improves \}, "Staff: happy, well"]/,
    );
  });

  it('leaves the telling to the check that knows it where a measure is in no list', () => {
    const ids = problemsIn(['success-criteria:\n  - measure: agency-rat\n']).map(
      ({ check }) => check,
    );
    assert.deepEqual(ids, ['success/unknown-measure']);
  });
});

describe('success/conflicting-targets', () => {
  const conflicts = (...criteria: readonly string[]) =>
    problemsIn(
      criteria.map((text) => `deadline: 2027-02-26\nsuccess-criteria:\n  - ${text}\n`),
    ).filter(({ check }) => check === 'success/conflicting-targets');

  it('suggests where a year may or may not mean its start', () => {
    const [problem, ...more] = conflicts(
      'Agency staff fall from 20% to below 5% by 2026',
      'The percentage of posts filled by agency staff falls from 20% to 12% by March 2026',
    );
    assert.equal(problem?.severity, 'suggestion');
    assert.deepEqual(more, []);
  });

  it('is certain where words and day are the same', () => {
    const [problem] = conflicts(
      'At least 90% of plans are reviewed by 31 December 2026',
      'At least 80% of plans are reviewed by 31 December 2026',
    );
    assert.equal(problem?.severity, 'warning');
  });

  for (const [about, ...criteria] of [
    [
      'other people',
      'At least 90% of girls attend school by March 2026',
      'At least 80% of boys attend school by March 2026',
    ],
    [
      'another day',
      'At least 80% of plans are reviewed by March 2026',
      'At least 90% of plans are reviewed by March 2027',
    ],
    [
      'a trajectory',
      'Agency staff fall from 20% to 18% in March 2026, 12% by June 2026 and 5% by May 2027',
    ],
    [
      'the least and the most',
      'At least 40 families are asked by March 2026',
      'No more than 60 families are asked by March 2026',
    ],
  ] as const) {
    it(`leaves ${about} alone`, () => assert.deepEqual(conflicts(...criteria), []));
  }

  it('compares with the measures of the plan', () => {
    const measures =
      'measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n    good-is: low\n    owner: dcs\n    baseline:\n      value: 23\n    targets:\n      - by: 2026-12-31\n        value: 10\n';
    const criterion = 'No more than 15% of posts are filled by agency staff by 31 December 2026';
    const [problem] = problemsIn(
      [`deadline: 2027-02-26\nsuccess-criteria:\n  - ${criterion}\n`],
      measures,
    );
    assert.match(problem?.message ?? '', /the measure 'Posts filled by agency staff' sets 10%/);
    assert.match(problem?.related[0]?.message ?? '', /10% is set here/);
  });
});

describe('success/target-after-deadline', () => {
  it('only suggests where a year may mean the day before it begins', () => {
    const [problem] = problemsIn([
      'deadline: 2026-12-31\nsuccess-criteria:\n  - At least 90% of plans are reviewed by 2027\n',
    ]).filter(({ check }) => check === 'success/target-after-deadline');
    assert.equal(problem?.severity, 'suggestion');
  });
});
