import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { applied, judgeText } from '../support/judged';

const own = checks.filter(({ id }) => id.startsWith('measures/'));
const head = `  agency:
    title: Posts filled by agency staff
    unit: "%"
    owner: head-hr
`;
const inAction = (fields: string) => `success-criteria:\n  - measure: agency\n${fields}`;

/** The problems of a plan with that measure, each as its check, severity and message. */
function told(
  fields: string,
  {
    actions = [''],
    isShared = false,
    asOf = '2026-06-01',
  }: { actions?: readonly string[]; isShared?: boolean; asOf?: string } = {},
): readonly string[] {
  const measures = `measures:\n${head}${fields}`;
  const text = examplePlan({ actions, ...(!isShared && { blocks: measures }) });
  const around = { asOf, today: '2027-12-31', ...(isShared && { config: measures }) };
  return judgeText(text, around, own).problems.map(
    ({ check, severity, message }) => `${check} ${severity} ${message}`,
  );
}

const actuals = (...figures: readonly (readonly [day: string, value: string])[]) =>
  `    actuals:\n${figures.map(([day, value]) => `      - date: ${day}\n        value: ${value}\n`).join('')}`;
const due = (value: string, by = '2026-05-31') =>
  `    targets:\n      - by: ${by}\n        value: ${value}\n`;
const low = '    good-is: low\n';

