import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { formatted } from '../../server/features/formatting/format';
import type { Change, Verdict } from '../../server/history/change';
import { openDocument } from '../../server/plan/document';
import { applyEdits } from '../../server/plan/offsets';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';
import { changesOf, told } from '../support/versions';

const opposites: Readonly<Record<Verdict, Verdict>> = {
  stronger: 'weaker',
  weaker: 'stronger',
  neither: 'neither',
};

/** What was recorded is told by what became of it: it may be added to, and not be rewritten. */
const records = new Set(['decisions', 'updates', 'evidence']);

const key = ({ kind, field, was, is, verdict }: Change) =>
  JSON.stringify([kind, field, was, is, records.has(field) ? null : verdict]);
const mirrored = ({ kind, field, was, is, verdict }: Change) =>
  JSON.stringify([kind, field, is, was, records.has(field) ? null : opposites[verdict]]);

const overlays = [
  '',
  'deadline: 2026-10-31',
  'deadline: ongoing\nreview-every: 8 weeks',
  'status: complete',
  'status: at-risk',
  'withdrawn: { date: 2026-05-01, reason: Merged }',
  'withdrawn: { replaced-by: CS2 }',
  'links: [BAU]',
  'links: [O25.1, BAU]',
  'success-criteria: [Improved outcomes]',
  'success-criteria: [At least 90% of visits are on time by March 2027]',
  'success-criteria: [At least 80% of visits are on time by June 2027]',
  'success-criteria: [At most 12% of posts are filled by agency staff, Improved outcomes]',
  'lead-officer: head-hr',
  'lead-officer: Somebody else and dcs',
  'outcomes: [Children are safe, Staff stay longer]',
  'action: Renew the system that records all visits',
  'action: Something else altogether is to be done here',
  'ref: CS7',
  'milestones: [{ text: Posts advertised, due: 2026-05-01 }]',
  'milestones: [{ text: Posts advertised, due: 2026-06-01, done: 2026-06-01 }]',
  'updates: [{ date: 2026-05-01, status: on-track, note: Begun }]',
  'agreed: { status: at-risk }',
  'resources: Two posts',
  'resources: £120,000 a year',
  'resources: £20,000 a year, from the reserve',
  'success-criteria: [Eight new places are open by March 2027]',
  'success-criteria: [Up to eight new places are open by March 2027]',
  'outcomes: [At least eight more carers, Staff stay]',
  'outcomes: [About eight more carers, Up to ten staff]',
  'status: on-track\nupdates: [{ date: 2026-05-01, status: on-track, note: Begun, evidence: [a.pdf, b.pdf] }, { date: 2026-05-20, note: Reopened }]',
  'status: complete\nupdates: [{ date: 2026-04-01, status: on-track, note: Going well, evidence: [b.pdf] }]',
  'review-every: quarter',
];
const blocks = [
  '',
  'plan: { title: A plan, ends: 2028-01-01 }',
  'measures: { a: { title: Agency rate, good-is: low, targets: [{ by: 2026-08-31, value: 12 }] } }',
  'measures: { a: { title: Agency rate, good-is: low, targets: [{ by: 2026-12-31, value: 15 }] } }',
  'measures: { a: { title: Agency rate, baseline: { value: 20 }, targets: [{ by: 2026-08-31, value: 15 }], actuals: [{ date: 2026-04-01, value: 17 }] } }',
  'risks: { r: { title: Nobody applies, likelihood: 3, impact: 4 } }',
  'sources: { O25: { title: Ofsted, kind: inspection, recommendations: { 1: Oversight, 2: Plans } }, BAU: { title: B, kind: business-as-usual } }',
  'stages: [{ id: foundation, title: Foundation, ends: 2026-09-30, deliverables: [Posts filled], review: { due: 2026-10-01 } }]',
  'boards: {}',
  'boards: { improvement: { title: Improvement Board, public: true, receives: [progress, risks], meets: { every: 26 weeks, from: 2026-07-07 } } }',
  'boards: { improvement: { title: Improvement Board, receives: [risks], meets: [2026-05-12, 2026-07-07] } }',
  'decisions: [{ date: 2026-05-01, board: improvement, text: CS1 moves to July, actions: [CS1] }, { date: 2026-05-02, text: Other }]',
  'decisions: [{ date: 2026-05-01, board: improvement, text: CS1 moves to August }]',
  'measures: { a: { title: Agency rate, unit: "%", good-is: low, frequency: monthly, tolerance: 1, definition: All posts, actuals: [{ date: 2026-04-01, value: 19 }] } }',
  'measures: { a: { title: Agency rate, unit: "%", good-is: low, frequency: quarterly, definition: Permanent posts } }',
  'officers: { dcs: { title: Director, vacant: true } }',
  '# exception plan/missing-field until 2026-12-31: agreed in March\nplan: { title: A plan, ends: 2027-08-31 }',
  '# exception plan/missing-field: agreed in March\nplan: { title: A plan, ends: 2027-08-31 }',
];
const somePlan = fc
  .record({
    actions: fc.array(fc.constantFrom(...overlays), { minLength: 1, maxLength: 5 }),
    blocks: fc.constantFrom(...blocks),
  })
  .map(examplePlan);
const anyPlan = fc.oneof({ weight: 4, arbitrary: somePlan }, { weight: 1, arbitrary: planText });

describe('the changes between two versions of a plan', () => {
  it('are none between versions that are the same', () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        assert.deepEqual(changesOf(text, text), []);
      }),
      { numRuns: rounds(1000) },
    );
  });

  it('are the opposite with the versions exchanged', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const there = changesOf(before, after).map(mirrored).sort();
        const back = changesOf(after, before).map(key).sort();
        assert.deepEqual(there, back);
      }),
      { numRuns: rounds(2000) },
    );
  });

  it('are weaker where a record is gone, and never stronger where one is new', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        for (const { field, was, is, verdict, look } of changesOf(before, after)) {
          if (!records.has(field)) continue;
          if (was === null) assert.equal(look, undefined);
          if (is === null) assert.equal(verdict, 'weaker');
          else assert.notEqual(verdict, 'stronger');
          if (was === null) assert.equal(verdict, 'neither');
        }
      }),
      { numRuns: rounds(500) },
    );
  });

  it('are none where actions only moved', () => {
    const some = fc.uniqueArray(fc.constantFrom(...overlays), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (actions, ranks) => {
        const text = examplePlan({ actions });
        const [head = '', ...entries] = text.split(/^(?= {6}- ref)/m);
        const order = [...entries.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
        const moved = head + order.map((i) => entries[i]).join('');
        assert.deepEqual(told(changesOf(text, moved)), []);
      }),
      { numRuns: rounds(500) },
    );
  });

  it('are none where a plan was only formatted', () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        const made = formatted(openDocument(text), 'plan');
        if (!('edits' in made)) return;
        assert.deepEqual(told(changesOf(text, applyEdits(text, made.edits))), []);
      }),
      { numRuns: rounds(500) },
    );
  });
});
