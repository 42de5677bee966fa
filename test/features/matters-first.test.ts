import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { codeActions } from '../../server/features/code-actions';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { mattersFirst, mendGroup } from '../../server/features/matters-first';
import { PlanSnapshot } from '../../server/features/snapshot';
import { openDocument } from '../../server/plan/document';
import type { MattersFirst } from '../../server/protocol';
import { plain } from '../support/code-actions';
import { edited } from '../support/edits';
import { plainEdits } from '../support/plan-edits';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const dudley = readFileSync(join(__dirname, '../../../samples/dudley-2020.plan.yaml'), 'utf8');

function told(snapshot: PlanSnapshot): MattersFirst {
  return mattersFirst(snapshot) ?? assert.fail('a plan');
}

/** The plan after a fix of the group whose sentence begins so. */
function mended(text: string, sentence: string, fix: string): string {
  const snapshot = planSnapshot(text);
  const group = told(snapshot).groups.find((one) => one.sentence.startsWith(sentence));
  assert.ok(group, sentence);
  const { id } = group.fixes.find(({ title }) => title === fix) ?? assert.fail(fix);
  const edit = mendGroup(snapshot, { group: group.id, fix: id }, plainEdits);
  assert.ok(!('refused' in edit));
  return edited(edit, snapshot).get(snapshot.uri) ?? assert.fail('the plan is edited');
}

describe('what matters first', () => {
  it('is said of the Dudley plan in five sentences', () => {
    const { groups, told: count, counts } = told(planSnapshot(dudley, { asOf: '2020-03-01' }));
    assert.deepEqual(
      groups.map(({ severity, sentence }) => `${severity}: ${sentence}`),
      [
        'error: 13 actions link to Partnership, which is in no list of sources.',
        'error: 8 actions link to QAF, which is in no list of sources.',
        'error: Children & Families Service is in no list of officers, so nobody can tell who is meant. Did you mean Head of Children and Families Service? Otherwise add the role to the list.',
        'warning: 30 actions cannot be tested: nobody could tell whether their success criteria are met.',
        'warning: 17 success criteria cannot be tested by anybody.',
      ],
    );
    assert.equal(count, counts.error + counts.warning + counts.suggestion);
    const [partnership] = groups;
    assert.equal(partnership?.places.length, 13);
    assert.equal(partnership?.places[0]?.action, 'LG4');
    assert.deepEqual(partnership?.fixes, [
      {
        id: 'Add Partnership to the list of sources as partnership work',
        title: 'Add Partnership to the list of sources as partnership work',
        safe: false,
      },
    ]);
  });

  it('can be mended all at once', () => {
    const fix = 'Add Partnership to the list of sources as partnership work';
    const now = mended(dudley, '13 actions link', fix);
    assert.match(now, /^ {2}Partnership:\n {4}title: Partnership work\n {4}kind: partnership$/m);
    const left = told(planSnapshot(now));
    assert.ok(!JSON.stringify(left).includes('Partnership,'));
    assert.equal(left.counts.error, told(planSnapshot(dudley)).counts.error - 13);
  });

  it('can be mended each in its own way where no meaning changes', () => {
    const actions = ['resources: Item #3 of the agenda', 'resources: Item #4 of the agenda'];
    const text = examplePlan({ actions });
    const [group] = told(planSnapshot(text)).groups;
    assert.match(group?.sentence ?? '', /^2 texts need quotes/);
    const title = group?.fixes[0]?.title ?? '';
    assert.equal(group?.fixes[0]?.safe, true);
    assert.deepEqual(told(planSnapshot(mended(text, '2 texts', title))).told, 0);
  });

  it('offers no fix that would leave a blank in every place', () => {
    const blank = { actions: ['deadline:', 'deadline:'] };
    const [both] = told(planSnapshot(examplePlan(blank))).groups;
    assert.deepEqual([both?.count, both?.fixes], [2, []]);
    assert.equal(both?.advice, 'Fill it in.');
  });

  it('adds once what all of a group lack, though a blank is left in it', () => {
    const add = 'Add B19 to the list of sources';
    for (const count of [1, 2]) {
      const actions = Array.from({ length: count }, () => 'links: [B19, O25.1]');
      const now = mended(examplePlan({ actions }), '', add);
      assert.equal(now.match(/^ {2}B19:\n {4}title:\n {4}kind:$/gm)?.length, 1);
    }
  });

  it('refuses what would leave more errors', () => {
    const snapshot = planSnapshot(examplePlan({ actions: ['stage: [foundation, second]'] }));
    const [group] = told(snapshot).groups;
    const asked = { group: group?.id ?? '', fix: group?.fixes[0]?.id ?? '' };
    assert.match(JSON.stringify(mendGroup(snapshot, asked, plainEdits)), /Nothing was changed/);
  });

  it('refuses what is no longer there', () => {
    const snapshot = planSnapshot(dudley);
    const [group] = told(snapshot).groups;
    const asked = { group: group?.id ?? '', fix: 'Change to LGA24' };
    assert.match(JSON.stringify(mendGroup(snapshot, asked, plainEdits)), /no longer/);
    const gone = mendGroup(snapshot, { ...asked, group: 'gone' }, plainEdits);
    assert.ok('refused' in gone);
  });

  it('shows nothing of what a problem masks', () => {
    const number = '943 476 5919';
    const actions = [
      `resources: The case of ${number}`,
      `lead-officer: Head of ${number}`,
      `lead-officer: Head of ${number}`,
    ];
    assert.ok(!JSON.stringify(told(planSnapshot(examplePlan({ actions })))).includes(number));
  });

  it('is nothing in lists', () => {
    assert.equal(mattersFirst(configSnapshot('sources: {}\n')), undefined);
  });
});

describe('telling only the gravest problems', () => {
  const only = (leastTold: 'error' | 'warning') => {
    const { uri, version, setting } = planSnapshot(dudley);
    return new PlanSnapshot(
      { uri, version, document: openDocument(dudley) },
      { encoding: 'utf-16', setting: { ...setting, leastTold } },
    );
  };

  it('leaves out the others, and still counts them', () => {
    const errors = only('error');
    const { groups, told: count, counts } = told(errors);
    assert.ok(groups.every(({ severity }) => severity === 'error'));
    assert.equal(count, counts.error);
    assert.ok(counts.warning > 0);
    assert.deepEqual(new Set(diagnosticsOf(errors).map(({ severity }) => severity)), new Set([1]));
    const warnings = diagnosticsOf(only('warning'));
    assert.equal(warnings.length, counts.error + counts.warning);
  });

  it('offers no fixes for problems that nobody is told of', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1100, character: 0 } };
    const problems = (snapshot: PlanSnapshot) =>
      codeActions(snapshot, { range, only: ['quickfix'] }, plain).flatMap(
        ({ diagnostics = [] }) => diagnostics,
      );
    assert.ok(problems(only('error')).every(({ severity }) => severity === 1));
    assert.ok(problems(planSnapshot(dudley)).some(({ severity }) => severity === 2));
  });
});
