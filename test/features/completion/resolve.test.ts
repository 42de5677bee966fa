import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { resolveCompletion } from '../../../server/features/completion/resolve';
import { fileOf } from '../../../server/features/resolvable';
import { itemOf } from '../../support/completions';
import { planAt, planSnapshot } from '../../support/snapshots';

/** What is said of an item when it is looked at. */
function documented(marked: string, label: string): string {
  const at = planAt(marked);
  const { documentation } = resolveCompletion(
    at.snapshot,
    itemOf(marked, label, { at }),
    'markdown',
  );
  return typeof documentation === 'object' ? documentation.value : '';
}

const inAction = (field: string, blocks = '') => examplePlan({ actions: [field, ''], blocks });

describe('the documentation of an item', () => {
  it('is what a hover says of the same entry', () => {
    assert.match(documented(inAction('links: [$0]'), 'O25'), /\n\n- Answered by 1 action: CS2\n/);
    assert.match(documented(inAction('links: [$0]'), 'O25.1'), /^\*\*O25\\.1\*\* Management/);
    assert.match(
      documented(inAction('lead-officer: $0'), 'head-hr'),
      /^\*\*Head of HR\*\*.*\n\n- Reports to .*\n- Leads 1 open action: /,
    );
    assert.match(documented(inAction('stage: $0'), 'foundation'), /^\*\*Foundation work\*\*/);
    assert.match(
      documented(inAction('agreed:\n  board: $0'), 'improvement'),
      /^\*\*Improvement Board\*\*/,
    );
    assert.match(documented(inAction('depends-on: [$0]'), 'CS2'), /^\*\*CS2\*\* Audit a sample/);
    const measures =
      'measures:\n  agency:\n    title: Agency\n    targets:\n      - by: 2026-08\n        value: 12\n';
    const text = inAction('success-criteria:\n  - measure: $0', measures);
    assert.match(documented(text, 'agency'), /\n- Target: 12 by August 2026\n/);
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
      assert.equal(resolveCompletion(snapshot, item, 'markdown'), item);
      assert.equal(fileOf(item), undefined);
    }
  });
});
