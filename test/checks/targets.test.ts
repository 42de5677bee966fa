import assert from 'node:assert/strict';
import { type Placed, Targets } from '../../server/checks/support/target-conflicts';
import { disagree, figuresOfMeasure, unitKey } from '../../server/checks/support/target-figures';
import { gradesOf } from '../../server/checks/support/target-words';
import { readCriterion } from '../../server/measures/reading';

const target = (about: string, value: number, more: Partial<Placed> = {}): Placed => ({
  about: about.split(' '),
  isPlain: true,
  unit: '%',
  way: 'equal',
  value,
  shown: `${value}%`,
  of: `success-criteria.${value}`,
  name: 'CS1',
  index: value,
  from: '2027-03-31',
  to: '2027-03-31',
  isOwnDay: true,
  ...more,
});

/** What the first target that contradicts the last one is, and whether it says the same words. */
function against(...all: readonly Placed[]): string | undefined {
  const targets = new Targets();
  for (const one of all.slice(0, -1)) targets.add(one);
  const found = targets.against(all.at(-1) ?? assert.fail());
  return found && `${found.other.value} ${found.isSame ? 'same' : 'within'}`;
}

describe('targets of a plan that contradict each other', () => {
  it('say the same words, in any order and however often', () => {
    assert.equal(against(target('turnover social', 10), target('social turnover', 12)), '10 same');
    assert.equal(against(target('a b a', 10, { isPlain: false }), target('b a', 12)), '10 same');
    assert.equal(against(target('turnover', 10), target('turnover', 10)), undefined);
    assert.equal(against(target('turnover', 10), target('sickness', 12)), undefined);
  });

  it('or two to four words of one are all that the other says', () => {
    const long = 'visits children plan time west';
    assert.equal(against(target(long, 10), target('children plan', 12)), '10 within');
    assert.equal(against(target('children plan', 12), target(long, 10)), '12 within');
    assert.equal(against(target('time west', 12), target(long, 10)), '12 within');
    assert.equal(against(target(long, 10), target('visits children plan time', 12)), '10 within');
    assert.equal(against(target(`${long} six`, 10), target(long, 12)), undefined);
    assert.equal(against(target(long, 12), target(`${long} six`, 10)), undefined);
    assert.equal(against(target('children', 12), target(long, 10)), undefined);
    assert.equal(against(target(long, 10), target('children', 12)), undefined);
  });

  it('where the shorter says nothing else', () => {
    const more = target('children plan', 12, { isPlain: false });
    assert.equal(against(more, target('visits children plan', 10)), undefined);
    assert.equal(against(target('visits children plan', 10), more), undefined);
  });

  it('in one unit, on days that both count', () => {
    const own = target('turnover staff', 10);
    assert.equal(against(target('turnover staff', 12, { unit: 'day' }), own), undefined);
    const later = target('turnover staff', 12, { from: '2027-04-01', to: '2028-03-31' });
    assert.equal(against(later, own), undefined);
    assert.equal(against(own, later), undefined);
    const over = target('turnover staff', 12, { from: '2027-03-31', to: '2028-03-31' });
    assert.equal(against(over, own), '12 same');
    assert.equal(against(own, over), '10 same');
    assert.equal(against(own, target('turnover staff', 12, { from: '', to: '' })), undefined);
  });

  it('and are no several values of one criterion, nor of the measure that it names', () => {
    const [a, b] = [10, 12].map((value) =>
      target('turnover staff', value, { index: 0, of: 'success-criteria.0' }),
    ) as [Placed, Placed];
    assert.equal(against(a, b), undefined);
    assert.equal(against(a, { ...b, index: 1 }), '10 same');
    assert.equal(against(a, { ...b, of: 'success-criteria.1' }), '10 same');
    const { index: _, ...rest } = target('turnover staff', 15, { measure: 'turnover' });
    assert.equal(against(rest, { ...b, measure: 'turnover' }), undefined);
    assert.equal(against(rest, b), '15 same');
  });

  it('are looked for among the first twenty that say the same', () => {
    const same = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        target('turnover staff', 12, { index: 100 + i, of: `success-criteria.${i}` }),
      );
    const other = target('turnover staff', 10);
    const last = target('turnover staff', 12, { index: 999 });
    assert.equal(against(...same(19), other, last), '10 same');
    assert.equal(against(...same(20), other, last), undefined);
  });
});

