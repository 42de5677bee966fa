import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import type { Problem } from '../../server/engine/problem';
import {
  adviceOn,
  firstOf,
  type Group,
  groupsOf,
  sentenceOf,
} from '../../server/features/problem-groups';
import { rounds } from '../support/effort';
import { judgeExample } from '../support/judged';
import { planText } from '../support/plans';
import { planSnapshot } from '../support/snapshots';

const groupsIn = (text: string) => groupsOf(planSnapshot(text).verdict.problems);
const sentences = (groups: readonly Group[]) => groups.map(sentenceOf);

describe('groups of problems', () => {
  it('hold every problem once, whatever the plan', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const { problems } = planSnapshot(text).verdict;
        const groups = groupsOf(problems);
        const grouped = groups.flatMap((group) => group.problems);
        assert.equal(grouped.length, problems.length);
        assert.deepEqual(new Set(grouped), new Set(problems));
        assert.equal(new Set(groups.map(({ id }) => id)).size, groups.length);
        for (const { check, severity, problems: own } of groups) {
          assert.ok(own.every((one) => one.check === check && one.severity === severity));
        }
      }),
      { numRuns: rounds(100) },
    );
  });

  it('are of one cause: the same code, in whatever case and however often', () => {
    const actions = ['links: [B19]', 'links: [QAF]', 'links: [b19]', 'links: [B19, O25.1]'];
    assert.deepEqual(sentences(groupsIn(examplePlan({ actions }))), [
      '3 actions link to B19, which is in no list of sources.',
      'QAF is in no list of sources, so nobody can tell what this action answers. Add it to the list, which has O25 and BAU, or link to the source that is meant.',
    ]);
  });

  it('come in the order in which they should be seen to', () => {
    const vague = 'success-criteria: [Staff are well supported]';
    const secret = 'resources: The case of 943 476 5919';
    const actions = [vague, vague, vague, 'links: [B19]', 'links: [B19]', secret];
    const groups = groupsIn(examplePlan({ actions }));
    assert.deepEqual(
      groups.map(({ severity, check, problems }) => `${severity} ${check} ${problems.length}`),
      [
        'error privacy/personal-data 1',
        'error links/unknown-source 2',
        'warning success/nothing-measurable 3',
      ],
    );
  });

  it('are few at first, and not all of one check while there is anything else', () => {
    const links = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6'].map((code) => `links: [${code}]`);
    const vague = 'success-criteria: [Staff are well supported]';
    const checksOf = (actions: readonly string[]) =>
      firstOf(groupsIn(examplePlan({ actions })), 4).map(({ check }) => check);
    const link = 'links/unknown-source';
    assert.deepEqual(checksOf([...links, vague]), [link, link, link, 'success/nothing-measurable']);
    // No action answers the inspection then, which is a warning.
    assert.deepEqual(checksOf(links), [link, link, link, 'links/unanswered-source']);
    assert.deepEqual(checksOf(['', ...links]), [link, link, link, link]);
    assert.deepEqual(checksOf(['']), []);
  });

  for (const check of checks) {
    it(`of ${check.id} say how many there are, and end as sentences do`, () => {
      const [example] = check.fails;
      const [problem] = example ? judgeExample(example).problems : [];
      if (!problem) return assert.equal(check.on, 'engine');
      const several: [Problem, ...Problem[]] = [problem, { ...problem }, { ...problem }];
      const { id, severity } = check;
      assert.notEqual(severity, undefined);
      const group = { id, check: id, severity: problem.severity, problems: several };
      const sentence = sentenceOf(group);
      assert.match(sentence, /\b3\b/);
      assert.match(sentence, /[.?]$/);
      assert.doesNotMatch(sentence, /undefined|null|''| {2}/);
      assert.match(adviceOn(group) ?? 'Nothing.', /^[A-Z].*\.$/);
      assert.equal(sentenceOf({ ...group, problems: [problem] }), problem.message);
      return undefined;
    });
  }
});
