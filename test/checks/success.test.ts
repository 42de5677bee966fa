/** What examples of the checks on success criteria cannot show: words of messages, fixes, figures compared. */

import assert from 'node:assert/strict';
import { gradeCriterion } from '../../server/checks/support/criteria';
import { examplePlan } from '../../server/checks/support/example';
import type { Criterion, Measure } from '../../server/plan/types';
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

describe('success/repeats-action', () => {
  const cases: readonly (readonly [says: boolean, action: string, criterion: string])[] = [
    [true, 'Publish standards for meetings', 'Meetings standards have been published'],
    // The figure is the action's own.
    [true, 'Recruit 12 social workers for duty', '12 social workers recruited for duty'],
    [false, 'Recruit social workers for duty', '12 social workers recruited for duty'],
    [false, 'Recruit social workers for duty', 'Social workers recruited for duty by May 2026'],
    [true, 'Train managers in the use of data', 'Managers are trained in using the data'],
    // Four of five words, and three of five.
    [true, 'Review thresholds protocols audits templates', 'Thresholds protocols audits reviewed'],
    [true, 'Review thresholds protocols audits forms', 'Review of thresholds protocols audits'],
    [false, 'Review thresholds protocols audits forms', 'Review of thresholds and protocols'],
    [false, 'Review thresholds protocols', 'Review of thresholds protocols audits forms'],
    [false, 'Publish it', 'It is published'],
  ];
  for (const [says, action, criterion] of cases) {
    it(`${says ? 'tells' : 'does not tell'} of '${criterion}' for '${action}'`, () => {
      const found = problemsIn([`action: ${action}\nsuccess-criteria:\n  - ${criterion}`]);
      assert.equal(
        found.some(({ check }) => check === 'success/repeats-action'),
        says,
      );
    });
  }
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

  it('only seems to know where the days are those of the actions', () => {
    const [problem] = conflicts(
      'At least 90% of plans are reviewed',
      'At least 80% of plans are reviewed',
    );
    assert.equal(problem?.severity, 'suggestion');
    assert.match(problem?.message ?? '', /but CS1 seems to set 90%/);
  });

  it('is certain of one action whose criteria have its day', () => {
    const [problem] = problemsIn([
      'success-criteria:\n  - At least 90% of plans are reviewed\n  - At least 80% of plans are reviewed\n',
    ]).filter(({ check }) => check === 'success/conflicting-targets');
    assert.equal(problem?.severity, 'warning');
    assert.match(problem?.message ?? '', /another criterion of this action sets 90%/);
  });

  const parts = (...criteria: readonly string[]) =>
    problemsIn([`how-will-we-know:${criteria.map((one) => `\n  - ${one}`).join('')}\n`]).filter(
      ({ check }) => check === 'success/conflicting-targets',
    ).length;
  it('adds up grades of one whole at one time, each once', () => {
    const good = 'The percentage of cases that are good rises to 70%';
    assert.equal(parts('The percentage of cases that are inadequate falls to 40%', good), 1);
    assert.equal(parts('The percentage of cases that are inadequate falls to 30%', good), 0);
    assert.equal(parts('The percentage of visits that are inadequate falls to 40%', good), 1);
    assert.equal(
      parts(
        'The percentage of visits that are inadequate falls to 40%',
        'The percentage of plans that are good rises to 70%',
      ),
      0,
    );
    assert.equal(
      parts(good, 'The percentage of files that are good or outstanding rises to 80%'),
      0,
    );
    assert.equal(
      parts(
        'The percentage of cases that are inadequate falls to 40% by March 2026',
        'The percentage of cases that are good rises to 70% by March 2027',
      ),
      0,
    );
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

describe('the grade of a criterion with fields', () => {
  const measures: Readonly<Record<string, Measure>> = {
    figure: { title: 'Staff', targets: [{}, { value: 12 }] },
    benchmark: { title: 'Staff', targets: [{ benchmark: 'England' }] },
    open: { title: 'Staff', targets: [{}] },
  };
  const grade = (criterion: Criterion) =>
    gradeCriterion(criterion, {
      get: (id) => {
        const values = measures[id];
        return values && { id, values, shared: false };
      },
    }).grade;
  const text = 'Practice improves';
  const cases: readonly (readonly [criterion: Criterion, grade: string])[] = [
    [{ text, measure: 'figure' }, 'measurable'],
    [{ text, measure: 'benchmark' }, 'measurable'],
    [{ text, measure: 'open' }, 'vague'],
    [{ text, measure: 'open', target: 'all' }, 'measurable'],
    [{ text, measure: 'open', targets: [{ value: 3 }] }, 'measurable'],
    [{ text, measure: 'figure', targets: [{}] }, 'vague'],
    [{ text, measure: 'none', target: 'all' }, 'vague'],
    [{ text, 'tested-by': { method: 'Audit' } }, 'verifiable'],
    [{ text, 'tested-by': { sample: 'ten cases' } }, 'verifiable'],
    [{ text, 'tested-by': { threshold: 'all of them' } }, 'verifiable'],
    [{ text, 'tested-by': { sample: 'ten cases', threshold: 'all' } }, 'measurable'],
    [{ text: 'At least 90% of plans are reviewed', 'tested-by': {} }, 'measurable'],
  ];
  for (const [criterion, expected] of cases) {
    it(`is ${expected} for ${JSON.stringify(criterion)}`, () =>
      assert.equal(grade(criterion), expected));
  }
});

describe('success/target-after-deadline', () => {
  const told = (deadline: string, criterion: string) =>
    problemsIn([`deadline: ${deadline}\nsuccess-criteria:\n  - ${criterion}\n`])
      .filter(({ check }) => check === 'success/target-after-deadline')
      .map(({ severity, message }) => `${severity}: ${message}`);
  const reviewed = 'At least 90% of plans are reviewed';
  const cases: readonly (readonly [
    deadline: string,
    criterion: string,
    told?: string | RegExp | undefined,
  ])[] = [
    ['2026-07-31', `${reviewed} by 31 July 2026`],
    ['2026-07-30', `${reviewed} by 31 July 2026`, /^suggestion: This target falls due on 31 July/],
    ['2026-06-30', `${reviewed} by 1 July 2026`, /^warning: This target falls due on 1 July 2026/],
    ['2026-07-15', `${reviewed} by July 2026`, /^suggestion: .* may fall due as late as 31 July/],
    ['2026-12-31', `${reviewed} during 2027`],
    [
      '2026-12-31',
      `${reviewed} by the end of 2027`,
      /^warning: .* falls due as late as 31 December 2027/,
    ],
    ['2027-08-31', `${reviewed} by 31 August 2027`],
    ['2027-08-31', `${reviewed} by 1 September 2027`, /after the plan ends on 31 August 2027/],
    ['2026-07-31', `{text: ${reviewed}, targets: [{by: 2026-07-31, value: 90}]}`],
    [
      '2026-07-31',
      `{text: ${reviewed}, targets: [{by: 2026-10-30, value: 80}, {value: 85}, {by: 2026-09-30, value: 90}]}`,
      /^warning: This target falls due on 30 October 2026/,
    ],
  ];
  for (const [deadline, criterion, expected] of cases) {
    it(`says of '${criterion}' by ${deadline}: ${expected ?? 'nothing'}`, () => {
      const [problem, ...more] = told(deadline, criterion);
      if (expected === undefined) assert.equal(problem, undefined);
      else assert.match(problem ?? '', expected as RegExp);
      assert.deepEqual(more, []);
    });
  }

  it('only suggests where a year may mean the day before it begins', () => {
    const [problem] = problemsIn([
      'deadline: 2026-12-31\nsuccess-criteria:\n  - At least 90% of plans are reviewed by 2027\n',
    ]).filter(({ check }) => check === 'success/target-after-deadline');
    assert.equal(problem?.severity, 'suggestion');
  });
});
