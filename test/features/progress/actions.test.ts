import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../../server/checks/support/example';
import { keysOf } from '../../../server/features/action-key';
import { knownIn } from '../../../server/features/known';
import { countsOf } from '../../../server/features/problem-counts';
import { actionsOf } from '../../../server/features/progress/actions';
import { planFigures } from '../../../server/features/progress/figures';
import { PlanSnapshot } from '../../../server/features/snapshot';
import { editDocument, openDocument, textOf } from '../../../server/plan/document';
import type { ActionRow } from '../../../server/protocol';
import { metBoard } from '../../support/boards';
import { rounds } from '../../support/effort';
import { applied } from '../../support/judged';
import { anyEdit, editOf, planText } from '../../support/plans';
import { planSnapshot } from '../../support/snapshots';

const rowsOf = (text: string, asOf = '2026-06-01'): readonly ActionRow[] =>
  actionsOf(planSnapshot(text, { asOf }), true).rows;

const rowOf = (action: string): ActionRow => {
  const [row = assert.fail()] = rowsOf(examplePlan({ actions: [action], blocks: metBoard }));
  return row;
};

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    aliases: [OFSTED25]
    recommendations:
      1: Management oversight
      2: Plans for children in care
  BAU:
    title: Business as usual
    kind: business-as-usual
