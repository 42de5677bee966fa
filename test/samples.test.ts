/** The samples are written as plans are; which problems they have is held by `docs/dudley-problems.test.ts`. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatted } from '../server/features/formatting/format';
import { isPlanName } from '../server/node/find-plans';
import { openDocument } from '../server/plan/document';
import { readPlan } from '../server/plan/plan';

const samples = join(__dirname, '../../samples');
const read = (name: string) => readFileSync(join(samples, name), 'utf8');

describe('the samples', () => {
  for (const name of readdirSync(samples).filter(isPlanName)) {
    it(`${name} is as the formatter writes it`, () => {
      assert.deepEqual(formatted(openDocument(read(name)), 'plan'), { edits: [] });
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
});
