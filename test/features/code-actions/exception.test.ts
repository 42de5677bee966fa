import assert from 'node:assert/strict';
import { checks } from '../../../server/checks';
import { exampleDay, examplePlan } from '../../../server/checks/support/example';
import { isExceptable } from '../../../server/engine/agreed';
import { codeActions } from '../../../server/features/code-actions';
import { afterAction, plain, planWith, titlesAt } from '../../support/code-actions';
import { edited } from '../../support/edits';
import { judgeExample } from '../../support/judged';
import { planSnapshot } from '../../support/snapshots';

const agree = 'Agree an exception to ';
const exceptions = (marked: string) =>
  titlesAt(marked).filter((title) => title.startsWith(agree) && !title.includes('until'));

describe('an exception as a code action', () => {
  for (const check of checks.filter(({ id }) => isExceptable(id))) {
    it(`leaves what ${check.id} finds, once it has a reason`, () => {
      for (const example of check.fails) {
        const text = examplePlan(example);
        const config = `checks:\n  ${(example.checks ?? '').replace(/\n/g, '\n  ')}\n`;
        const { missing = [], asOf = exampleDay } = example;
        const snapshot = planSnapshot(text, { asOf, config, missing });
        const [problem = assert.fail()] = snapshot.verdict.problems;
        const range = { start: problem.start, end: problem.start };
        const offers = codeActions(snapshot, { range, only: ['quickfix'] }, plain);
        const own = offers.filter(({ title }) => title.startsWith(agree + check.id));
        assert.equal(own.length, 2);
        for (const [i, blank] of [': ', ' until : '].entries()) {
          const left = edited(own[i]?.edit ?? {}, snapshot).get(snapshot.uri) ?? '';
          const filled = left.replace(
            `# exception ${check.id}${blank}`,
            `# exception ${check.id}${blank.replace(' :', ' 2027-12-31:')}agreed in May`,
          );
          assert.notEqual(filled, left);
          assert.deepEqual(judgeExample(example, undefined, filled).problems, [], filled);
        }
      }
    });
  }

  it('stands above the entry, indented as it is', () => {
    const cases: readonly (readonly [words: string, action: string, expected: RegExp])[] = [
      ['[O25.1, $0B19', 'links: [O25.1, B19]', /^ {8}# exception \S+: \n {8}links/m],
      ['$0B19\n', 'links:\n  - O25.1\n  - B19', /^ {10}# exception \S+: \n {10}- B19/m],
      ['deadline: $02031', 'deadline: 2031-01-01', /^ {8}# exception \S+: \n {8}deadline/m],
    ];
    for (const [words, action, expected] of cases) {
      assert.match(afterAction(planWith(words, action), agree), expected);
    }
    const outside = planWith('B19$0', 'links: >-\n  O25.1\n  B19');
    assert.match(afterAction(outside, agree), /^ {8}# exception \S+: \n {8}links: >-/m);
  });

  it('keeps the line breaks of the file', () => {
    const marked = planWith('$0B19', 'links: [O25.1, B19]').replace(/\n/g, '\r\n');
    assert.match(afterAction(marked, agree), /# exception \S+: \r\n {8}links/);
  });

  it('covers the whole plan where the problem is in no entry, and says so', () => {
    const text = examplePlan({ blocks: 'sources: {}' }).replace(/^sources: \{\}\n/m, '');
    for (const marked of [`$0${text}`, `$0# Our plan\n\n${text}`]) {
      const [title] = exceptions(marked);
      assert.match(title ?? '', /plan\/missing-field in the whole plan/);
      const after = afterAction(marked, title ?? '');
      assert.match(after, /^# exception plan\/missing-field: \nplan:/m);
    }
  });

  it('is offered once for problems of one kind in one entry', () => {
    const marked = planWith('[B19$0 C20', 'links: [B19 C20, O25.1]');
    assert.equal(exceptions(marked).length, 1);
  });

  it('is not for what nobody can agree to', () => {
    assert.deepEqual(exceptions(planWith('Review$0', 'action: Review: phase two')), []);
    const reasonless = '# exception deadlines/outside-stage\nresources: One post';
    assert.deepEqual(exceptions(planWith('# exc$0eption', reasonless)), []);
  });
});
