import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { examplePlan } from '../../server/checks/support/example';
import { codeLenses, resolveCodeLens } from '../../server/features/code-lens';
import type { PlanSnapshot, Snapshot } from '../../server/features/snapshot';
import { metBoard } from '../support/boards';
import { marked } from '../support/markers';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const example = examplePlan({
  actions: [
    'status: complete',
    'links: [O25.1, OFSTED25]\nlead-officer: ad-csc',
    'links: O25.1\nwithdrawn:\n  reason: Done elsewhere',
  ],
  blocks: `${metBoard}sources:
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

const resolved = (
  snapshot: Snapshot,
  showsReferences = false,
  plans: readonly PlanSnapshot[] = [],
) =>
  Promise.all(
    codeLenses(snapshot).map((lens) =>
      resolveCodeLens(snapshot, lens, showsReferences, async () => plans),
    ),
  );

/** Each lens as 'what it stands on: its title'. */
async function told(
  text: string,
  snapshot: Snapshot = planSnapshot(text),
  plans?: readonly PlanSnapshot[],
): Promise<readonly string[]> {
  return (await resolved(snapshot, false, plans)).map(({ range, command }) => {
    const line = marked(text, [range]).split('\n')[range.start.line] ?? '';
    return `${/⟦(.*)⟧/.exec(line)?.[1]}: ${command?.title}`;
  });
}

describe('code lenses', () => {
  it('tell figures of sources, officers and priorities', async () => {
    assert.deepEqual(await told(example), [
      'O25: 2 actions, 1 recommendation unanswered',
      'LGA24: No actions',
      'dcs: Answers for 2 open actions',
      'ad-csc: Leads 2 open actions',
      'head-hr: No open actions',
      'id: 0 of 2 actions complete, 1 at risk, 1 not updated',
      'CS1: Calculated at risk, reported complete: It is reported complete, and no update names evidence.',
    ]);
  });

  it('have no figures before they are looked at, and no command that a client may not know', async () => {
    const snapshot = planSnapshot(example);
    assert.ok(codeLenses(snapshot).every(({ command }) => command === undefined));
    assert.ok((await resolved(snapshot)).every(({ command }) => command?.command === ''));
  });

  it('show the places that they count, where the client has the command', async () => {
    const snapshot = planSnapshot(example);
    const [source, none, officer, , , priority] = await resolved(snapshot, true);
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
    assert.deepEqual(places(officer), ['⟦CS1⟧', '⟦CS2⟧']);
    assert.deepEqual(places(priority), ['⟦CS1⟧', '⟦CS2⟧']);
  });

  it('stand above an action that is rated otherwise than reported, and above no other', async () => {
    const update = 'updates:\n  - date: 2026-05-20\n';
    const text = examplePlan({
      actions: [
        `status: on-track\n${update}`,
        `deadline: 2026-05-29\n${update}`,
        'status: on-track',
        '',
        `status: on-track\n${update}withdrawn:\n  reason: Overtaken`,
      ],
      blocks: metBoard,
    });
    const lenses = await told(text, planSnapshot(text, { asOf: '2026-06-01' }));
    assert.deepEqual(lenses.slice(-2), [
      'CS2: Calculated off track, no status reported: It was due on 29 May 2026.',
      'CS3: Calculated not updated, reported on track: Nothing was reported since the board met on 12 May 2026.',
    ]);
  });

  it('stay as they are where what they are about is gone, or never was', async () => {
    const [lens = assert.fail()] = codeLenses(planSnapshot(example));
    const other = planSnapshot('plan:\n  title: Another\n');
    const none = async () => [];
    assert.equal(await resolveCodeLens(other, lens, true, none), lens);
    for (const data of [
      undefined,
      null,
      1,
      {},
      { list: 'risks', id: 'R1' },
      { list: 'actions', id: '99' },
      { list: 'sources' },
    ]) {
      const strange = { range: lens.range, data };
      const snapshot = planSnapshot(example);
      assert.equal(await resolveCodeLens(snapshot, strange, false, none), strange);
    }
  });

  it('work in broken texts, and are none where there is nothing to count', async () => {
    assert.deepEqual(
      await told(
        'sources:\n  O25:\n  O25:\n    title: "open\nofficers: none\npriorities:\n  - CS\n',
      ),
      ['O25: No actions'],
    );
    assert.deepEqual(await told(''), []);
  });

  it('count in all plans that use a shared list, but in none that has an entry of its own', async () => {
    const config = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    recommendations:
      1: Management oversight
      2: Plans for children in care
      3: Sufficiency
officers:
  dcs:
    title: Director of Children's Services
`;
    const shared = configSnapshot(config);
    const of = (actions: readonly string[], blocks: string) =>
      planSnapshot(examplePlan({ actions: [...actions], blocks }), { config });
    const both = 'sources:\nofficers:\n';
    const plans = [
      of(
        [
          'links: [O25.1, O25]',
          'links: [O25]\nstatus: complete\nupdates: [{ date: 2026-05-20, evidence: [a.pdf] }]',
        ],
        both,
      ),
      of(['links: [O25.2]'], 'sources:\n'),
      of(['links: [O25.3]'], 'officers:\n'),
    ];
    assert.deepEqual(await told(config, shared, plans), [
      'O25: 3 actions, 1 recommendation unanswered (in 2 plans)',
      'dcs: Answers for 2 open actions (in 2 plans)',
    ]);
    assert.deepEqual(await told(config, shared, plans.slice(2)), [
      'O25: Used by no plan',
      'dcs: Answers for 1 open action (in 1 plan)',
    ]);
    const [source] = await resolved(shared, true, plans);
    const locations: Location[] = source?.command?.arguments?.[2] ?? [];
    assert.equal(locations.length, 4);
  });
});
