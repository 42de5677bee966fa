import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { setStatus } from '../../../server/features/authoring/set-status';
import { changed, newLines, versions } from '../../support/plan-edits';
import { planSnapshot } from '../../support/snapshots';

const params = { textDocument: { uri: '' }, key: 'CS1', status: 'at-risk' };

/** What of the plan is new after CS1 was set at risk. */
function lines(text: string): string {
  const snapshot = planSnapshot(text);
  return newLines(setStatus(snapshot, params, versions), snapshot, text);
}

function refusal(text: string, key = 'CS1'): string {
  const answer = setStatus(planSnapshot(text), { ...params, key }, versions);
  assert.ok(answer && 'refused' in answer, JSON.stringify(answer));
  return answer.refused;
}

describe('setting a status', () => {
  it('takes the place of what is there, however it is written', () => {
    const cases: readonly (readonly [action: string, after: string])[] = [
      ['status: on-track', '        status: at-risk$0'],
      ['status: "on-track" # said in May', '        status: at-risk$0 # said in May'],
      ['status:', '        status: at-risk$0'],
      ['status: # to be said', '        status: at-risk$0 # to be said'],
      ['status: green', '        status: at-risk$0'],
      ['status: >-\n  on-track', '        status: at-risk$0'],
    ];
    for (const [action, expected] of cases)
      assert.equal(lines(examplePlan({ actions: [action] })), expected);
  });

  it('stands where the format has it, in the middle of others', () => {
    const text = examplePlan({ actions: ['# its proof\nupdates:\n  - date: 2026-05-01'] });
    assert.match(
      changed(setStatus(planSnapshot(text), params, versions), planSnapshot(text)),
      /lead-officer: \S+\n {8}status: at-risk\$0\n {8}# its proof\n {8}updates/,
    );
  });

  it('is written between braces, with other line breaks, behind a byte order mark', () => {
    const flow = examplePlan({}).replace(
      / {6}- ref: CS1[\s\S]*$/,
      '      - {ref: CS1, action: A, updates: [{date: 2026-05-01}]}\n',
    );
    assert.equal(
      lines(flow),
      '      - {ref: CS1, action: A, status: at-risk$0, updates: [{date: 2026-05-01}]}',
    );
    const windows = `\uFEFF${examplePlan({}).replace(/\n/g, '\r\n')}`;
    const after = changed(
      setStatus(planSnapshot(windows), params, versions),
      planSnapshot(windows),
    );
    assert.match(after, /\r\n {8}status: at-risk\$0\r\n/);
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it('is refused where it cannot be made, with what to do', () => {
    assert.match(refusal(examplePlan({}), 'XX1'), /^There is no action XX1/);
    const snapshot = planSnapshot(examplePlan({}));
    assert.deepEqual(setStatus(snapshot, { ...params, status: 'done' }, versions), {
      refused:
        "'done' is no status. Choose one of: not-started, on-track, at-risk, off-track, complete.",
    });
    const tabs = examplePlan({}).replace(/^ {8}/gm, '\t\t');
    assert.match(refusal(tabs), /^CS1 was left as it is, because line 47 cannot be read\. Mend/);
  });
});
