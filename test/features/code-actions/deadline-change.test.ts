import assert from 'node:assert/strict';
import { codeActions } from '../../../server/features/code-actions';
import { afterAction, plain, planWith, titlesAt } from '../../support/code-actions';
import { planAt } from '../../support/snapshots';

const record = 'Record a change of the deadline';
const moved =
  'original-deadline: 2026-06-30\ndeadline-changes:\n  - from: 2026-06-30\n    to: 2026-07-31';

describe('recording a change of a deadline', () => {
  it('keeps the deadline as the original one, and leaves blanks for the agreement', () => {
    const text = afterAction(planWith('dead$0line: 2026-07-31', ''), record);
    assert.match(
      text,
      /deadline: 2026-07-31\n[\s\S]*\n {8}original-deadline: 2026-07-31\n {8}deadline-changes:\n {10}- from: 2026-07-31\n {12}to:\n {12}on:\n {12}agreed-by:\n {12}reason:\n/,
    );
  });

  it('goes on from the change that was agreed last', () => {
    const text = afterAction(planWith('deadline: 2026-07-31$0', moved), record);
    assert.equal(text.match(/original-deadline/g)?.length, 1);
    assert.match(text, /to: 2026-07-31\n {10}- from: 2026-07-31\n {12}to:\n/);
  });

  it('leaves an original one that is no date as it is, and fills in one that is not there yet', () => {
    const recorded = (original: string) =>
      afterAction(planWith('dead$0line: 2026-07-31', `original-deadline:${original}`), record);
    assert.deepEqual(recorded(' 10/31/2026').match(/original-deadline.*/g), [
      'original-deadline: 10/31/2026',
    ]);
    assert.match(recorded(' 10/31/2026'), /\n {8}deadline-changes:\n {10}- from: 2026-07-31\n/);
    assert.deepEqual(recorded('').match(/original-deadline.*/g), ['original-deadline: 2026-07-31']);
  });

  it('takes a deadline that is another already as the one agreed', () => {
    const marked = planWith('deadline: $02026-08-31', `deadline: 2026-08-31\n${moved}`);
    assert.equal(titlesAt(marked).filter((title) => title.startsWith('Record')).length, 1);
    const text = afterAction(marked, 'Record');
    assert.match(text, /- from: 2026-07-31\n {12}to: 2026-08-31\n {12}on:\n/);
  });

  it('lets the author type over the deadline that stands there', () => {
    const { snapshot, position } = planAt(planWith('deadline: $02026-07-31', ''));
    const query = { range: { start: position, end: position }, only: ['refactor'] };
    const found = codeActions(snapshot, query, { ...plain, snippets: true });
    const edits = JSON.stringify(found.find(({ title }) => title.startsWith(record))?.edit);
    assert.match(edits, /deadline: \$\{1:2026-07-31\}/);
    assert.match(edits, /to: \$2\\n {12}on: \$3\\n {12}agreed-by: \$4\\n {12}reason: \$5/);
  });

  it('is written as the action is', () => {
    const marked = 'priorities:\n  - actions:\n      - {ref: A1, deadline: 2026$0-07-31}\n';
    const added =
      'original-deadline: 2026-07-31, deadline-changes: [{from: 2026-07-31, to: , on: , agreed-by: , reason: }]';
    assert.equal(afterAction(marked, record), marked.replace('$0', '').replace('}', `, ${added}}`));
  });

  it('is offered at the deadline and what is known of it, and where there is a day', () => {
    const records = (marked: string) =>
      titlesAt(marked).filter((title) => title.startsWith(record)).length;
    assert.equal(records(planWith('time$0frame: 2026', 'deadline:\ntimeframe: 2026-07-31')), 0);
    assert.equal(records(planWith('original-dead$0line', moved)), 1);
    assert.equal(records(planWith('agreed$0-by', `${moved}\n    agreed-by: Board`)), 1);
    assert.equal(records(planWith('ong$0oing', 'deadline: ongoing\nreview-every: 8 weeks')), 0);
    assert.equal(records(planWith('links: [O25$0', '')), 0);
  });
});