`;

describe('the actions of a plan for a view', () => {
  it('say what they are, where they stand and whose they are', () => {
    const { problems, ...row } = rowOf(
      'links: OFSTED25/ BAU\nstatus: on-track\ndeadline: 2026-05\nlead-officer: Head of HR; ad-csc',
    );
    assert.deepEqual(row, {
      ref: 'CS1',
      text: 'Reduce reliance on agency social workers',
      rating: { calculated: 'off-track', reported: 'on-track', agreed: null, impact: null },
      standing: {
        withdrawn: false,
        done: false,
        late: true,
        offTrack: true,
        atRisk: false,
        notUpdated: false,
        dueBeforeBoard: false,
      },
      deadline: { day: '2026-05-31', words: 'May 2026' },
      stage: 'foundation',
      seniors: ['dcs'],
      leads: ['head-hr', 'ad-csc'],
      answers: [{ source: 'BAU', recommendation: null }],
      key: 'CS1',
      priority: 'CS',
      sinceBoard: ['not-updated'],
    });
    assert.ok(problems);
  });

  it('answer a source by any of its names', () => {
    const text = examplePlan({ actions: ['links: [OFSTED25.1, X1, BAU]'], blocks: sources });
    const [row] = rowsOf(text);
    assert.deepEqual(row?.answers, [
      { source: 'O25', recommendation: '1' },
      { source: 'BAU', recommendation: null },
    ]);
  });

  it('leave shared sources to all plans that have them from golden-thread.yaml', () => {
    const sharing = [
      examplePlan({ actions: ['links: [O25.1]'], blocks: 'sources:\n' }),
      examplePlan({ actions: ['links: [O25.2]'], blocks: 'sources:\n' }),
      examplePlan({ actions: ['links: [O25.1]'], blocks: sources }),
    ].map((text) => planSnapshot(text, { config: sources }));
    const unanswered = (snapshot: PlanSnapshot) =>
      actionsOf(snapshot, true, sharing.map(knownIn))
        .sources.find(({ id }) => id === 'O25')
        ?.unanswered.map(({ id }) => id);
    assert.deepEqual(sharing.map(unanswered), [[], [], ['2']]);
  });

  it('come with the recommendations that none of them answers', () => {
    const text = examplePlan({
      actions: ['links: [OFSTED25.1]', 'links: [O25.2]\nwithdrawn:\n  reason: Overtaken'],
      blocks: sources,
    });
    assert.deepEqual(actionsOf(planSnapshot(text), true).sources, [
      {
        id: 'O25',
        title: 'Ofsted inspection',
        unanswered: [{ id: '2', text: 'Plans for children in care' }],
      },
      { id: 'BAU', title: 'Business as usual', unanswered: [] },
    ]);
  });

  it('name officers of the list, and those who are in none', () => {
    const text = examplePlan({ actions: ['lead-officer: Town Crier and Partners'] });
    const { officers, rows } = actionsOf(planSnapshot(text), true);
    const titles = new Map(officers.map(({ id, title }) => [id, title]));
    assert.deepEqual(
      rows[0]?.leads.map((id) => titles.get(id)),
      ['Town Crier', 'and Partners'],
    );
    assert.equal(titles.get('dcs'), "Director of Children's Services");
  });

  it('are there in whatever state the text is', () => {
    const broken = 'priorities:\n  - id: A\n    actions:\n      - ref:\n      - "open\n  - id: A\n';
    const { rows, priorities } = actionsOf(planSnapshot(broken), true);
    assert.deepEqual(
      rows.map(({ key, ref, text, deadline, priority }) => [key, ref, text, deadline, priority]),
      [['#1', null, '', null, 'A']],
    );
    assert.deepEqual(
      priorities.map(({ id }) => id),
      ['A', 'A#2'],
    );
  });

  it('do not show who a person is', () => {
    const { text } = rowOf('action: Visit Kim, born 12/03/2014, every week');
    assert.doesNotMatch(text, /2014/);
  });

  it('count the problems that lie in each', () => {
    const actions = ['links: [X1]', '', 'links: [X2]\nlead-officer: nobody'];
    const text = examplePlan({ actions });
    const snapshot = planSnapshot(text);
    const counts = actionsOf(snapshot, true).rows.map(({ problems }) => problems);
    const of = (ref: string, severity: string) =>
      snapshot.verdict.problems.filter((one) => one.action === ref && one.severity === severity)
        .length;
    assert.deepEqual(
      counts,
      ['CS1', 'CS2', 'CS3'].map((ref) => ({
        error: of(ref, 'error'),
        warning: of(ref, 'warning'),
        suggestion: of(ref, 'suggestion'),
      })),
    );
    assert.ok(counts[0]?.error === 1 && counts[1]?.error === 0, JSON.stringify(counts));
    assert.ok(actionsOf(snapshot, false).rows.every(({ problems }) => problems === null));
  });

  it('keep the rows that an edit elsewhere leaves as they were', () => {
    const text = examplePlan({ actions: ['', '', ''] });
    const before = planSnapshot(text);
    const start = text.indexOf('Audit a sample');
    const old = actionsOf(before, true).rows;
    const after = before.after([{ start, end: start + 5, text: '\n          Check' }]);
    const now = actionsOf(after, true).rows;
    assert.deepEqual(
      now.map((row, i) => row === old[i]),
      [true, false, true],
    );
    assert.match(now[1]?.text ?? '', /^Check/);
  });

  it('change with the actions that they wait for, and with the board that last met', () => {
    const text = examplePlan({
      actions: [
        'status: on-track\ndepends-on: [CS2]\nupdates:\n  - date: 2026-05-20\n',
        'deadline: 2026-07-31',
      ],
      blocks: metBoard,
    });
    const edited = (snapshot: PlanSnapshot, from: string, to: string) => {
      const start = textOf(snapshot.document.fragments).lastIndexOf(from);
      assert.ok(start >= 0, from);
      return snapshot.after([{ start, end: start + from.length, text: to }]);
    };
    const rated = (snapshot: PlanSnapshot) =>
      actionsOf(snapshot, false).rows.map(({ rating }) => rating.calculated);
    const before = planSnapshot(text, { asOf: '2026-06-01' });
    assert.deepEqual(rated(before), ['on-track', 'not-updated']);
    const later = edited(before, 'deadline: 2026-07-31', 'deadline: 2026-12-31');
    assert.deepEqual(rated(later), ['off-track', 'not-updated']);
    assert.deepEqual(rated(edited(later, 'from: 2026-03-17', 'from: 2026-05-30')), [
      'off-track',
      'not-updated',
    ]);
    assert.deepEqual(rated(edited(before, 'from: 2026-03-17', 'from: 2026-06-17')), [
      'on-track',
      'not-started',
    ]);
  });

  it('come with the colours of the key of their plan', () => {
    const brag =
      'plan:\n  title: T\n  starts: 2026-01-01\n  ends: 2027-12-31\n  brag:\n    amber: On track\n';
    const { colours } = actionsOf(planSnapshot(examplePlan({ blocks: brag })), false);
    assert.deepEqual([colours['on-track'], colours['at-risk']], ['amber', 'red']);
  });

  it('are the same after any edits as when read afresh, and their figures too', () => {
    const around = (day: string) =>
      ({ encoding: 'utf-16', setting: { config: {}, today: day } }) as const;
    const file = (text: string) => ({ uri: 'file:///a', version: 1, document: openDocument(text) });
    const told = (snapshot: PlanSnapshot) => {
      const actions = actionsOf(snapshot, true);
      const keys = actions.rows.map(({ key }) => key);
      assert.deepEqual(keys, keysOf(snapshot.plan));
      assert.equal(new Set(keys).size, keys.length);
      return [actions, planFigures(snapshot, true), countsOf(snapshot.verdict.problems)];
    };
    fc.assert(
      fc.property(
        planText,
        fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('2026-06-01', '2026-09-01'),
        (start, edits, day) => {
          let text = start;
          let snapshot = new PlanSnapshot(file(text), around('2026-06-01'));
          for (const one of edits) {
            told(snapshot);
            const edit = editOf(text, one);
            text = applied(text, [edit]);
            const document = editDocument(snapshot.document, edit);
            const next = { uri: 'file:///a', version: 1, document };
            snapshot = new PlanSnapshot(next, around(day), snapshot);
            assert.deepEqual(told(snapshot), told(new PlanSnapshot(file(text), around(day))));
          }
        },
      ),
      { numRuns: rounds(200) },
    );
  }).timeout(0);
});
