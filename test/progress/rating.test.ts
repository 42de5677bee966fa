import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { type ActionRating, raterOf } from '../../server/progress/rating';
import { ratingRules } from '../../server/progress/rating-rules';
import { ratingTable } from '../../server/progress/rating-table';
import { rounds } from '../support/effort';
import {
  anyPlan,
  anyUpdate,
  withFigures as blocksOf,
  board,
  grownLater,
  measures,
  noMeetings,
} from '../support/random-progress';
import { planSnapshot } from '../support/snapshots';

function ratings(
  texts: readonly string[],
  { blocks = noMeetings, asOf = '2026-06-01' } = {},
): readonly ActionRating[] {
  const { plan, lists } = planSnapshot(examplePlan({ actions: texts, blocks }), { asOf });
  const actions = plan.actions.map(({ values }) => values);
  return actions.map(raterOf(actions, lists));
}

/** The rating of an action with these fields, and why. */
function rated(action: string, around: Parameters<typeof ratings>[1] & { others?: string[] } = {}) {
  const [{ calculated, reasons } = assert.fail()] = ratings(
    [action, ...(around.others ?? [])],
    around,
  );
  return `${calculated}: ${reasons.join(' ')}`;
}

describe('the calculated rating of an action', () => {
  it('is complete only with evidence', () => {
    const update = 'updates:\n  - date: 2026-05-20\n    status: complete\n';
    assert.equal(
      rated(`${update}    evidence: [minutes.pdf]`),
      'complete: It is reported complete, with evidence.',
    );
    assert.equal(rated(update), 'at-risk: It is reported complete, and no update names evidence.');
    assert.match(
      rated(`${update}deadline: 2026-05-31`),
      /^off-track: It was due on 31 May 2026\.$/,
    );
    assert.match(
      rated(`status: complete\n${update}    evidence: [a]`, { asOf: '2026-05-19' }),
      /^not-started/,
    );
  });

  it('is off track once its deadline has passed, or cannot be kept', () => {
    assert.equal(
      rated('deadline: 2026-05-31\nstatus: on-track'),
      'off-track: It was due on 31 May 2026.',
    );
    assert.match(rated('deadline: 2026-06-01\nstatus: on-track'), /^on-track/);
    const milestone =
      'status: on-track\nmilestones:\n  - text: Posts filled\n    due: 2026-09-30\n';
    assert.equal(
      rated(`deadline: 2026-08-31\n${milestone}`),
      "off-track: 'Posts filled' is due only on 30 September 2026, after the deadline.",
    );
    assert.match(rated(`deadline: 2026-08-31\n${milestone}    done: 2026-05-30`), /^on-track/);
    assert.match(rated(`deadline: 2026-08-31\n${milestone}    done: 2026-06-02`), /^off-track/);
    const waits = 'deadline: 2026-08-31\nstatus: on-track\ndepends-on: [CS2, CS2, CS9]';
    assert.equal(
      rated(waits, { others: ['deadline: 2026-09-01'] }),
      'off-track: It waits for CS2, which is due only on 1 September 2026.',
    );
    assert.match(rated(waits, { others: ['deadline: 2026-09-01\nstatus: complete'] }), /^on-track/);
  });

  it('is at risk when something on the way is late', () => {
    assert.equal(
      rated('status: on-track\nmilestones:\n  - text: Posts advertised\n    due: 2026-05-31'),
      "at-risk: 'Posts advertised' was to be reached by 31 May 2026.",
    );
    assert.equal(
      rated('status: on-track\ndepends-on: [CS2]', { others: ['deadline: 2026-05-31'] }),
      'at-risk: It waits for CS2, which was due on 31 May 2026.',
    );
  });

  it('is at risk when a measure is off the line to its target', () => {
    const action = 'status: on-track\nsuccess-criteria:\n  - measure: agency\n';
    const withFigures = (actuals: string, more?: string) =>
      rated(action, { blocks: measures(actuals, more) });
    // Half of the way from 23 to 11 is 17.
    assert.match(
      withFigures('{ date: 2026-06-30, value: 30 }'),
      /^on-track/,
      'not yet there on that day',
    );
    assert.match(withFigures('{ date: 2026-06-01, value: 17 }'), /^on-track/);
    assert.equal(
      withFigures('{ date: 2026-05-01, value: 22 }'),
      'at-risk: Posts filled by agency staff: 22% on 1 May 2026, where 19% was needed by then.',
    );
    assert.match(withFigures('{ date: 2026-05-01, value: 22 }', '    tolerance: 3\n'), /^on-track/);
    assert.match(withFigures('{ date: 2026-05-01, value: 18 }', '    good-is: high\n'), /^at-risk/);
    assert.match(
      rated(`${action}    target: 30%\n    by: 2026-12-27`, {
        blocks: measures('{ date: 2026-05-01, value: 22 }'),
      }),
      /^at-risk.*where 25% was needed by then/,
      'the target of the criterion says which way is better',
    );
    assert.match(rated('status: on-track\nsuccess-criteria:\n  - measure: none'), /^on-track/);
  });

  it('follows the targets of the measure up to that of a criterion, as exactly as its figures', () => {
    const own =
      'status: on-track\nsuccess-criteria:\n  - measure: agency\n    target: 5\n    by: 2027-12-27';
    const at = (value: string) =>
      rated(own, { blocks: measures(`{ date: 2026-06-01, value: ${value} }`) });
    // 17.97 on the way from 23 to 11, whatever is to be reached a year later.
    assert.match(at('18'), /^on-track/);
    assert.match(at('19'), /^at-risk.*19% on 1 June 2026, where 18% was needed by then/);
    assert.match(at('18.1'), /^at-risk/);
  });

  it('tells once what two criteria of one measure show', () => {
    const twice =
      'status: on-track\nsuccess-criteria:\n  - measure: agency\nhow-will-we-know:\n  - measure: agency\n';
    const [{ reasons } = assert.fail()] = ratings([twice], {
      blocks: measures('{ date: 2026-05-01, value: 22 }'),
    });
    assert.equal(reasons.length, 1);
  });

  it('shows the figures that were compared, and how they differ', () => {
    const action = 'status: on-track\nsuccess-criteria:\n  - measure: m\n';
    const one = (unit: string, from: number, to: number, value: number) =>
      rated(action, {
        blocks: `${noMeetings}measures:\n  m: { title: M, unit: '${unit}', good-is: high, baseline: { value: ${from}, date: 2026-01-01 }, targets: [{ by: 2026-06-01, value: ${to} }, { by: 2026-12-31, value: ${to} }], actuals: [{ date: 2026-06-01, value: ${value} }] }\n`,
      });
    assert.match(one('%', 90, 95.04, 94.96), /94\.96% on 1 June 2026, where 95\.04% was needed/);
    assert.match(one('households', 3, 10, 1), /: 1 household on .*where 10 households was needed/);
    const between = rated(action, {
      blocks: `${noMeetings}measures:\n  m: { title: M, unit: households, baseline: { value: 0, date: 2026-01-01 }, targets: [{ by: 2026-12-31, value: 24 }], actuals: [{ date: 2026-06-01, value: 1 }] }\n`,
    });
    assert.match(between, /: 1 household on 1 June 2026, where 10 households was needed/);
  });

  it('holds a target without a day against the deadline of its action', () => {
    const own = (deadline: string) =>
      rated(`${deadline}\nstatus: on-track\nsuccess-criteria:\n  - { measure: m, target: 10 }\n`, {
        blocks: `${noMeetings}measures:\n  m: { title: M, good-is: low, baseline: { value: 20, date: 2026-01-01 }, actuals: [{ date: 2026-05-31, value: 19 }] }\n`,
      });
    assert.match(
      own('deadline: 2026-06-01'),
      /^at-risk: M: 19 on 31 May 2026, where 10 was needed/,
    );
    assert.match(own('deadline: ongoing'), /^on-track/);
  });

  it('is grey when nothing was reported since the board met', () => {
    const update = (day: string) =>
      `status: on-track\nupdates:\n  - date: ${day}\n    note: Going well`;
    const { calculated, reported, reasons } =
      ratings([update('2026-05-31')], { blocks: board, asOf: '2026-06-02' })[0] ?? {};
    assert.deepEqual(
      [calculated, reported, reasons],
      ['not-updated', 'on-track', ['Nothing was reported since the board met on 1 June 2026.']],
    );
    assert.match(rated(update('2026-06-01'), { blocks: board, asOf: '2026-06-02' }), /^on-track/);
    assert.match(
      rated(update('2026-05-04'), { blocks: board }),
      /^on-track/,
      'what is said on the day of a meeting is said to it',
    );
    assert.match(rated(update('2026-05-31')), /^on-track/, 'no board has met');
    assert.match(
      rated(`deadline: 2026-05-31\n${update('2026-05-01')}`, { blocks: board, asOf: '2026-06-02' }),
      /^off-track/,
    );
  });

  it('is never better than what is reported', () => {
    assert.equal(rated('status: at-risk'), 'at-risk: It is reported at risk.');
    assert.equal(rated('status: off-track'), 'off-track: It is reported off track.');
  });

  it('is not started while nothing is said to have begun, and nothing once it was given up', () => {
    assert.equal(rated(''), 'not-started: Nothing is reported as begun.');
    assert.match(
      rated('status: not-started\nmilestones:\n  - text: A\n    done: 2026-05-01'),
      /^on-track/,
    );
    const withdrawn = 'deadline: 2026-01-31\nwithdrawn:\n  date: 2026-05-01\n  reason: Replaced';
    assert.equal(rated(withdrawn), 'withdrawn: It was withdrawn.');
    assert.match(rated(withdrawn, { asOf: '2026-04-30' }), /^off-track/);
  });

  it('keeps to the deadline of the day', () => {
    const moved =
      'deadline: 2026-09-30\ndeadline-changes:\n  - from: 2026-05-15\n    to: 2026-09-30\n    on: 2026-06-10\n';
    assert.match(rated(moved), /^off-track: It was due on 15 May 2026/);
    assert.match(rated(moved, { asOf: '2026-06-10' }), /^not-started/);
  });

  it('stands beside what is reported, what the board agreed, and the impact', () => {
    const action =
      'status: on-track\nimpact: emerging\nagreed:\n  status: at-risk\n  date: 2026-06-01\nupdates:\n  - date: 2026-05-01\n    status: off-track\n    impact: worsening\n';
    const of = (asOf: string) => {
      const [{ reported, agreed, impact } = assert.fail()] = ratings([action], { asOf });
      return [reported, agreed, impact];
    };
    assert.deepEqual(of('2026-06-01'), ['on-track', 'at-risk', 'emerging']);
    assert.deepEqual(of('2026-05-31'), ['on-track', undefined, 'emerging']);
    assert.deepEqual(of('2026-04-30'), [undefined, undefined, undefined]);
  });
});

