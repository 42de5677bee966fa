import assert from 'node:assert/strict';
import { afterAction, planWith, titlesAt } from '../../support/code-actions';
import { planSnapshot } from '../../support/snapshots';

const rewrite = ['refactor.rewrite'];
const turns = (marked: string, only?: readonly string[]) =>
  titlesAt(marked, only).filter((title) => title.startsWith('Turn'));
const measurable = '90% of visits are in time by July 2026';

describe('a criterion as a measure', () => {
  it('is offered for one that is measurable already', () => {
    const marked = planWith('90% of visits$0', `success-criteria:\n  - ${measurable}`);
    const text = afterAction(marked, 'Turn');
    assert.match(text, /success-criteria:\n {10}- measure: visits-time\n/);
    assert.match(text, /^measures:\n {2}visits-time:\n {4}title: /m);
    const { measures } = planSnapshot(text).judgement.lists;
    assert.deepEqual(measures.get('visits-time')?.values.targets?.[0]?.value, 90);
  });

  it('is offered however the criterion is written', () => {
    for (const field of ['success-criteria', 'how-will-we-know', 'what-success-looks-like']) {
      const others = field === 'what-success-looks-like' ? 'success-criteria:' : '';
      for (const written of [`: ${measurable}`, `: ["${measurable}"]`, `:\n  - '${measurable}'`]) {
        const lines = `${others && '# none\n'}${field}${written}`;
        assert.equal(turns(planWith('90% of visits$0', lines)).length, 1, lines);
      }
    }
  });

  it('takes the date that stands beside a text as that of its target', () => {
    for (const [fields, value] of [
      ['- text: Agency posts fall to 10%\n    by: 2026-07-31', 10],
      ['- by: July 2026\n    text: Agency posts fall to 10% by July 2026', 10],
      ['- {text: "Agency posts: 10%", by: 2026-07-31}', 10],
      ['- text: Agency posts fall\n    by: 2026-07-31', undefined],
    ] as const) {
      const marked = planWith('Agency$0', `success-criteria:\n  ${fields}`);
      const text = afterAction(marked, 'Turn', undefined, rewrite);
      assert.match(text, /success-criteria:\n {10}- measure: agency-posts\S*\n(?! {10})/);
      const [measure] = planSnapshot(text).judgement.lists.measures.entries;
      assert.doesNotMatch(measure?.values.title ?? ':', /:/);
      const [target] = measure?.values.targets ?? [];
      assert.deepEqual([target?.value, target?.by?.last], [value, '2026-07-31'], fields);
    }
  });

  it('is offered once where a fix does the same', () => {
    const vague = `success-criteria:\n  - ${measurable}\n  - Staff are confident`;
    assert.equal(turns(planWith('Staff are$0', vague)).length, 1);
    assert.equal(turns(planWith('Staff are$0', vague), rewrite).length, 0);
  });

  it('is offered for each of many vague ones', () => {
    const all = ['One', 'Two', 'Three', 'Four'].map((name) => `  - ${name} teams improve`);
    const marked = planWith('Four$0', `success-criteria:\n${all.join('\n')}`);
    assert.deepEqual(turns(marked), ["Turn 'Four teams improve' into a measure"]);
  });

  it('is not offered where something would be lost, or there is a measure', () => {
    const lines = (fields: string) => `success-criteria:\n  - ${fields.replace(/\n/g, '\n    ')}`;
    for (const fields of [
      `text: ${measurable}\nby: 2026-10-31`,
      'text: 90% of visits\ntarget: 90%',
      'text: 90% of visits # agreed\nby: 2026-07-31',
      'text: 90% of visits and 10% of posts\nby: 2026-07-31',
      'measure: visits',
      '""',
    ]) {
      assert.deepEqual(turns(planWith(fields.slice(0, 5).concat('$0'), lines(fields))), []);
    }
    assert.deepEqual(turns(planWith('success$0-criteria', `success-criteria: ${measurable}`)), []);
  });
});
