import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { examplePlan } from '../../../server/checks/support/example';
import { cardOf } from '../../../server/features/progress/card';
import { actionKeyAt, placeOfEntry } from '../../../server/features/progress/entries';
import type { ProgressEntry } from '../../../server/protocol';
import { metBoard } from '../../support/boards';
import { marked } from '../../support/markers';
import { configSnapshot, planAt, planSnapshot } from '../../support/snapshots';

const text = examplePlan({ actions: ['ref: CS1', 'ref: CS2', 'ref: CS1'] });
const textDocument = { uri: 'file:///work/test.plan.yaml' };

const place = (entry: ProgressEntry, config?: string): Location | undefined =>
  placeOfEntry(planSnapshot(text, { ...(config !== undefined && { config }) }), {
    textDocument,
    entry,
  });

/** The line of an entry, its place marked. */
const lineOf = (entry: ProgressEntry): string | undefined => {
  const range = place(entry)?.range;
  return range && marked(text, [range]).split('\n')[range.start.line]?.trim();
};

const card = (snapshot: ReturnType<typeof planSnapshot>, entry: ProgressEntry) =>
  cardOf(snapshot, { textDocument, entry });

describe('what a view of progress shows', () => {
  it('is found in the text', () => {
    assert.equal(lineOf({ list: 'actions', id: 'CS2' }), '- ref: ⟦CS2⟧');
    assert.equal(lineOf({ list: 'priorities', id: 'CS' }), '- ⟦id⟧: CS');
    assert.equal(lineOf({ list: 'stages', id: 'embedding' }), '- id: ⟦embedding⟧');
    assert.equal(lineOf({ list: 'officers', id: 'ad-csc' }), '⟦ad-csc⟧:');
    assert.equal(lineOf({ list: 'sources', id: 'O25' }), '⟦O25⟧:');
    assert.match(lineOf({ list: 'sources', id: 'O25', part: '1' }) ?? '', /^⟦1⟧: Management/);
  });

  it('is told apart where two have the same ref', () => {
    const lines = ['CS1', 'CS1#2'].map((id) => place({ list: 'actions', id })?.range.start.line);
    assert.ok((lines[0] ?? 0) < (lines[1] ?? 0), JSON.stringify(lines));
  });

  it('is nowhere once it is gone', () => {
    for (const list of ['actions', 'priorities', 'stages', 'officers', 'sources'] as const) {
      assert.equal(place({ list, id: 'gone' }), undefined);
      assert.equal(card(planSnapshot(text), { list, id: 'gone' }), undefined);
    }
  });

  it('may be written in the lists that plans share', () => {
    const config = 'sources:\n  P26:\n    title: Peer review\n    kind: peer-review\n';
    const found = place({ list: 'sources', id: 'P26' }, config);
    assert.equal(found?.uri, 'file:///work/golden-thread.yaml');
    assert.equal(found?.range.start.line, 1);
    assert.equal(
      placeOfEntry(configSnapshot(config), {
        textDocument,
        entry: { list: 'sources', id: 'P26' },
      }),
      undefined,
    );
  });
});

describe('the action at a position', () => {
  const keyAt = (withCursor: string) => {
    const { snapshot, position } = planAt(withCursor);
    return actionKeyAt(snapshot, position);
  };

  it('is the one that is written there', () => {
    assert.equal(keyAt(text.replace('ref: CS2', 'ref: $0CS2')), 'CS2');
    assert.equal(keyAt(text.replace('      - ref: CS2', '$0      - ref: CS2')), 'CS2');
    assert.equal(keyAt(text.replace('ref: CS1', 'ref: CS1$0')), 'CS1');
    assert.equal(keyAt(`${text}$0`), 'CS1#2');
  });

  it('is none below the actions of a plan that is read whole', () => {
    const whole = `{
priorities: [{id: CS, actions: [
  {ref: CS1},
  {ref: CS2},
]}],
title: A plan,
}
`;
    assert.equal(keyAt(whole.replace('CS2', '$0CS2')), 'CS2');
    assert.equal(keyAt(whole.replace('  {ref: CS1', '$0  {ref: CS1')), 'CS1');
    assert.equal(keyAt(whole.replace('A plan', '$0A plan')), undefined);
  });

  it('is none outside of all', () => {
    assert.equal(keyAt(`$0${text}`), undefined);
    assert.equal(keyAt(text.replace('- id: CS', '- id: $0CS')), undefined);
  });

  it('is found in a file that is read as a whole', () => {
    const whole = 'priorities: [{id: A, actions: [{ref: A1}, {ref: A2, $0action: Do}]}]\n';
    assert.equal(keyAt(whole), 'A2');
  });
});

describe('the card of what a view of progress shows', () => {
  const cardOfAction = (action: string, asOf = '2026-06-01') =>
    card(planSnapshot(examplePlan({ actions: [action], blocks: metBoard }), { asOf }), {
      list: 'actions',
      id: 'CS1',
    });

  it('says where an action stands', () => {
    const late = cardOfAction('deadline: 2026-05-15\nstatus: on-track') ?? '';
    assert.match(late, /^\*\*CS1\*\* Reduce reliance on agency social workers$/m);
    assert.match(late, /^- Late: it was due 10 working days ago$/m);
    assert.match(late, /^- Reported: on track$/m);
    assert.match(late, /^- Calculated: off track\. It was due on 15 May 2026\\\.$/m);
    assert.match(late, /^- Answers O25\\\.1$/m);
    const due = cardOfAction('deadline: 2026-06-15') ?? '';
    assert.match(due, /^- Due before the board meets on 7 July 2026$/m);
    assert.doesNotMatch(due, /Late/);
  });

  it('says no day on which the board met where the plan says only a month', () => {
    const monthly = (action: string) => {
      const blocks = metBoard.replace('2026-03-17', '2026-03');
      const text = examplePlan({ actions: [action], blocks });
      return card(planSnapshot(text), { list: 'actions', id: 'CS1' }) ?? '';
    };
    assert.match(
      monthly('status: on-track'),
      /^- Calculated: not updated\. Nothing was reported since the board met around April 2026\\\.$/m,
    );
    assert.match(
      monthly('deadline: 2026-06-15'),
      /^- Due before the board meets around June 2026$/m,
    );
  });

  it('shows the text of a plan as text', () => {
    const shown = cardOfAction('action: "[Click](command:x) <b>now</b>"') ?? '';
    assert.doesNotMatch(shown, /\]\(|<b>/);
  });

  it('is that of hovers for everything else', () => {
    const snapshot = planSnapshot(text);
    assert.match(card(snapshot, { list: 'priorities', id: 'CS' }) ?? '', /Capacity and staffing/);
    assert.match(card(snapshot, { list: 'officers', id: 'dcs' }) ?? '', /Director/);
    assert.match(card(snapshot, { list: 'sources', id: 'O25', part: '1' }) ?? '', /Management/);
  });
});