const order = ['off-track', 'at-risk', 'on-track', 'complete'];

describe('the table of the ratings', () => {
  it('has a line for each rule, in order, and the last rule always holds', () => {
    const rows = ratingTable().trimEnd().split('\n').slice(2);
    assert.deepEqual(
      rows.map((row) => row.split(' | ')[1]?.replace(/ \|$/, '')),
      ratingRules.map(({ when }) => when),
    );
    assert.equal(ratingRules.at(-1)?.rating, 'on-track');
  });
});

describe('calculated ratings', () => {
  it('are one of the ratings with reasons for every input, complete only with evidence, and never better than reported', () => {
    const known = new Set(ratingRules.map(({ rating }) => rating));
    fc.assert(
      fc.property(anyPlan, ([actions, asOf, actuals]) => {
        const texts = actions.map(({ text }) => text);
        for (const [i, one] of ratings(texts, { blocks: blocksOf(actuals), asOf }).entries()) {
          assert.ok(known.has(one.calculated) && one.reasons.length > 0);
          if (one.calculated === 'complete') {
            assert.equal(one.reported, 'complete');
            assert.match(texts[i] ?? '', /evidence/);
          }
          const [reported, calculated] = [one.reported, one.calculated].map((each) =>
            order.indexOf(each ?? ''),
          );
          if (reported !== -1 && calculated !== -1) assert.ok((calculated ?? 0) <= (reported ?? 0));
        }
      }),
      { numRuns: rounds(500) },
    );
  });

  it('of a day are the same for ever, whatever is dated later', () => {
    fc.assert(
      fc.property(anyPlan, anyUpdate, ([actions, asOf, actuals], update) => {
        const { texts, grown, actual } = grownLater(actions, update);
        assert.deepEqual(
          ratings(grown, { blocks: blocksOf([...actuals, actual]), asOf }),
          ratings(texts, { blocks: blocksOf(actuals), asOf }),
        );
      }),
      { numRuns: rounds(300) },
    );
  });
});
