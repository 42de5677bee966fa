import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { readHistory } from '../../server/history/plan-history';
import { type Slippage, slippageOf } from '../../server/history/slippage';
import { readVersions, type TextVersion } from '../../server/history/version';
import { moveWords, slippageWords } from '../../server/history/words';
import { openDocument, textOf as textOfDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { addDays } from '../../server/text/dates';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';

const asOf = '2026-12-01';
const actionsOf = (text: string) =>
  readPlan(openDocument(text)).actions.map(({ values }) => values);
const textOf = (...actions: readonly string[]) => examplePlan({ actions });

/** Versions of a plan, one a month from January on. */
const monthly = (texts: readonly string[]): readonly TextVersion[] =>
  texts.map((text, i) => ({
    commit: `c${i}`,
    day: `2026-${String(i + 1).padStart(2, '0')}-15`,
    text,
  }));

/** The deadlines of the last action of the last text, given those before it. */
function slippage(texts: readonly string[], day = asOf): Slippage {
  const { tracks } = readHistory({ versions: monthly(texts.slice(0, -1)), isCut: false });
  const actions = actionsOf(texts.at(-1) ?? '');
  return slippageOf(actions.at(-1) ?? assert.fail(), day, tracks.tracksOf(actions).at(-1));
}

const moves = (one: Slippage) => one.moves.map((move) => moveWords(move, (text) => text));
const written = (fields: string, day = asOf) =>
  slippageOf(actionsOf(textOf(fields))[0] ?? assert.fail(), day);

const agreed = `deadline: 2026-11-30
original-deadline: 2026-07-31
deadline-changes:
  - { from: 2026-07-31, to: 2026-09-30, on: 2026-07-07, agreed-by: Improvement Board, reason: No supplier }
  - { from: 2026-09-30, to: 2026-11-30, on: 2026-09-08 }`;

describe('the slippage of a deadline', () => {
  it('is told by the fields of the plan alone', () => {
    const one = written(agreed);
    assert.equal(slippageWords(one), 'moved 2 times, 122 days later in all');
    assert.deepEqual(moves(one), [
      '31 July 2026 to 30 September 2026, agreed by Improvement Board on 7 July 2026: No supplier',
      '30 September 2026 to 30 November 2026, recorded on 8 September 2026',
    ]);
    assert.equal(slippageWords(written('deadline: 2026-11-30')), undefined);
    assert.equal(
      slippageWords(written('deadline: 2026-11-30\noriginal-deadline: 2026-11-29')),
      'moved once, 1 day later',
    );
    assert.deepEqual(moves(written('deadline: 2026-11-30\noriginal-deadline: October 2026')), [
      'October 2026 to 30 November 2026, without a record of who agreed',
    ]);
  });

  it('is none where only more of a date is known', () => {
    assert.deepEqual(written('deadline: 15 November 2026\noriginal-deadline: 2026-11').moves, []);
    const said = textOf('deadline: November 2026');
    assert.deepEqual(slippage([said, textOf('deadline: 30/11/2026')]).moves, []);
  });

  it('is known from versions where the plan says nothing', () => {
    const texts = ['2026-07-31', '2026-09-30', '2026-09-30', '2026-11-30'].map((day) =>
      textOf(`deadline: ${day}`),
    );
    const one = slippage(texts);
    assert.equal(slippageWords(one), 'moved 2 times, 122 days later in all');
    assert.deepEqual(moves(one), [
      '31 July 2026 to 30 September 2026 (in the plan since 15 February 2026), without a record of who agreed',
      '30 September 2026 to 30 November 2026, without a record of who agreed',
    ]);
    assert.deepEqual(
      one.moves.map(({ seen }) => seen?.commit),
      ['c1', undefined],
    );
  });

  it('is told once where the plan and its versions tell the same', () => {
    const texts = ['2026-07-31', '2026-09-30'].map((day) => textOf(`deadline: ${day}`));
    const one = slippage([...texts, textOf(agreed)]);
    assert.deepEqual(moves(one), moves(written(agreed)));
    assert.equal(one.days, 122);
  });

  it('has what only one of them tells in its place', () => {
    // A step that was never recorded, and a first deadline from before the first version.
    const texts = ['2026-09-30', '2026-10-31'].map((day) => textOf(`deadline: ${day}`));
    const one = slippage([...texts, textOf(agreed)]);
    assert.deepEqual(
      one.moves.map(({ from, to, agreed: record }) => [from.day, to.day, record !== undefined]),
      [
        ['2026-07-31', '2026-09-30', true],
        ['2026-09-30', '2026-10-31', false],
        ['2026-10-31', '2026-11-30', true],
      ],
    );
    assert.equal(one.days, 122);
  });

  it('leaves out what is dated after the as-of date', () => {
    assert.equal(slippageWords(written(agreed, '2026-08-01')), 'moved once, 61 days later');
    assert.equal(slippageWords(written(agreed, '2026-07-01')), undefined);
    const texts = ['2026-07-31', '2026-09-30', '2026-11-30'].map((day) =>
      textOf(`deadline: ${day}`),
    );
    assert.equal(
      slippageWords(slippage([...texts, textOf('deadline: 2026-07-31')], '2026-01-31')),
      undefined,
    );
  });

  it('says when it came back, came earlier, or has no day', () => {
    const there = ['2026-07-31', '2026-09-30', '2026-07-31'].map((day) =>
      textOf(`deadline: ${day}`),
    );
    assert.equal(slippageWords(slippage(there)), 'moved 2 times, and is back where it began');
    assert.equal(
      slippageWords(written('deadline: 2026-07-21\noriginal-deadline: 2026-07-31')),
      'moved once, 10 days earlier',
    );
    const ongoing = slippage([textOf(''), textOf('deadline: ongoing\nreview-every: 4 weeks')]);
    assert.equal(slippageWords(ongoing), 'moved once');
    assert.deepEqual(moves(ongoing), ['31 July 2026 to ongoing, without a record of who agreed']);
  });

  it('follows an action whose ref was given anew, one that was said anew, and one that came back', () => {
    const [first, second] = ['deadline: 2026-07-31', 'deadline: 2026-08-31'];
    const renumbered = textOf('', `ref: CS1\n${first}`);
    assert.equal(
      slippageWords(slippage([textOf(first), `${textOf(second).replace('ref: CS1', 'ref: CS9')}`])),
      'moved once, 31 days later',
    );
    assert.ok(renumbered);
    const anew = 'action: Depend less on agency staff in social work';
    assert.equal(
      slippageWords(slippage([textOf(first), textOf(`${second}\n${anew}`)])),
      'moved once, 31 days later',
    );
    const other = textOf('ref: LG1\naction: Write to all schools about thresholds for help');
    assert.equal(
      slippageWords(slippage([textOf(first), other, textOf(second)])),
      'moved once, 31 days later',
    );
  });

  it('is not that of an action whose ref went to another', () => {
    const other = 'action: Write to all schools about thresholds\ndeadline: 2027-01-31';
    assert.deepEqual(slippage([textOf(''), textOf(other)]).moves, []);
  });

  it('leads from the first deadline to the present one, in moves that are none of them idle', () => {
    const deadline = fc.integer({ min: 0, max: 5 }).map((n) => addDays('2026-07-31', n * 30));
    const text = fc
      .record({
        deadline,
        original: fc.option(deadline),
        changes: fc.array(
          fc.record({
            from: fc.option(deadline),
            to: deadline,
            on: fc.option(fc.integer({ min: 0, max: 300 })),
          }),
          { maxLength: 3 },
        ),
      })
      .map(({ deadline: now, original, changes }) =>
        textOf(
          [
            `deadline: ${now}`,
            ...(original ? [`original-deadline: ${original}`] : []),
            ...(changes.length > 0 ? ['deadline-changes:'] : []),
            ...changes.map(
              ({ from, to, on }) =>
                `  - { to: ${to}${from ? `, from: ${from}` : ''}${on === null ? '' : `, on: ${addDays('2026-01-01', on)}`} }`,
            ),
          ].join('\n'),
        ),
      );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const one = slippage(texts);
        const sum = one.moves.reduce((all, { days = 0 }) => all + days, 0);
        assert.equal(one.moves.length === 0 ? 0 : one.days, sum);
        for (const [i, move] of one.moves.entries()) {
          assert.notEqual(move.from.day, move.to.day);
          if (i > 0) assert.deepEqual(move.from.day, one.moves[i - 1]?.to.day);
        }
        const last = one.moves.at(-1);
        if (last) assert.equal(last.to.day, actionsOf(texts.at(-1) ?? '')[0]?.deadline?.day);
      }),
      { numRuns: rounds(2000) },
    );
  });
});

describe('the versions of a plan', () => {
  it('are read one from the other as each would be by itself', () => {
    fc.assert(
      fc.property(fc.array(planText, { minLength: 1, maxLength: 4 }), (texts) => {
        const read = [...readVersions(monthly(texts))];
        for (const [i, { plan }] of read.entries()) {
          const fresh = readPlan(openDocument(texts[i] ?? ''));
          assert.equal(textOfDocument(plan.document.fragments), texts[i]);
          assert.deepEqual(
            plan.actions.map(({ values }) => values),
            fresh.actions.map(({ values }) => values),
          );
        }
      }),
      { numRuns: rounds(500) },
    );
  });
});
