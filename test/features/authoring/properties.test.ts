/** Whatever the plan, a change says just what was asked for, or is refused. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { keysOf } from '../../../server/features/action-key';
import { addAction } from '../../../server/features/authoring/add-action';
import { addUpdate } from '../../../server/features/authoring/add-update';
import { except } from '../../../server/features/authoring/except';
import { exceptable } from '../../../server/features/authoring/exceptable';
import { setStatus } from '../../../server/features/authoring/set-status';
import { plainData } from '../../../server/features/formatting/meaning';
import type { Refused } from '../../../server/features/rename';
import type { PlanSnapshot } from '../../../server/features/snapshot';
import type { Action } from '../../../server/plan/types';
import type { PlanEdit } from '../../../server/protocol';
import { commentedPlan, examplePlans } from '../../support/commented';
import { rounds, some } from '../../support/effort';
import { changed, versions } from '../../support/plan-edits';
import { planText } from '../../support/plans';
import { planSnapshot } from '../../support/snapshots';

const runs = { numRuns: rounds(100) };
const textDocument = { uri: '' };

/** Texts that YAML would tear, and texts that it would not. */
const words = fc.constantFrom(
  'Review the policy: phase two',
  '> 90% of visits within 5 days',
  'Item #3, "good" & {better}',
  "- Children's views, heard",
  '2026',
  'é 👩‍👧 ünïcödé',
);

const shape = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n+$/, ''),
  (text) => text.replace(/\n( *)- ref:/g, '\n\n$1- ref:'),
  (text) => text.replace(/^( *)lead-officer:.*$/m, '$&\n$1updates:'),
  (text) => text.replace(/^( *)lead-officer:.*$/m, '$&\n$1updates: [] # none'),
  (text) => text.replace(/^( *)lead-officer:.*$/m, '$&\n$1updates: [{date: 2026-04-01}]'),
  (text) =>
    text.replace(
      /^( *)lead-officer:.*$/m,
      '$&\n$1updates:\n$1- date: 2026-04-01\n$1- date: 2026-03-01',
    ),
);

/** The plan after a change; undefined where it was refused. */
function planAfter(answer: PlanEdit | Refused | undefined, snapshot: PlanSnapshot) {
  if (!answer || 'refused' in answer) return undefined;
  return planSnapshot(changed(answer, snapshot).replace('$0', ''));
}

const torn = ({ verdict }: PlanSnapshot) =>
  verdict.problems.filter(
    ({ check }) => check.startsWith('yaml/') || check === 'plan/duplicate-key',
  );
