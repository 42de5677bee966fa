import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { examplePlan } from '../../server/checks/support/example';
import { codeLenses, resolveCodeLens } from '../../server/features/code-lens';
import type { Snapshot } from '../../server/features/snapshot';
import { marked } from '../support/markers';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const example = examplePlan({
  actions: [
    'status: complete',
    'links: [O25.1, OFSTED25]\nlead-officer: ad-csc',
    'links: O25.1\nwithdrawn:\n  reason: Done elsewhere',
  ],
  blocks: `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    aliases: [OFSTED25]
    recommendations:
      1: Management oversight
      2: Plans for children in care
  LGA24:
    title: Peer review
    kind: peer-review
`,
});

const resolved = (snapshot: Snapshot, showsReferences = false) =>
  (codeLenses(snapshot) ?? []).map((lens) => resolveCodeLens(snapshot, lens, showsReferences));

/** Each lens as 'what it stands on: its title'. */
function told(text: string): readonly string[] {
  return resolved(planSnapshot(text)).map(({ range, command }) => {
    const line = marked(text, [range]).split('\n')[range.start.line] ?? '';
    return `${/⟦(.*)⟧/.exec(line)?.[1]}: ${command?.title}`;
  });
}

describe('code lenses', () => {
  it('tell figures of sources, officers and priorities', () => {
    assert.deepEqual(told(example), [
      'O25: 2 actions, 1 recommendation unanswered',
      'LGA24: No actions',
      'dcs: Answers for 1 open action',
      'ad-csc: Leads 1 open action',
      'head-hr: No open actions',
      'id: 1 of 2 actions complete',
    ]);
  });

  it('have no figures before they are looked at, and no command that a client may not know', () => {
    const snapshot = planSnapshot(example);
    assert.ok(codeLenses(snapshot)?.every(({ command }) => command === undefined));
    assert.ok(resolved(snapshot).every(({ command }) => command?.command === ''));
  });

  it('show the places that they count, where the client has the command', () => {
    const snapshot = planSnapshot(example);
    const [source, none, officer, , , priority] = resolved(snapshot, true);
    const places = (lens = source) => {
      const locations: Location[] = lens?.command?.arguments?.[2] ?? [];
      return marked(
        example,
        locations.map(({ range }) => range),
      ).match(/⟦.*⟧/g);
    };
    assert.equal(source?.command?.command, 'goldenThread.showReferences');
    assert.deepEqual(source?.command?.arguments?.slice(0, 2), [snapshot.uri, source?.range.start]);
    assert.deepEqual(places(source), ['⟦O25.1⟧', '⟦O25.1⟧, ⟦OFSTED25⟧']);
    assert.equal(none?.command?.command, '');
    assert.deepEqual(places(officer), ['⟦CS2⟧']);
    assert.deepEqual(places(priority), ['⟦CS2⟧']);
  });

  it('stay as they are where what they are about is gone, or never was', () => {
    const [lens = assert.fail()] = codeLenses(planSnapshot(example)) ?? [];
    const other = planSnapshot('plan:\n  title: Another\n');
    assert.equal(resolveCodeLens(other, lens, true), lens);
    for (const data of [undefined, null, 1, {}, { list: 'risks', id: 'R1' }, { list: 'sources' }]) {
      const strange = { range: lens.range, data };
      assert.equal(resolveCodeLens(planSnapshot(example), strange, false), strange);
    }
  });

  it('work in broken texts, and are none where there is nothing to count', () => {
    assert.deepEqual(
      told('sources:\n  O25:\n  O25:\n    title: "open\nofficers: none\npriorities:\n  - CS\n'),
      ['O25: No actions'],
    );
    assert.deepEqual(told(''), []);
    assert.equal(codeLenses(configSnapshot(example)), undefined);
  });
});
