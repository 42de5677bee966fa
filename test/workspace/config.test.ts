/** `golden-thread.yaml`, whatever somebody writes into it. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { judgeConfig } from '../../server/engine/judge-config';
import { ignoreOf, readConfig } from '../../server/workspace/config';
import { patternsIn } from '../../server/workspace/patterns';
import { rounds } from '../support/effort';
import { applied, judgeText } from '../support/judged';
import { anyEdit, editOf } from '../support/plans';

const key = fc.constantFrom(
  'checks',
  'domains',
  'ignore',
  'region',
  'as-of',
  'sources',
  'officers',
  'boards',
  'severity',
  'fewest-actions',
  '__proto__',
  'constructor',
  ...checks.map(({ id }) => id),
);
const value = fc.oneof(
  fc.constantFrom('off', 'error', 'scotland', '2026-02-30', '2026-06-01', '[a, b]', '[a', '{', '~'),
  fc.constantFrom(
    '1e9',
    '-1',
    '"*.example"',
    '.*',
    '(a+)+$',
    '../..',
    '*a',
    '**/x',
    '&a b',
    '!!omap',
  ),
  fc.string({ maxLength: 8 }),
);

/** Lines of keys and values at any depth. */
const anyConfig = fc
  .array(fc.tuple(fc.nat(3), key, fc.option(value)), { maxLength: 12 })
  .map((lines) =>
    lines.map(([depth, name, one]) => `${'  '.repeat(depth)}${name}: ${one ?? ''}\n`).join(''),
  );

const plan = examplePlan({ actions: ['links: [B19]\nlead-officer: kim@example.org'] });

describe('any configuration', () => {
  it('is read and judged, with every problem in its text, and so is a plan under it', () => {
    fc.assert(
      fc.property(anyConfig, fc.array(anyEdit, { maxLength: 3 }), (start, edits) => {
        const text = edits.reduce((made, one) => applied(made, [editOf(made, one)]), start);
        const config = readConfig(text);
        assert.deepEqual(ignoreOf(config.document), config.values.ignore ?? []);
        assert.ok(Array.isArray(patternsIn(ignoreOf(config.document))));
        const setting = { config: config.values, today: '2026-06-01' };
        const verdict = judgeConfig(config, setting, checks);
        assert.equal(verdict.crashed, false);
        const lines = text.split(/\r\n|\r|\n/);
        for (const { end, check } of verdict.problems) {
          assert.ok(end.character <= (lines[end.line]?.length ?? -1), `${check} ${text}`);
        }
        assert.equal(judgeText(plan, { config: text }).crashed, false);
        assert.equal('polluted' in {}, false);
        assert.equal(Object.keys(Object.prototype).length, 0);
      }),
      { numRuns: rounds(1000) },
    );
  }).timeout(0);
});
