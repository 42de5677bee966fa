import assert from 'node:assert/strict';
import { typed } from '../../server/cli/typed';

describe('a name that is to be typed', () => {
  for (const [name, shown] of [
    ['plans/a.plan.yaml', 'plans/a.plan.yaml'],
    ['the plan.csv', "'the plan.csv'"],
    ["it's.csv", "'it'\\''s.csv'"],
    ['-a.csv', './-a.csv'],
    ['- a.csv', "'./- a.csv'"],
  ] as const) {
    it(`is ${shown} for ${name}`, () => assert.equal(typed(name), shown));
  }
});