const commentsOf = ({ document }: PlanSnapshot) =>
  document.fragments
    .flatMap(({ text }) => text.match(/(?<=[ \t]|^)#.*$/gm) ?? [])
    .map((one) => one.trimEnd())
    .sort();
const saidOf = ({ plan }: PlanSnapshot) =>
  plan.actions.map(({ values, priority }) => ({ values: plainData(values) as Action, priority }));

/** What holds for every change: nothing is newly torn, no comment is lost. */
function sound(now: PlanSnapshot, was: PlanSnapshot): void {
  assert.ok(torn(now).length <= torn(was).length, 'something is torn');
  const left = commentsOf(now);
  for (const comment of commentsOf(was)) assert.ok(left.includes(comment), comment);
}

describe('a change of any plan', () => {
  const plans = fc.oneof(planText, commentedPlan, fc.constantFrom(...examplePlans));
  const anyPlan = fc.tuple(plans, shape).map(([text, change]) => change(text));

  it('sets a status and nothing else', () => {
    const check = (text: string, n: number) => {
      const snapshot = planSnapshot(text);
      const keys = keysOf(snapshot.plan);
      const index = n % Math.max(1, keys.length);
      const now = planAfter(
        setStatus(
          snapshot,
          { textDocument, key: keys[index] ?? '', status: 'off-track' },
          versions,
        ),
        snapshot,
      );
      if (!now) return;
      sound(now, snapshot);
      const expected = saidOf(snapshot).map((one, i) =>
        i === index ? { ...one, values: { ...one.values, status: 'off-track' } } : one,
      );
      assert.deepEqual(saidOf(now), expected);
    };
    fc.assert(fc.property(anyPlan, fc.nat(20), check), runs);
  });

  it('adds an update and nothing else', () => {
    const check = (text: string, n: number, note: string) => {
      const snapshot = planSnapshot(text);
      const keys = keysOf(snapshot.plan);
      const index = n % Math.max(1, keys.length);
      const params = { textDocument, key: keys[index] ?? '', note, evidence: [note, 'a.md'] };
      const now = planAfter(addUpdate(snapshot, params, versions), snapshot);
      if (!now) return;
      sound(now, snapshot);
      const before = snapshot.plan.actions[index]?.values.updates ?? [];
      const updates = now.plan.actions[index]?.values.updates ?? [];
      assert.equal(updates.length, before.length + 1);
      const added = updates.find((one) => one.note === note && one.evidence?.[0] === note);
      assert.equal(added?.date?.day, snapshot.lists.asOf);
    };
    fc.assert(fc.property(anyPlan, fc.nat(20), words, check), runs);
  });

  it('adds an action and nothing else', () => {
    const check = (text: string, n: number, action: string) => {
      const snapshot = planSnapshot(text);
      const priority = n % Math.max(1, snapshot.plan.priorities.length);
      const params = {
        textDocument,
        priority,
        links: ['O25.1'],
        action,
        deadline: '31 March 2027',
        criteria: [action],
        senior: ['dcs'],
        leads: ['dcs', 'ad-csc'],
      };
      const now = planAfter(addAction(snapshot, params, versions), snapshot);
      if (!now) return;
      sound(now, snapshot);
      const was = saidOf(snapshot);
      const last = was.findLastIndex((one) => one.priority <= priority);
      const [added] = saidOf(now).slice(last + 1);
      assert.deepEqual(saidOf(now).toSpliced(last + 1, 1), was);
      assert.equal(added?.values.action, action);
      assert.equal(added?.priority, priority);
    };
    fc.assert(fc.property(anyPlan, fc.nat(20), words, check), runs);
  });

  it('agrees to one kind of problem in one entry', () => {
    const check = (text: string, n: number, reason: string) => {
      const snapshot = planSnapshot(text);
      const problems = exceptable(snapshot) ?? [];
      const one = problems[n % Math.max(1, problems.length)];
      const params = { textDocument, problem: one?.id ?? '', reason, until: '31/12/2027' };
      const now = planAfter(except(snapshot, params, versions), snapshot);
      if (!now) return;
      sound(now, snapshot);
      assert.deepEqual(saidOf(now), saidOf(snapshot));
      const count = ({ verdict }: PlanSnapshot) =>
        verdict.problems.filter(({ check: id }) => id === one?.check).length;
      assert.ok(count(now) < count(snapshot));
    };
    fc.assert(fc.property(anyPlan, fc.nat(50), words, check), runs);
  });

  it('is never refused in a plan that can be read', () => {
    const sample = (name: string) =>
      readFileSync(join(__dirname, '../../../../samples', `${name}.plan.yaml`), 'utf8');
    for (const name of ['first-plan', 'northbridge-2026', 'dudley-2020']) {
      for (const text of [sample(name), sample(name).replace(/\n/g, '\r\n')]) {
        const snapshot = planSnapshot(text);
        for (const key of some(keysOf(snapshot.plan).filter((_, i) => i % 3 === 0))) {
          const params = { textDocument, key, note: 'Done: all of it', status: 'complete' };
          assert.ok(planAfter(setStatus(snapshot, params, versions), snapshot), `${name} ${key}`);
          assert.ok(planAfter(addUpdate(snapshot, params, versions), snapshot), `${name} ${key}`);
        }
        for (const priority of some([...snapshot.plan.priorities.keys()], 3)) {
          const params = {
            textDocument,
            priority,
            links: ['O25.1'],
            action: 'A: B',
            deadline: 'March 2027',
            criteria: ['C'],
            senior: ['dcs'],
            leads: ['dcs'],
          };
          assert.ok(
            planAfter(addAction(snapshot, params, versions), snapshot),
            `${name} ${priority}`,
          );
        }
        // One in seven, since each is judged anew.
        for (const { id } of some((exceptable(snapshot) ?? []).filter((_, i) => i % 7 === 0))) {
          const params = { textDocument, problem: id, reason: 'agreed in May' };
          assert.ok(planAfter(except(snapshot, params, versions), snapshot), `${name} ${id}`);
        }
      }
    }
  }).timeout(0);
});
