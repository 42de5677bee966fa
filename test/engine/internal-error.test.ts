import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { actionCheck, planCheck } from '../../server/checks/check';
import { judgeExample } from '../support/judged';

const info = {
  severity: 'error',
  summary: 'Breaks.',
  why: 'To see.',
  fails: [],
  passes: [],
} as const;
const broken = () => {
  throw new TypeError('not today');
};

describe('a check that throws', () => {
  const kinds = {
    'on an action': actionCheck({ ...info, id: 'test/broken', run: broken }),
    'on the plan': planCheck({ ...info, id: 'test/broken', run: broken }),
    'in its facts': planCheck({ ...info, id: 'test/broken', facts: broken, run: () => undefined }),
  };
  for (const [where, check] of Object.entries(kinds)) {
    it(`${where} is a problem at the file, and the other checks still speak`, () => {
      const verdict = judgeExample({ actions: ['links: [O25.1, BUA]'] }, [...checks, check]);
      const told = verdict.problems.map(({ check: id, start }) => [
        id,
        start.line,
        start.character,
      ]);
      assert.equal(verdict.crashed, true);
      assert.deepEqual(told[0], ['internal-error', 0, 0]);
      assert.equal(told.length, 2);
      assert.match(verdict.problems[0]?.message ?? '', /test\/broken.*not today/);
    });
  }
});
