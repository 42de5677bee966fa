/** The accuracy that has been reached is held, and what is published of it is true. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFigures } from './accuracy/checks';
import { byDigit, byWeakWords, gradeFigures, ours } from './accuracy/grades';
import { partFigures } from './accuracy/parts';
import { headline } from './accuracy/report';
import { type LabelledCriterion, labelledActions, labelledCriteria, type Split } from './corpus';

const root = join(__dirname, '../../..');

/** What each part of the corpus has come to; only a better figure may take the place of one. */
const floors: Readonly<Record<Split, Readonly<Record<string, number>>>> = {
  report: { f1: 0.94, hard: 0.92, notMeasurable: 0.94, value: 0.93, check: 0.88 },
  work: { f1: 0.97, hard: 0.95, notMeasurable: 0.96, value: 0.92, check: 0.93 },
};

const isHard = ({ trap }: LabelledCriterion) => trap !== undefined;

for (const split of ['report', 'work'] as const) {
  describe(`accuracy on the ${split} part of the corpus`, () => {
    const criteria = labelledCriteria(split);
    const figures = gradeFigures(criteria, ours);
    const floor = floors[split];
    const holds = (name: string, figure: number) =>
      it(`${name} stays at ${floor[name]}`, () => {
        assert.ok(figure >= (floor[name] ?? 1), `${name} is ${figure.toFixed(3)}`);
      });
    holds('f1', figures.measurable.f1);
    holds('hard', gradeFigures(criteria.filter(isHard), ours).measurable.f1);
    holds('notMeasurable', figures.notMeasurable.precision);
    holds('value', partFigures(criteria).of('value').f1);
    holds('check', checkFigures(criteria, labelledActions(split)).of('not-measurable').f1);

    it('is far above what needs no reading', () => {
      for (const grader of [byDigit, byWeakWords]) {
        assert.ok(figures.measurable.f1 > gradeFigures(criteria, grader).measurable.f1 + 0.1);
      }
    });
  });
}

describe('the corpus', () => {
  const [work, report] = [labelledCriteria('work'), labelledCriteria('report')];
  const all = [...work, ...report];

  it('has no criterion twice, and no origin in both parts', () => {
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
    const origins = new Set(work.map(({ origin }) => origin));
    assert.deepEqual(
      report.filter(({ origin }) => origins.has(origin)),
      [],
    );
  });

  it('is balanced: neither grade is under a third of the clear ones', () => {
    const clear = all.filter(({ borderline }) => borderline !== true);
    const measurable = clear.filter(({ grade }) => grade === 'measurable').length / clear.length;
    assert.ok(clear.length >= 600, `${clear.length} criteria`);
    assert.ok(measurable > 1 / 3 && measurable < 2 / 3, `${measurable} are measurable`);
  });

  it('names parts that stand in their text', () => {
    for (const { text, parts = [] } of all) {
      for (const { comparator, value, upper, ...words } of parts) {
        for (const word of Object.values(words)) assert.ok(text.includes(word), `${word}: ${text}`);
      }
    }
  });
});

describe('what is published of the accuracy', () => {
  it('is what README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.ok(readme.includes(headline('report')), `README should show\n${headline('report')}`);
  });
});
