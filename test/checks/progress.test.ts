import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { statuses } from '../../server/plan/schema/vocabularies';
import { raterOf } from '../../server/progress/rating';
import { rounds } from '../support/effort';
import { judgeExample, judgeText } from '../support/judged';
import { planSnapshot } from '../support/snapshots';

const met = 'boards:\n  improvement:\n    title: Improvement Board\n    meets: [2026-05-12]\n';
const late = 'deadline: 2026-05-29\n';
const progress = checks.filter(({ id }) => id.startsWith('progress/'));

/** The problems of a plan with these actions, each as its check and its message. */
function told(
  actions: readonly string[],
  { blocks, asOf, today }: { blocks?: string; asOf?: string; today?: string } = {},
): readonly string[] {
  const text = examplePlan({ actions, ...(blocks !== undefined && { blocks }) });
  const days = { ...(asOf !== undefined && { asOf }), ...(today !== undefined && { today }) };
  return judgeText(text, days, progress).problems.map(
    ({ check, message }) => `${check} ${message}`,
  );
}

const ids = (...given: Parameters<typeof told>) => told(...given).map((one) => one.split(' ')[0]);

describe('checks on progress', () => {
  it('tell one thing of an action that is late, talked up and silent at once', () => {
    const silent = 'updates:\n  - date: 2026-04-20\n    status: on-track';
    assert.deepEqual(ids([`${late}${silent}`], { blocks: met }), ['progress/reported-status']);
    assert.deepEqual(ids([late], { blocks: met }), ['progress/overdue']);
    assert.deepEqual(ids([''], { blocks: met }), ['progress/stale-update']);
    assert.deepEqual(ids([`${late}status: complete`], { blocks: met }), [
      'progress/complete-without-evidence',
    ]);
  });

  it('leave withdrawn actions alone, and what waits for them', () => {
    const withdrawn = 'withdrawn:\n  date: 2026-05-01\n';
    assert.deepEqual(ids(['', `${late}status: on-track\n${withdrawn}`]), []);
    assert.deepEqual(ids(['', `status: complete\n${withdrawn}`], { blocks: met }).length, 1);
    const waits = 'status: on-track\ndepends-on: [CS2]';
    assert.deepEqual(ids([waits, `${late}${withdrawn}`]), []);
    assert.deepEqual(ids([waits, late]), ['progress/reported-status', 'progress/overdue']);
  });

  it('count nothing that is dated later than the position', () => {
    const later = 'updates:\n  - date: 2026-06-10\n    status: complete\n    evidence: [Audit]\n';
    const past = { today: '2026-12-31' };
    assert.deepEqual(ids([`${late}status: complete\n${later}`], past), ['progress/overdue']);
    assert.deepEqual(ids([`${late}status: on-track\n${later}`], past), ['progress/overdue']);
    const earlier = 'updates:\n  - date: 2026-05-20\n    status: on-track\n';
    const [problem] = judgeText(
      examplePlan({ actions: [`${late}status: complete\n${earlier}${later.slice(9)}`] }),
      past,
    ).problems;
    assert.equal(problem?.check, 'progress/reported-status');
    assert.deepEqual(problem?.fixes, [], 'what was reported on a day is not written anew');
  });

  it('say once of each officer who was silent, with the others as places', () => {
    const { problems } = judgeExample({
      actions: ['', 'deadline: 2026-08-31', 'lead-officer: Head of HR', 'lead-officer:'],
      blocks: met,
    });
    const silent = problems.filter(({ check }) => check === 'progress/stale-update');
    assert.deepEqual(
      silent.map(({ message, related }) => [
        message.replace(/, and silence.*/, ''),
        related.map((one) => one.message),
      ]),
      [
        [
          "Nothing was reported on CS1, led by the Assistant Director Children's Social Care, since the board met on 12 May 2026",
          [],
        ],
        [
          'Nothing was reported on CS2 and CS3, led by the Head of HR, since the board met on 12 May 2026',
          ['CS3 too.'],
        ],
        ['Nothing was reported on CS4 since the board met on 12 May 2026', []],
      ],
    );
  });

  it('ask nobody for updates before a board has met', () => {
    for (const meets of [
      'as-required',
      '[]',
      '[2026-06-02]',
      '{ every: sometimes, from: 2026-05-12 }',
    ])
      assert.deepEqual(
        ids([''], { blocks: `boards:\n  improvement: { title: Board, meets: ${meets} }\n` }),
        [],
        meets,
      );
    assert.deepEqual(ids([''], { blocks: met, asOf: '2026-05-11' }), []);
    const before = met.replace('2026-05-12', '2026-02-28');
    assert.deepEqual(ids([''], { blocks: before }), [], 'the plan has not begun by then');
    const monthly =
      'boards:\n  improvement:\n    title: Board\n    meets: { every: 2 months, from: 2026-03 }\n';
    assert.match(told([''], { blocks: monthly })[0] ?? '', /since the board met around May 2026/);
  });

  it('look at an action that was given up only later', () => {
    const until = (day: string, more = '') => `withdrawn: { date: ${day} }\n${more}`;
    assert.deepEqual(ids([until('2026-06-02')], { blocks: met }), ['progress/stale-update']);
    assert.deepEqual(ids([until('2026-06-02', late)], { blocks: met }), ['progress/overdue']);
    assert.deepEqual(ids([until('2026-06-01', late)], { blocks: met }), []);
  });

  it('take updates in the order of their days, whatever their order in the plan', () => {
    const updates =
      'updates:\n  - date: 2026-05-20\n    status: off-track\n  - date: 2026-04-20\n    status: on-track\n';
    assert.deepEqual(ids([`${late}${updates}`]), ['progress/overdue']);
  });

  it('do not take an update without a date for a later one', () => {
    assert.deepEqual(ids([`${late}status: on-track\nupdates:\n  - note: Going well`]), [
      'progress/reported-status',
    ]);
  });

  it('look at dates ahead only where the position is at today', () => {
    const ahead = 'updates:\n  - date: 2026-06-02\n  - date: 2027\n';
    assert.deepEqual(ids([ahead]).length, 2);
    assert.deepEqual(ids([ahead], { today: '2026-06-02' }), []);
  });

  it('hold impact against the day on which an action was last completed', () => {
    const done = (asOf: string) =>
      ids(
        [
          'updates:\n  - date: 2026-03-02\n    status: complete\n    evidence: [Audit]\n  - date: 2026-04-02\n    status: at-risk\n  - date: 2026-05-01\n    status: complete\n  - date: 2026-07-01\n    note: Still so\n',
        ],
        { asOf, today: '2027-01-01' },
      );
    assert.deepEqual(done('2026-07-31'), []);
    assert.deepEqual(done('2026-08-01'), ['progress/impact-unknown']);
  });

  it('call a status better only where the calculated rating is another, and worse', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
    const status = fc.constantFrom(...statuses);
    const action = fc
      .record({
        status: fc.option(status),
        deadline: day,
        due: fc.option(day),
        needs: fc.constantFrom('', 'depends-on: [CS1]\n', 'depends-on: [CS2, CS9]\n'),
        updates: fc.array(fc.record({ day, status: fc.option(status), proof: fc.boolean() }), {
          maxLength: 3,
        }),
      })
      .map(({ status: own, deadline, due, needs, updates }) =>
        [
          `deadline: ${deadline}\n${needs}`,
          own ? `status: ${own}\n` : '',
          due ? `milestones:\n  - text: Posts filled\n    due: ${due}\n` : '',
          updates.length > 0 ? 'updates:\n' : '',
          ...updates.map(
            (one) =>
              `  - date: ${one.day}\n${one.status ? `    status: ${one.status}\n` : ''}${one.proof ? '    evidence: [Audit]\n' : ''}`,
          ),
        ].join(''),
      );
    const merit = ['complete', 'on-track', 'at-risk', 'off-track'];
    const only = checks.filter(({ id }) => id === 'progress/reported-status');
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 4 }), day, (actions, asOf) => {
        const text = examplePlan({ actions, blocks: met });
        const { problems } = judgeText(text, { asOf, today: '2027-01-01' }, only);
        const { plan, lists } = planSnapshot(text, { asOf });
        const all = plan.actions.map(({ values }) => values);
        const rate = raterOf(all, lists);
        const wanted = all.filter((one) => {
          const { reported, calculated } = rate(one);
          const [own, other] = [merit.indexOf(reported ?? ''), merit.indexOf(calculated)];
          return own >= 0 && own < other;
        });
        assert.deepEqual(
          problems.map(({ action: ref }) => ref),
          wanted.map(({ ref }) => ref),
        );
        const again = judgeText(text, { asOf, today: '2027-06-30' }, only).problems;
        assert.deepEqual(
          again.map(({ message }) => message),
          problems.map(({ message }) => message),
          'the same day says the same for ever',
        );
      }),
      { numRuns: rounds(100) },
    );
  });
});
