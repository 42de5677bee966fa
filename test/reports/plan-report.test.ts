import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { readHistory } from '../../server/history/plan-history';
import { planReport } from '../../server/reports/plan-report';
import { metBoard } from '../support/boards';
import { planSnapshot } from '../support/snapshots';

describe('the report of a plan that was judged', () => {
  it('hides what an older version said before it cuts a long text', () => {
    // Ten letters of room are left where the number begins.
    const criterion = `${'All families are seen. '.repeat(7).slice(0, 150)} 07700 900123`;
    const text = (criteria: string) =>
      examplePlan({ actions: [`success-criteria: ['${criteria}']`], blocks: metBoard });
    const versions = [{ commit: 'c', day: '2026-04-30', text: text(criterion) }];
    const { plan, setting } = planSnapshot(text('Families are seen'));
    const made = planReport(
      'board',
      { plan, setting, problems: [] },
      { history: readHistory({ versions, isCut: false }) },
    );
    assert.ok('data' in made);
    const promises = JSON.stringify(made.data['promises']);
    assert.match(promises, /All families are seen/);
    assert.doesNotMatch(promises, /0770/);
  });
});
