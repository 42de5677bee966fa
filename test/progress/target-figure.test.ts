import assert from 'node:assert/strict';
import { figureOf } from '../../server/progress/target-figure';

describe('the figure of a target', () => {
  const cases: readonly (readonly [
    target: string,
    unit: string | undefined,
    is: number | undefined,
  ])[] = [
    ['12', '%', 12],
    ['12%', '%', 12],
    ['12 per cent', '%', 12],
    ['12.5 %', '%', 12.5],
    ['-3', 'points', -3],
    ['1,200', 'children', 1200],
    ['5 days', 'days', 5],
    ['1 day', 'days', 1],
    ['12', undefined, 12],
    ['£5', '£', 5],
    ['£1.2m', '£', 1_200_000],
    ['£1.1 million', '£', 1_100_000],
    ['£1.2m', '£m', 1.2],
    ['1.2m', '£m', 1.2],
    ['1.2', '£m', 1.2],
    ['£1.2 million', '£m', 1.2],
    ['£50k', '£m', 0.05],
    ['50k', 'households', 50_000],
    ['50k households', 'households', 50_000],
    ['2 thousand', 'children', 2000],
    ['1bn', '£', 1e9],
    ['50k', undefined, 50_000],
    ['1st', undefined, undefined],
    ['1st', 'place', undefined],
    ['12%', 'children', undefined],
    ['12%', undefined, undefined],
    ['£5', 'children', undefined],
    ['£5', '£m', undefined],
    ['€5', '£', undefined],
    ['5 weeks', 'days', undefined],
    ['6m', 'months', undefined],
    ['6m', 'm', 6],
    ['5k', 'm', 5000],
    ['£50k', '£ thousands', 50],
    ['£50k', '£000', undefined],
    ['12%', '% of children', 12],
    ['50k', 'kg', undefined],
    ['12k', '%', undefined],
    ['£2m', 'minutes', undefined],
    ['5k adults', 'children', undefined],
    ['2-3', 'days', undefined],
    ['fewer than 5', 'days', undefined],
    ['', 'days', undefined],
  ];
  for (const [target, unit, is] of cases) {
    it(`'${target}' of ${unit ?? 'no unit'} is ${is ?? 'not known'}`, () =>
      assert.equal(figureOf(target, unit), is));
  }
});
