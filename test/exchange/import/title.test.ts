import assert from 'node:assert/strict';
import { imported, office, wide } from '../support/office';

const table = ['Ref | Action | Lead', 'A1 | Train | A'];

describe('the title of a plan', () => {
  it('is its first heading, and the body beside it is whose it is', () => {
    const { plan } = imported(
      office('# Northbridge Council', '# Improvement plan 2026', '## Theme 1: Staff', table),
    );
    assert.equal(plan.plan['title'], 'Improvement plan 2026');
    assert.equal(plan.plan['organisation'], 'Northbridge Council');
  });

  it('is a line over the table', () => {
    const { plan } = imported(office([[wide('Fire reform plan', 3)], ...table]));
    assert.equal(plan.plan['title'], 'Fire reform plan');
  });

  it('is not the name of a sheet that says nothing, which is told as such and kept nowhere', () => {
    for (const name of ['Sheet1', 'plan']) {
      const document = office(table);
      const sheet = { kind: 'heading', level: 1, text: name, isSheet: true } as const;
      const made = imported({ ...document, blocks: [sheet, ...document.blocks] });
      assert.equal(made.plan.plan['title'], 'imported');
      assert.doesNotMatch(made.text, /unplaced/);
      assert.ok(made.went.some(({ to }) => to === 'names of sheets'));
    }
  });

  it('is the name of the file where nothing else says one', () => {
    assert.equal(imported(office(table)).plan.plan['title'], 'imported');
  });
});

describe('what stands before the actions', () => {
  it('is the day of the position', () => {
    const { plan } = imported(office('# A plan', 'Position as at 31 May 2025', table));
    assert.equal(plan.plan['as-of'], '2025-05-31');
  });

  it('is the narrative of the plan where it stands below its title', () => {
    const { plan } = imported(office('# A plan', 'It answers an inspection.', table));
    assert.equal(plan.plan['narrative'], 'It answers an inspection.');
  });

  it('is a foreword with who speaks, and the vision', () => {
    const { plan } = imported(
      office(
        '# A plan',
        '## Foreword',
        'Children come first.',
        'Lead Member for Children',
        '## Our vision',
        'Every child is safe.',
        '## Actions',
        table,
      ),
    );
    assert.deepEqual(plan.plan['foreword'], [
      { by: 'Lead Member for Children', text: 'Children come first.' },
    ]);
    assert.equal(plan.plan['vision'], 'Every child is safe.');
  });
});