describe('figures of targets', () => {
  const cases: readonly (readonly [a: string, b: string, disagree: boolean])[] = [
    ['up 80', 'up 80', false],
    ['up 80', 'up 90', true],
    ['up 80', 'down 70', true],
    ['up 80', 'down 80', false],
    ['down 70', 'up 80', true],
    ['equal 80', 'up 80', false],
    ['equal 79', 'up 80', true],
    ['equal 81', 'down 80', true],
    ['more by 5', 'up 80', false],
    ['more by 5', 'more by 6', true],
    ['times 2', 'less by 6', false],
    ['within 5', 'within 10', true],
  ];
  const amount = (text: string) => {
    const [, way, value] = /^(.*) (\d+)$/.exec(text) ?? [];
    return { way, value: Number(value) } as Parameters<typeof disagree>[0];
  };
  for (const [a, b, are] of cases) {
    it(`'${a}' and '${b}' ${are ? 'cannot' : 'can'} both be met`, () => {
      assert.equal(disagree(amount(a), amount(b)), are);
    });
  }

  it('are in one unit, however it is written', () => {
    const keys = [
      '%',
      'per cent',
      'Percent of homes',
      'Percentage points',
      'Days',
      'day',
      undefined,
    ];
    assert.deepEqual(keys.map(unitKey), ['%', '%', '%', '%', 'day', 'day', '']);
  });

  it('are those of a measure, each with its place', () => {
    const by = { first: '2027-03-01', last: '2027-03-31' } as never;
    const values = { title: 'Staff turnover', unit: '%', targets: [{ by, value: 12 }, { by }] };
    const figures = (more: object, shared = false) =>
      figuresOfMeasure({ id: 't', shared, values: { ...values, ...more } as never });
    const [own, ...others] = figures({});
    assert.deepEqual(others, []);
    assert.deepEqual(own, {
      about: ['staff', 'turnover'],
      isPlain: true,
      unit: '%',
      way: 'equal',
      value: 12,
      shown: '12%',
      first: '2027-03-01',
      last: '2027-03-31',
      measure: 't',
      of: 'measures.t',
      spot: { at: { block: 'measures' }, path: ['t', 'targets', 0, 'value'] },
    });
    const [low] = figures({ 'good-is': 'low', unit: 'days' }, true);
    assert.deepEqual([low?.way, low?.shown, low?.spot], ['down', '12', undefined]);
    assert.equal(figures({ 'good-is': 'high' })[0]?.way, 'up');
    assert.deepEqual(figures({ title: undefined }), []);
    assert.deepEqual(figures({ targets: [{ value: 12 }] }), []);
    assert.deepEqual(figures({ targets: undefined }), []);
  });
});

describe('grades of inspection that a measure counts', () => {
  const cases: readonly (readonly [text: string, grades: string | undefined])[] = [
    ['80% of assessments rated good', 'good of assessments'],
    ['80% of assessments rated good or outstanding', 'good, outstanding of assessments'],
    ['80% of assessments are reviewed', undefined],
    ['80% of assessments no longer rated inadequate', undefined],
  ];
  for (const [text, grades] of cases) {
    it(`'${text}': ${grades ?? 'none'}`, () => {
      const [measure] = readCriterion(text).measures;
      const found = measure && gradesOf(measure);
      assert.equal(found && `${found.grades} of ${found.whole}`, grades);
    });
  }
});
