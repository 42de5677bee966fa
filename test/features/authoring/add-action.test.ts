import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { addAction } from '../../../server/features/authoring/add-action';
import type { NewActionParams } from '../../../server/protocol';
import { changed, newLines, versions } from '../../support/plan-edits';
import { planSnapshot } from '../../support/snapshots';

const whole: NewActionParams = {
  textDocument: { uri: '' },
  priority: 0,
  links: ['O25.1', 'BAU'],
  action: 'Publish: the staffing plan',
  deadline: '31 March 2027',
  criteria: ['Agency staff fill fewer than 10% of posts by March 2027'],
  senior: ['dcs'],
  leads: ['ad-csc', 'head-hr'],
};

function lines(text: string, params: Partial<NewActionParams> = {}): string {
  const snapshot = planSnapshot(text);
  return newLines(addAction(snapshot, { ...whole, ...params }, versions), snapshot, text);
}

function textAfter(text: string): string {
  const snapshot = planSnapshot(text);
  return changed(addAction(snapshot, whole, versions), snapshot);
}

const written = (ref: string) => `      - ref: ${ref}
        links: [O25.1, BAU]
        action: "Publish: the staffing plan"
        deadline: 2027-03-31
        success-criteria:
          - Agency staff fill fewer than 10% of posts by March 2027$0
        senior-responsible-officer: dcs
        lead-officer: [ad-csc, head-hr]`;

describe('adding an action', () => {
  it('has the next ref and all that was said', () => {
    assert.equal(lines(examplePlan({})), written('CS2'));
    assert.equal(lines(examplePlan({ actions: ['', 'ref: CS2'] })), written('CS3'));
  });

  it('keeps a month as a month, and leaves out what is still open', () => {
    const made = lines(examplePlan({}), { deadline: 'March 2027', criteria: [''], leads: [] });
    assert.match(made, /deadline: 2027-03\n {8}senior-responsible-officer: dcs/);
    assert.doesNotMatch(made, /success|lead/);
  });

  it('begins the list of a priority that has none', () => {
    const head = examplePlan({}).replace(/ {4}actions:[\s\S]*$/, '');
    for (const [end, line] of [
      ['    actions:\n', '    actions:\n'],
      ['    actions: []\n', '    actions:\n'],
      ['    actions: [] # to come\n', '    actions: # to come\n'],
      ['', '    actions:\n'],
    ]) {
      assert.equal(textAfter(head + end), `${head}${line}${written('CS1')}\n`, end);
    }
  });

  it('stands apart where the others do, behind what belongs to the last', () => {
    const text = examplePlan({ actions: ['', 'ref: CS2'] }).replace(/\n( *- ref: CS2)/, '\n\n$1');
    assert.ok(textAfter(text).endsWith(`\n\n${written('CS3')}\n`));
    const comment = `${examplePlan({})}        # of CS1\n`;
    assert.ok(textAfter(comment).endsWith(`        # of CS1\n${written('CS2')}\n`));
  });

  it('goes between brackets, and keeps line breaks', () => {
    const flow = examplePlan({}).replace(
      / {4}actions:[\s\S]*$/,
      '    actions: [{ref: CS1, action: A}, {ref: CS2, action: B}]\n',
    );
    assert.match(
      lines(flow),
      /, \{ref: CS2, action: B\}, \{ref: CS3, links: \[O25\.1, BAU\], action:/,
    );
    assert.doesNotMatch(textAfter(examplePlan({}).replace(/\n/g, '\r\n')), /[^\r]\n/);
    assert.match(textAfter(examplePlan({}).trimEnd()), /lead-officer: ad-csc\n {6}- ref: CS2/);
  });

  it('is refused where words, deadline or priority are missing', () => {
    const ask = (params: Partial<NewActionParams>) =>
      JSON.stringify(addAction(planSnapshot(examplePlan({})), { ...whole, ...params }, versions));
    assert.match(ask({ action: ' ' }), /Say in a few words/);
    assert.match(ask({ deadline: 'Q3' }), /Give the action a deadline/);
    assert.match(ask({ priority: 7 }), /This priority is not there any more/);
  });
});
