/** Plans whose lines another tool has moved: they read as before where that is clear, and nothing unseen harms them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mendAll, safeFix, wholeFix } from '../../server/engine/mend-all';
import type { Problem } from '../../server/engine/problem';
import type { PlanSnapshot } from '../../server/features/snapshot';
import { openDocument } from '../../server/plan/document';
import { entriesOf } from '../../server/plan/lines';
import { applyEdits } from '../../server/plan/offsets';
import { readPlan } from '../../server/plan/plan';
import { isKnownKey } from '../../server/plan/vocabulary';
import { rounds } from '../support/effort';
import { growthOf } from '../support/growth';
import { planSnapshot } from '../support/snapshots';

const samples = join(__dirname, '../../../samples');
const sample = (name: string) => readFileSync(join(samples, `${name}.plan.yaml`), 'utf8');
const [short, long] = [sample('first-plan'), sample('northbridge-2026')];

const stretched = (text: string, times: number) =>
  text.replace(/^ +/gm, (margin) => margin.repeat(times));

/** The text with all lines of those actions moved in that `isMoved` chooses, or all but the first of each. */
function moved(text: string, by: number, all: boolean, isMoved: (index: number) => boolean) {
  let index = 0;
  return text.replace(/^( +)- ref:.*\n((?:\1 .*\n)*)/gm, (whole, _margin, below) => {
    if (!isMoved(index++)) return whole;
    const part: string = all ? whole : below;
    return whole.slice(0, whole.length - part.length) + part.replace(/^(?=.)/gm, ' '.repeat(by));
  });
}

const said = (text: string) => {
  const { blocks, priorities, actions } = readPlan(openDocument(text));
  return [
    [...blocks].map(([key, { values }]) => [key, values]),
    priorities.map(({ values }) => values),
    actions.map(({ values }) => values),
  ];
};
const words = (text: string) => text.replace(/["'\s]+/g, '');
const fieldsOf = (text: string) =>
  [...entriesOf(text, isKnownKey)].flatMap(({ key }) => (key !== undefined ? [key] : []));
const errorsIn = ({ verdict }: PlanSnapshot) =>
  verdict.problems.filter(({ severity }) => severity === 'error').length;

/** What may be done unseen keeps every word and field, and brings no error. */
function isUnharmed(text: string): void {
  const before = planSnapshot(text);
  const { file, edits } = mendAll(before, safeFix);
  const after = applyEdits(text, edits);
  assert.equal(words(after), words(text));
  assert.deepEqual(fieldsOf(after), fieldsOf(text));
  assert.ok(errorsIn(file) <= errorsIn(before), 'no more errors than before');
}

/** It reads as the plan did before its lines were moved, and so do other programs when it is lined up. */
function isReadAs(plan: string, text: string): void {
  assert.deepEqual(said(text), said(plan));
  const isMeant = (problem: Problem) => problem.check === 'yaml/syntax';
  const before = planSnapshot(text);
  const told = before.verdict.problems.filter(isMeant);
  assert.ok(told.every(({ fixes }) => fixes[0]?.title.startsWith('Line it up with the field')));
  const { edits, file } = mendAll(before, (one) => (isMeant(one) ? wholeFix(one) : undefined));
  assert.deepEqual(file.verdict.problems.filter(isMeant), []);
  assert.equal(words(applyEdits(text, edits)), words(plan));
  assert.deepEqual(said(applyEdits(text, edits)), said(plan));
}

describe('lines that another tool has moved', () => {
  for (const times of [2, 3, 4]) {
    it(`are read where all indentation is ${times} times as deep`, () => {
      for (const plan of [short, long]) {
        isReadAs(plan, stretched(plan, times));
        isUnharmed(stretched(plan, times));
      }
    });
  }

  it('are read where any actions have all their fields further in', () => {
    const some = fc.record({ by: fc.integer({ min: 1, max: 9 }), seed: fc.nat(), of: fc.nat(3) });
    fc.assert(
      fc.property(some, ({ by, seed, of }) => {
        const text = moved(long, by, false, (i) => (i + seed) % (of + 1) === 0);
        isReadAs(long, text);
        isUnharmed(text);
      }),
      { numRuns: rounds(50) },
    );
  }).timeout(0);

  it('keep all that they say where whole actions are further in, or lines stand anywhere', () => {
    const margins = fc.array(fc.nat(20), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(margins, fc.boolean(), ([by = 0, ...others], isOfActions) => {
        let line = 0;
        const anywhere = () => ' '.repeat(others[line++ % others.length] ?? 0);
        isUnharmed(
          isOfActions
            ? moved(long, by, true, (i) => (others[i % others.length] ?? 0) > 10)
            : short.replace(/^ +/gm, anywhere),
        );
      }),
      { numRuns: rounds(50) },
    );
  }).timeout(0);

  it('cost a few times as much as sound ones', () => {
    const [head = '', ...actions] = long.split(/^(?= {6}- ref:)/m);
    const small = head + actions.join('').repeat(5);
    const large = stretched(small, 2);
    const limit = 8;
    const growth = growthOf((text) => readPlan(openDocument(text)), { small, large, limit });
    assert.ok(growth < limit, `${growth.toFixed(1)} times as long`);
  });
});
