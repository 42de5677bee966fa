import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import type { Judged } from '../../server/cli/judging/judged';
import { compared, recorded } from '../../server/cli/known-problems/compare';
import { type KnownProblem, parsed, printed } from '../../server/cli/known-problems/file';
import { alikeKey } from '../../server/engine/identity';
import { judge } from '../../server/engine/judge';
import { problemsOf } from '../../server/engine/problems';
import { openDocument } from '../../server/plan/document';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });
const problem: fc.Arbitrary<KnownProblem> = fc.record(
  {
    check: fc.constantFrom('links/unknown-source', 'plan/encoding', 'no/such'),
    field: text,
    wording: text,
    count: fc.integer({ min: 1, max: 3 }),
    actions: fc.array(text, { maxLength: 2 }),
  },
  { noNullPrototype: true },
);

const print = (value: unknown) => JSON.stringify(value);

function judged(plan: string): Judged {
  const setting = { config: {}, today: '2026-03-01' };
  const verdict = problemsOf(judge(openDocument(plan), setting, checks));
  const { problems } = verdict;
  return { path: 'a.plan.yaml', text: plan, verdict, problems, setting, evidence: [] };
}

describe('known problems', () => {
  it('are read from their file as they were written, whatever their order', () => {
    const files = fc.uniqueArray(fc.tuple(text, fc.array(problem, { minLength: 1 })), {
      selector: ([path]) => path,
    });
    fc.assert(
      fc.property(files, (entries) => {
        const known = parsed(printed(new Map(entries)));
        assert.ok(!('wrong' in known));
        assert.equal(printed(known), printed(new Map(entries.toReversed())));
        for (const [path, problems] of entries)
          assert.deepEqual(
            known.get(path)?.map(alikeKey).toSorted(),
            problems.map(alikeKey).toSorted(),
          );
      }),
    );
  });

  it('of a plan are all of its problems, and none is new or gone until the plan changes', () => {
    fc.assert(
      fc.property(planText, (plan) => {
        const file = judged(plan);
        const known = recorded(file);
        const { unknown, gone, left } = compared(file, known, () => true);
        assert.deepEqual([unknown, gone, left], [[], [], known]);
      }),
      { numRuns: rounds(200) },
    );
  });

  it('and new ones are all there are, and known and gone ones all that were known', () => {
    const count = (problems: readonly KnownProblem[]) =>
      problems.reduce((sum, one) => sum + one.count, 0);
    fc.assert(
      fc.property(planText, planText, fc.array(problem), (before, now, others) => {
        const file = judged(now);
        const known = [...recorded(judged(before)), ...others];
        const { unknown, gone, left } = compared(file, known, () => true);
        assert.equal(unknown.length + count(left), file.verdict.problems.length);
        assert.equal(count(gone) + count(left), count(known));
        const unsought = compared(file, known, () => false);
        assert.deepEqual([unsought.unknown, unsought.gone, unsought.left], [unknown, [], known]);
      }),
      { numRuns: rounds(200) },
    );
  });

  it('are read, or refused in words, from any file, and pollute nothing', () => {
    const any = fc.oneof(
      fc.json(),
      fc.object({ key: fc.constantFrom('version', 'plans', '__proto__', 'a', 'count') }).map(print),
      fc.dictionary(text, fc.array(fc.oneof(problem, fc.jsonValue()))).map((plans) => {
        const file = print({ version: 1, plans });
        return file.replace('{"version"', '{"__proto__": {"polluted": 1}, "version"');
      }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(any, fc.nat(200), fc.nat(8), (file, at, length) => {
        for (const one of [file, file.slice(0, at) + file.slice(at + length)]) {
          const known = parsed(one);
          if ('wrong' in known) assert.match(known.wrong, /\S/);
          else {
            const again = parsed(printed(known));
            assert.ok(!('wrong' in again) && printed(again) === printed(known), one);
          }
          assert.equal('polluted' in {}, false);
        }
      }),
      { numRuns: rounds(2000) },
    );
  });

  it('are not read from what is no such file', () => {
    const wrong = (file: unknown) => {
      const known = parsed(typeof file === 'string' ? file : JSON.stringify(file));
      return 'wrong' in known;
    };
    const plans = (problems: unknown) => ({ version: 1, plans: { a: problems } });
    const good = { check: 'x', field: '', wording: '', count: 1, actions: [] };
    assert.equal(wrong(plans([good])), false);
    assert.equal(wrong('{"version": 1, "plans": {"__proto__": []}}'), false);
    for (const file of ['', 'null', '3', '{}', { version: 1, plans: [] }, plans({}), plans([null])])
      assert.equal(wrong(file), true);
    for (const bad of [
      { count: 0 },
      { count: 1.5 },
      { actions: [1] },
      { field: 1 },
      { wording: null },
    ])
      assert.equal(wrong(plans([{ ...good, ...bad }])), true);
  });
});
