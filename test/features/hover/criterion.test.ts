import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { shown } from '../../support/hovers';
import { planAt } from '../../support/snapshots';

const plan = (criteria: string) =>
  examplePlan({ actions: [criteria], blocks: 'measures:\n  agency:\n    title: Agency posts\n' });
const says = (criteria: string) => shown(plan(criteria))?.says.split('\n').filter(Boolean);

describe('hover on a criterion', () => {
  it('says part by part what was read, and the evidence', () => {
    const criterion = 'success-criteria:\n  - Turnover reduces from 23% to 10% $0by March 2027';
    assert.deepEqual(says(criterion), [
      'Measurable: two people would come to the same answer.',
      '- What is measured: Turnover',
      '- How much: a fall to 10%',
      '- From what: 23%',
      '- By when: 31 March 2027 \\(‘by March 2027’\\)',
      '- Why: ‘23%’ is a percentage that the result must meet',
      '- Why: ‘10%’ is a percentage that the result must meet',
      '- Why: ‘March 2027’ is a date on something that cannot be checked',
    ]);
    assert.equal(
      shown(plan(criterion))?.about.trim(),
      '- ⟦Turnover reduces from 23% to 10% by March 2027⟧',
    );
  });

  it('tells several measures apart, and takes the deadline where no date is named', () => {
    const lines = says(
      'how-will-we-know: 90% of visits are in time, and every $0plan is reviewed quarterly',
    );
    assert.ok(lines?.includes('- 1\\. How much: 90%'));
    assert.ok(lines?.includes('- 2\\. Which cases: every one \\(‘every’\\)'));
    assert.ok(lines?.includes('- 2\\. How often: quarterly'));
    const dated = says('success-criteria: 90% of $0visits are on time');
    assert.ok(dated?.includes('- By when: 31 July 2026, the deadline of the action'));
    const compared = says('success-criteria: Re-referrals $0fall to the England average');
    assert.ok(compared?.includes('- Compared with: in line with England average'));
  });

  it('says why nobody can test it yet, with an example', () => {
    assert.deepEqual(says('success-criteria:\n  - Re-referrals $0reduce'), [
      'Not yet testable: no amount \\(from what, to what?\\).',
      "For example: 'Re\\-referrals reduce from … to … by 31 July 2026'\\.",
      '- Why: ‘reduce’, a direction without an amount: from what, to what?',
    ]);
  });

  describe('beside the problems, as an editor shows them', () => {
    const beside = (criteria: string, options = {}) => {
      const text = plan(criteria);
      return shown(text, planAt(text, options), true)?.says.split('\n').filter(Boolean);
    };
    const vague =
      'success-criteria:\n  - No child waits longer than two weeks\n  - Re-referrals $0reduce';
    const why = '- Why: ‘reduce’, a direction without an amount: from what, to what?';

    it('does not say again what the problem there says', () => {
      assert.deepEqual(beside(vague), ['Not yet testable.', why]);
    });

    it('says it where no problem does', () => {
      const [first, example = ''] = says(vague) ?? [];
      assert.match(first ?? '', /no amount/);
      assert.match(example, /^For example/);
      const config = 'checks:\n  success/not-measurable: off\n';
      assert.deepEqual(beside(vague, { config }), [first, example, why]);
      // Where all criteria are vague the one problem stands on the key above them.
      assert.equal(beside('success-criteria:\n  - Re-referrals $0reduce')?.[1], example);
    });
  });

  it('says what its fields decide', () => {
    const tested =
      'success-criteria:\n  - text: Plans are $0good\n    tested-by:\n      method: Audit\n      sample: 20 plans\n      threshold: 18 are good';
    const lines = says(tested);
    assert.match(lines?.[0] ?? '', /^Measurable/);
    assert.ok(lines?.includes('- How many are looked at: 20 plans'));
    const measured = says('success-criteria:\n  - text: Few agency $0staff\n    measure: agency');
    assert.ok(measured?.includes('- Decided by the measure: Agency posts'));
  });

  it('works where YAML tears the text apart', () => {
    const torn: Record<string, RegExp> = {
      'success-criteria:\n  - Audit outcomes: 10% $0inadequate': /How much: 10%/,
      'success-criteria:\n  - Audit out$0comes: 10% inadequate': /How much: 10%/,
      'success-criteria: [Staff are well, supported $0and safe]': /‘supported’/,
      'success-criteria:\n  - "90% of visits $0are on time': /How much: 90%/,
      'success-criteria:\n  - >\n    90% of visits\n    are $0on time': /How much: 90%/,
    };
    for (const [criterion, expected] of Object.entries(torn)) {
      assert.match(says(criterion)?.join('\n') ?? '', expected, criterion);
    }
  });

  it('shows nothing of what a problem masks, nor any link or markup of the author', () => {
    const number = '943 476 5919';
    for (const marked of [
      plan(`success-criteria: The case of ${number} is $0closed by [me](command:x)`),
      examplePlan({ actions: [`ref: CS1\naction: Close ${number}`, 'depends-on: [CS$01]'] }),
    ]) {
      const { says: text = '' } = shown(marked, planAt(marked)) ?? {};
      assert.ok(text !== '' && !text.includes('943') && !/\]\(/.test(text), text);
    }
  });
});
