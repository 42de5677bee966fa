import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { fileOf, resolveCompletion } from '../../../server/features/completion/resolve';
import { itemOf } from '../../support/completions';
import { planAt, planSnapshot } from '../../support/snapshots';

/** What is said of an item when it is looked at. */
function documented(marked: string, label: string): string {
  const at = planAt(marked);
  const { documentation } = resolveCompletion(at.snapshot, itemOf(marked, label, { at }));
  return typeof documentation === 'object' ? documentation.value : '';
}

const inAction = (field: string, blocks = '') => examplePlan({ actions: [field, ''], blocks });

describe('the documentation of an item', () => {
  it('says what a source asks for, and which actions answer it', () => {
    assert.equal(
      documented(inAction('links: [$0]'), 'O25'),
      "**Ofsted inspection of children's services**\n\nAnswered by CS2.\n\n- O25\\.1: Management oversight of decisions",
    );
    assert.equal(
      documented(inAction('links: [$0]'), 'O25.1'),
      'Management oversight of decisions\n\nAnswered by CS2.',
    );
  });

  it('says what an officer has to do', () => {
    assert.equal(
      documented(inAction('lead-officer: $0'), 'head-hr'),
      '**Head of HR**\n\nLeads 1 open action, answers for 0\n\nLeads CS2.',
    );
  });

  it('says what stages, boards, measures and actions are', () => {
    assert.equal(documented(inAction('stage: $0'), 'foundation'), '**Foundation work**');
    assert.equal(
      documented(inAction('agreed:\n  board: $0'), 'improvement'),
      '**Improvement Board**',
    );
    assert.match(
      documented(inAction('depends-on: [$0]'), 'CS2'),
      /^Audit a sample.*\n\nDue 26 Feb/,
    );
    const measures =
      'measures:\n  agency:\n    title: Agency\n    targets:\n      - by: 2026-08\n        value: 12\n';
    const text = inAction('success-criteria:\n  - measure: $0', measures);
    assert.equal(documented(text, 'agency'), '**Agency**\n\nTarget: 12 by 2026\\-08');
  });

  it('makes no link or markup of the plan’s own words, and shows nothing that is masked', () => {
    const number = '943 476 5919';
    const title = `"[x](command:y) ${number}"`;
    const said = documented(
      inAction('lead-officer: $0', `officers:\n  a:\n    title: ${title}\n`),
      'a',
    );
    assert.match(said, /^\*\*\\\[x\\\]\\\(command:y\\\)/);
    assert.ok(!said.includes(number));
  });

  it('leaves an item as it is where nothing is known of it', () => {
    const snapshot = planSnapshot(examplePlan({}));
    for (const data of [
      undefined,
      null,
      1,
      {},
      { kind: 'source' },
      { kind: 'toString', id: 'a' },
      { kind: 'stage', id: 'gone' },
    ]) {
      const item = { label: 'x', data };
      assert.equal(resolveCompletion(snapshot, item), item);
      assert.equal(fileOf(item), undefined);
    }
  });
});
