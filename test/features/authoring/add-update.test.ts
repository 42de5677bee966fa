import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { addUpdate } from '../../../server/features/authoring/add-update';
import type { UpdateParams } from '../../../server/protocol';
import { newLines, versions } from '../../support/plan-edits';
import { planSnapshot } from '../../support/snapshots';

const whole = {
  date: '12 May 2026',
  status: 'at-risk',
  impact: 'emerging',
  note: 'Interviews held: 12 posts',
  evidence: ['minutes/may.pdf', ' ', 'https://a.example/b?c=1,2'],
  by: ['ad-csc'],
};

/** What is new in the plan after an update of CS1. */
function lines(text: string, update: Partial<UpdateParams>): string {
  const snapshot = planSnapshot(text);
  const params = { textDocument: { uri: '' }, key: 'CS1', ...update };
  return newLines(addUpdate(snapshot, params, versions), snapshot, text);
}

describe('adding an update', () => {
  it('writes all that was said, in the order of the format, and what the action reports', () => {
    assert.equal(
      lines(examplePlan({}), whole),
      `        status: at-risk
        impact: emerging
        updates:
          - date: 2026-05-12
            status: at-risk
            impact: emerging
            note: "Interviews held: 12 posts"
            evidence: [minutes/may.pdf, "https://a.example/b?c=1,2"]
            by: ad-csc$0`,
    );
  });

  it('is of the as-of date, and leaves out what was not said', () => {
    const expected = `        updates:
          - date: 2026-06-01
            note: Done$0`;
    for (const action of ['', 'updates:', 'updates: []']) {
      const after = lines(examplePlan({ actions: [action] }), {
        note: 'Done',
        status: '',
        by: [''],
      });
      assert.equal(after, action === 'updates:' ? expected.replace(/^.*\n/, '') : expected);
    }
  });

  it('keeps what stands beside an empty list', () => {
    const text = examplePlan({ actions: ['updates: [] # none yet'] });
    assert.match(
      lines(text, { note: 'Done' }),
      /^ {8}updates: # none yet\n {10}- date: 2026-06-01\n/,
    );
  });

  it('goes where the plan has the newest, below a comment or above it', () => {
    const update = (day: string) => `  - date: 2026-${day}\n    note: N`;
    const last = examplePlan({ actions: [`updates:\n${update('03-01')}\n${update('04-01')}`] });
    assert.match(lines(last, { note: 'Done' }), /note: Done\$0$/);
    const first = examplePlan({
      actions: [`updates:\n  # the newest first\n${update('04-01')}\n${update('03-01')}`],
    });
    const snapshot = planSnapshot(first);
    const params = { textDocument: { uri: '' }, key: 'CS1', note: 'Done' };
    const answer = addUpdate(snapshot, params, versions);
    assert.ok(answer && 'show' in answer);
    assert.equal(
      answer.show.line,
      first.split('\n').findIndex((line) => line.includes('updates:')) + 2,
    );
  });

  it('of a past day does not change what the action reports now', () => {
    const text = examplePlan({
      actions: ['status: on-track\nupdates:\n  - date: 2026-05-20\n    status: on-track'],
    });
    assert.doesNotMatch(lines(text, { date: '2026-04-01', status: 'off-track' }), /^ {8}status/m);
    assert.match(
      lines(text, { date: '2026-05-20', status: 'off-track' }),
      /^ {8}status: off-track/m,
    );
  });

  it('is refused for what is no date, status or impact, and where the action is gone', () => {
    const ask = (params: object) =>
      addUpdate(
        planSnapshot(examplePlan({})),
        { textDocument: { uri: '' }, key: 'CS1', ...params },
        versions,
      );
    assert.match(JSON.stringify(ask({ date: 'soon' })), /'soon' is no date/);
    assert.match(JSON.stringify(ask({ key: 'ZZ9' })), /no action ZZ9/);
    assert.match(JSON.stringify(ask({ status: 'green' })), /'green' is no status\. Choose one of/);
    assert.match(JSON.stringify(ask({ impact: 'big' })), /'big' is no impact\. Choose one of/);
  });
});
