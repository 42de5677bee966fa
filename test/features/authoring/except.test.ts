import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { except } from '../../../server/features/authoring/except';
import { exceptable } from '../../../server/features/authoring/exceptable';
import { newLines, versions } from '../../support/plan-edits';
import { planSnapshot } from '../../support/snapshots';

const text = examplePlan({ actions: ['links: [O25.1, B19]', 'deadline: 2031-01-01'] });
const snapshot = planSnapshot(text);
const line = text.split('\n').findIndex((one) => one.includes('2031'));
const here = exceptable(snapshot, { line, character: 0 }) ?? [];
const [own] = here;
const ask = (params: object) =>
  except(
    snapshot,
    { textDocument: { uri: '' }, problem: own?.id ?? '', reason: 'agreed in May', ...params },
    versions,
  );

describe('excepting a problem', () => {
  it('offers those on the line first, then the gravest', () => {
    assert.deepEqual(
      here.map(({ check, isHere, ref }) => [check, isHere, ref]),
      [
        ['deadlines/outside-plan', true, 'CS2'],
        ['links/unknown-source', false, 'CS1'],
      ],
    );
  });

  it('offers nothing that nobody can agree to', () => {
    const torn = planSnapshot(examplePlan({ actions: ['action: Review: phase two'] }));
    assert.deepEqual(exceptable(torn), []);
  });

  it('writes the comment above the entry, for good or until a day', () => {
    assert.equal(
      newLines(ask({}), snapshot, text),
      '        # exception deadlines/outside-plan: agreed in May$0',
    );
    assert.equal(
      newLines(ask({ until: 'December 2026', reason: ' agreed:\n by all ' }), snapshot, text),
      '        # exception deadlines/outside-plan until 2026-12-31: agreed: by all$0',
    );
  });

  it('is refused without a reason, for a day that is over or none, and for what is gone', () => {
    const refusals: readonly (readonly [object, RegExp])[] = [
      [{ reason: ' ' }, /Say why, and who agreed/],
      [{ until: '2026-05-31' }, /31 May 2026 is over already/],
      [{ until: 'soon' }, /'soon' is no date/],
      [{ problem: 'links/unknown-source 1:1' }, /not there any more/],
    ];
    for (const [params, message] of refusals) assert.match(JSON.stringify(ask(params)), message);
  });
});
