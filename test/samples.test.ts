/** Each sample has the problems that it is known for, and no others. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../server/engine/problem';
import { formatted } from '../server/features/formatting/format';
import { isPlanName } from '../server/node/find-plans';
import { openDocument } from '../server/plan/document';
import { readPlan } from '../server/plan/plan';
import { judgeText } from './support/judged';

const samples = join(__dirname, '../../samples');
const read = (name: string) => readFileSync(join(samples, name), 'utf8');

/** The problems of a sample on the as-of date that it pins. */
function problemsOf(name: string): readonly Problem[] {
  const asOf = /^ {2}as-of: (\S+)$/m.exec(read(name))?.[1];
  assert.ok(asOf, `${name} pins its as-of date`);
  return judgeText(read(name), { asOf, today: '2027-12-31' }).problems;
}

/** Those problems by check. */
function counts(name: string): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { check } of problemsOf(name)) found[check] = (found[check] ?? 0) + 1;
  return found;
}

describe('the samples', () => {
  for (const name of readdirSync(samples).filter(isPlanName)) {
    it(`${name} is as the formatter writes it`, () => {
      assert.deepEqual(formatted(openDocument(read(name)), 'plan'), { edits: [] });
    });
  }

  for (const name of ['first-plan.plan.yaml', 'northbridge-2026.plan.yaml']) {
    it(`${name} has no error and no warning`, () => {
      const grave = problemsOf(name).filter(({ severity }) => severity !== 'suggestion');
      assert.deepEqual(
        grave.map(({ check, message }) => `${check} ${message}`),
        [],
      );
    });
  }

  it('the Dudley plan has its fifty-seven actions, LG1 to E57', () => {
    const refs = readPlan(openDocument(read('dudley-2020.plan.yaml'))).actions.map(({ values }) =>
      Number(values.ref?.replace(/\D/g, '')),
    );
    assert.deepEqual(
      refs,
      Array.from({ length: 57 }, (_, i) => i + 1),
    );
  });

  it('the Dudley plan has its twenty-seven unknown links', () => {
    const { problems } = judgeText(read('dudley-2020.plan.yaml'), { asOf: '2020-03-01' });
    const codes: Record<string, number> = {};
    for (const { check, message } of problems) {
      const code = message.split(' ')[0] ?? '';
      if (check === 'links/unknown-source') codes[code] = (codes[code] ?? 0) + 1;
    }
    assert.deepEqual(codes, { Partnership: 13, QAF: 8, B19: 3, QA: 1, '19': 1, '018': 1 });
  });

  it('the Dudley plan has its declared problems', () => {
    assert.deepEqual(counts('dudley-2020.plan.yaml'), {
      'actions/duplicate-action': 1,
      'links/answers-nothing': 13,
      'links/no-recommendations': 2,
      'links/unanswered-source': 4,
      'links/unknown-source': 27,
      'officers/overloaded': 2,
      'officers/several-accountable': 1,
      'officers/spelling-variant': 84,
      'officers/unknown': 1,
      'officers/unnamed-partner': 1,
      'progress/stale-update': 9,
      'stages/front-loaded': 1,
      'success/conflicting-targets': 2,
      'success/missing-unit': 1,
      'success/no-baseline': 6,
      'success/not-measurable': 17,
      'success/nothing-measurable': 42,
      'success/target-after-deadline': 4,
      'success/unclear-start': 5,
    });
  });
});
