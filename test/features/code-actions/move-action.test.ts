import assert from 'node:assert/strict';
import { openDocument } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';
import { afterAction, titlesAt } from '../../support/code-actions';

const head = `stages:
  - id: one
    ends: 2027-08-31
    deliverables:
      - text: Campaign open
        actions: [A2, B1]
priorities:
  - id: A
    title: Staff
    actions:
      - ref: A1
        depends-on: [A2]
      # exception links/duplicate: agreed with A2, not A22
      - ref: A2
        action: |
          Two

          lines
        # to be seen
`;
const tail = `
# The second

  - id: B
    title: Practice
    actions:
    -   ref: B07
        depends-on: A2
        withdrawn:
          replaced-by: A2
  - id: C
    title: Partners
    actions: # none yet
risks:
  R1: {title: A risk, actions: [A2]}
`;
const plan = (cursor = 'ref: $0A2') =>
  (head + tail).replace(cursor.replace('$0', ''), () => cursor);
const moves = (text: string) => titlesAt(text).filter((title) => title.startsWith('Move'));

/** The refs of a plan, priority by priority. */
function refs(text: string): readonly (readonly (string | undefined)[])[] {
  const { actions, priorities } = readPlan(openDocument(text));
  return priorities.map((_, i) =>
    actions.filter(({ priority }) => priority === i).map(({ values }) => values.ref),
  );
}

describe('moving an action to another priority', () => {
  it('is offered with its ref and with the next one there', () => {
    assert.deepEqual(moves(plan()), [
      'Move A2 to B: Practice',
      'Move A2 to B: Practice, as B08',
      'Move A2 to C: Partners',
      'Move A2 to C: Partners, as C1',
    ]);
  });

  it('takes its comments along and leaves those of what comes next', () => {
    assert.equal(
      afterAction(plan(), 'Move A2 to B: Practice'),
      `${head.slice(0, head.indexOf('      # exception'))}${tail.replace(
        '  - id: C',
        `    # exception links/duplicate: agreed with A2, not A22
    - ref: A2
      action: |
        Two

        lines
      # to be seen
  - id: C`,
      )}`,
    );
  });

  it('renames the ref wherever the file names it', () => {
    const text = afterAction(plan(), 'Move A2 to B: Practice, as');
    assert.deepEqual(refs(text), [['A1'], ['B07', 'B08'], []]);
    assert.match(text, /depends-on: \[B08\]/);
    assert.match(text, /depends-on: B08\n/);
    assert.match(text, /replaced-by: B08\n/);
    assert.match(text, /actions: \[B08, B1\]/);
    assert.match(text, /actions: \[B08\]\}/);
    assert.match(text, /agreed with B08, not A22/);
  });

  it('goes below the key of a priority that has none', () => {
    const text = afterAction(plan(), 'Move A2 to C: Partners');
    assert.deepEqual(refs(text), [['A1'], ['B07'], ['A2']]);
    assert.match(text, /actions: # none yet\n {6}# exception[^\n]*\n {6}- ref: A2\n/);
  });

  it('keeps line breaks, and ends lines that had no end', () => {
    const text =
      'priorities:\n  - id: A\n    actions:\n      - ref: A1\n  - id: B\n    actions:\n      - ref: B1\n      - ref: B2';
    const at = text.replace('B2', '$0B2').replace(/\n/g, '\r\n');
    const moved = afterAction(at, 'Move B2 to A');
    assert.equal(
      moved,
      text
        .replace('\n      - ref: B2', '\n')
        .replace('A1\n', 'A1\n      - ref: B2\n')
        .replace(/\n/g, '\r\n'),
    );
    const back = afterAction(text.replace('A1', '$0A1\n      - ref: A2'), 'Move A1 to B');
    assert.ok(back.endsWith('- ref: B2\n      - ref: A1\n'));
  });

  it('goes in place of the brackets that say there is none, beside their comment', () => {
    for (const none of ['actions: [] # none yet', 'actions: [ ] # none yet']) {
      const text = afterAction(
        plan().replace('actions: # none yet', none),
        'Move A2 to C: Partners',
      );
      assert.deepEqual(refs(text), [['A1'], ['B07'], ['A2']], none);
      assert.match(text, /actions: # none yet\n {6}# exception[^\n]*\n {6}- ref: A2\n/);
    }
  });

  it('begins the list of a priority that says nothing of actions', () => {
    const without = plan().replace('    actions: # none yet\n', '    # with the board\n');
    const text = afterAction(without, 'Move A2 to C: Partners, as C1');
    assert.deepEqual(refs(text), [['A1'], ['B07'], ['C1']]);
    assert.match(text, /Partners\n {4}# with the board\n {4}actions:\n {6}# exception/);
    const last =
      'priorities:\r\n  - id: A\r\n    actions:\r\n      - ref: $0A1\r\n      - ref: A2\r\n';
    for (const end of ['', '\r\n    actions: []']) {
      assert.equal(
        afterAction(`${last}  - id: B${end}`, 'Move A1 to B'),
        'priorities:\r\n  - id: A\r\n    actions:\r\n      - ref: A2\r\n  - id: B\r\n    actions:\r\n      - ref: A1\r\n',
      );
    }
  });

  it('leaves a priority that says it has no actions, where it was the only one', () => {
    const text = afterAction(plan('ref: $0B07'), 'Move B07 to C: Partners, as');
    assert.deepEqual(refs(text), [['A1', 'A2'], [], ['C1']]);
    assert.match(text, /title: Practice\n {4}actions: \[\]\n {2}- id: C/);
    const noted = plan('ref: $0B07').replace('actions:\n    -  ', 'actions: # few\n    -  ');
    assert.match(afterAction(noted, 'Move B07 to A'), /Practice\n {4}actions: \[\] # few\n/);
  });

  it('is offered where it can be done', () => {
    assert.deepEqual(moves(plan('ref: $0B07').replace('    -   ref', '    -\n    -   ref')), []);
    for (const other of ['actions: [x]', 'actions: later', '{actions: []}']) {
      const marked = plan().replace('actions: # none yet', other);
      assert.deepEqual(moves(marked).length, 2, other);
    }
    assert.deepEqual(moves(plan('Campaign$0')), []);
    assert.deepEqual(moves(plan('Two$0')).length, 4);
    assert.deepEqual(moves(plan('depends-on: [$0A2')), []);
    assert.deepEqual(titlesAt(plan('depends-on: [$0A2'), ['refactor.move']).length, 4);
    const whole = plan().replace('Practice', '&p Practice').replace('Partners', '*p');
    assert.deepEqual(moves(whole), []);
    const twice = plan().replace('ref: A1', 'ref: A2');
    assert.ok(moves(twice).every((title) => !title.includes(', as ')));
    assert.deepEqual(moves(plan().replace('ref: $0A2', 're$0f:')).slice(0, 1), [
      'Move this action to B: Practice',
    ]);
  });
});