describe('checks on measures', () => {
  it('take the last figure up to the position, in whatever order they stand', () => {
    const figures = actuals(['2026-05-30', '14'], ['2026-06-30', '5'], ['2026-04-30', '11']);
    assert.deepEqual(told(`${low}${due('12')}${figures}`), [
      "measures/off-target warning 'Posts filled by agency staff' was to be at most 12% by 31 May 2026, and its last figure, of 30 May 2026, is 14%. Say what will be done about it, or have the board agree another target.",
    ]);
    assert.deepEqual(told(`${low}${due('12')}${figures}`, { asOf: '2026-07-01' }), []);
  });

  it('say nothing of a target where nobody can tell', () => {
    const figures = actuals(['2026-05-30', '14']);
    assert.deepEqual(told(`${due('12')}${figures}`), [], 'which way is better');
    assert.deepEqual(
      told(`${low}    targets:\n      - by: 2026-05-31\n        benchmark: England\n${figures}`),
      [],
      'what the benchmark is',
    );
    assert.deepEqual(told(`${low}${due('12', '2026-06-01')}${figures}`), [], 'not yet due');
    assert.deepEqual(told(`${low}    targets:\n      - by: 2026-05-31\n${figures}`), []);
    assert.deepEqual(told(`${low}${due('soon')}${figures}`), []);
  });

  it('hold a criterion without a day against the deadline of its action, of that day', () => {
    const own = (deadline: string, target = '12%') =>
      told(`${low}${actuals(['2026-05-30', '14'])}`, {
        actions: [`${deadline}\n${inAction(`    target: ${target}\n`)}`],
      }).filter((one) => one.startsWith('measures/off-target')).length;
    assert.equal(own('deadline: 2026-05-31'), 1);
    assert.equal(own('deadline: 2026-06-30'), 0);
    assert.equal(own('deadline: 2026-05-31', '12k'), 0, 'no figure of per cent');
    const moved = 'deadline-changes: [{ from: 2026-05-31, to: 2026-12-31, on: 2026-06-02 }]';
    assert.equal(own(`deadline: 2026-12-31\n${moved}`), 1);
  });

  it('see the target of today where the figure of today is there', () => {
    const today = actuals(['2026-06-01', '14']);
    assert.equal(told(`${low}${due('12', '2026-06-01')}${today}`).length, 1);
  });

  it('hold against the newest figure of a benchmark, by its name in any case', () => {
    const england = (figures: string) =>
      told(
        `${low}    targets:\n      - by: 2026-05-31\n        benchmark: england\n        at: equal-or-better\n    benchmarks:\n${figures}${actuals(['2026-05-30', '14'])}`,
      );
    const figure = (value: number, year: number) =>
      `      - name: England\n        value: ${value}\n        year: ${year}\n`;
    assert.match(
      england(figure(12, 2026) + figure(20, 2024))[0] ?? '',
      /equal to or better than england \(at most 12%\)/,
    );
    assert.deepEqual(england(figure(12, 2024) + figure(20, 2025)), []);
    assert.deepEqual(england(figure(20, 2025) + figure(2, 2027)), [], 'a year to come');
  });

  it('tell a target once that a measure and its criteria set', () => {
    const figures = `${low}${due('12')}${actuals(['2026-05-30', '14'])}`;
    const same = inAction('    target: 12%\n    by: 2026-05-31');
    assert.equal(told(figures, { actions: [same, same] }).length, 1);
  });

  it('tell of a shared measure only what the plan can see, at its first criterion', () => {
    const missed = `${low}${due('12')}${actuals(['2026-05-30', '14'])}`;
    assert.equal(told(missed, { isShared: true }).length, 0);
    const actions = [inAction(''), inAction('')];
    assert.equal(told(missed, { isShared: true, actions }).length, 1);
    const unread = `${low}${due('12')}`.replace(/ {4}owner.*\n/, '');
    assert.deepEqual(told(unread, { isShared: true, actions }), []);
  });

  it('ask for figures only once the plan has begun, and firmly once they are due', () => {
    const severities = (asOf: string) =>
      told(due('12'), { asOf }).map((one) => one.split(' ')[1] ?? '');
    assert.deepEqual(severities('2026-02-28'), []);
    assert.deepEqual(severities('2026-05-31'), ['suggestion']);
    assert.deepEqual(severities('2026-06-01'), ['warning']);
    assert.deepEqual(told('').length, 1, 'no target at all');
    assert.equal(told(actuals(['2026-05-30', 'many'])).length, 1, 'a figure that is none');
  });

  it('compare a criterion with its measure for the same day alone', () => {
    const at = (fields: string) =>
      told(`${low}${due('12', '2026-07-31')}${actuals(['2026-05-30', '14'])}`, {
        actions: [inAction(fields)],
      }).length;
    assert.equal(at('    target: 10%\n    by: July 2026'), 1);
    assert.equal(at('    target: 10%\n    by: June 2026'), 0);
    assert.equal(at('    target: better than now\n    by: July 2026'), 0);
    assert.equal(
      at('    text: Agency staff fill at most 15% of posts by July 2026'),
      1,
      'another ceiling',
    );
    assert.equal(at('    text: Agency staff fill 15% of posts by July 2026'), 1);
    assert.equal(
      at('    text: Agency staff fill 10% of posts and turnover is 8% by July 2026'),
      0,
      'two figures, of which one is another',
    );
  });

  it('tell each measure that is off target, and say on which side', () => {
    const high = `  visits:\n    title: Visits in time\n    unit: "%"\n    owner: head-hr\n    good-is: high\n${due('90')}${actuals(['2026-05-30', '80'])}`;
    const sides = told(`${low}${due('12')}${actuals(['2026-05-30', '14'])}${high}`).map((one) =>
      /^\S+ \S+ ('.*') was to be (at \w+ \d+%)/.exec(one)?.slice(1),
    );
    assert.deepEqual(sides, [
      ["'Posts filled by agency staff'", 'at most 12%'],
      ["'Visits in time'", 'at least 90%'],
    ]);
  });

  it('compare with a target in the way that is better for the measure', () => {
    const conflicts = (way: string, target: string) =>
      told(`${way}${due('12', '2026-07-31')}${actuals(['2026-05-30', '14'])}`, {
        actions: [inAction(`    text: Agency staff fill ${target} of posts by July 2026`)],
      }).length;
    const high = '    good-is: high\n';
    assert.equal(conflicts(low, 'at least 15%'), 1);
    assert.equal(conflicts(low, 'at least 10%'), 0);
    assert.equal(conflicts(high, 'at most 10%'), 1);
    assert.equal(conflicts(high, 'at most 15%'), 0);
    assert.equal(conflicts('', '12%'), 0);
    assert.equal(conflicts('', '15%'), 1);
  });

  it('compare a criterion without a day for that of its action, and write figures in its words', () => {
    const plan = (target: string, deadline: string) =>
      examplePlan({
        blocks: `measures:\n${head}${low}${due('12', '2026-07-31')}${actuals(['2026-05-30', '14'])}`,
        actions: [`deadline: ${deadline}\n${inAction(`    target: ${target}`)}`],
      });
    const mended = (target: string, deadline = '2026-07-31') => {
      const text = plan(target, deadline);
      const verdict = judgeText(text, {}, own);
      const [fix] = verdict.problems.flatMap(({ fixes }) => fixes);
      return fix && applied(text, fix.edits(verdict.plan));
    };
    assert.equal(mended('14.5%'), plan('12%', '2026-07-31'));
    assert.equal(mended('1,400.5%'), plan('12%', '2026-07-31'));
    assert.equal(mended('14%', '2026-06-30'), undefined);
    assert.equal(mended('12%'), undefined);
  });
});
