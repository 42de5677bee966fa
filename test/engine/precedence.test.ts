import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { precedences } from '../../server/engine/precedence';
import { judgeExample, judgeText } from '../support/judged';

const told = (example: Parameters<typeof judgeExample>[0]) =>
  judgeExample(example).problems.map(({ check }) => check);

describe('one fault, one problem', () => {
  it('names only checks that there are', () => {
    for (const id of precedences.flatMap(({ speaks, silences }) => [speaks, silences])) {
      const pattern = new RegExp(`^${id.replace('*', '.*')}$`);
      assert.ok(
        checks.some((check) => pattern.test(check.id)),
        id,
      );
    }
  });
  it('yaml speaks over everything it tore apart', () => {
    assert.deepEqual(told({ actions: ['outcomes:\n  - Audit outcomes: improve'] }), [
      'yaml/unquoted-text',
    ]);
  });
  it('a missing field speaks over every check of it', () => {
    assert.deepEqual(told({ actions: ['deadline:'] }), ['plan/missing-field']);
    assert.deepEqual(told({ actions: ['success-criteria:'] }), ['plan/missing-field']);
  });
  it('a misspelt field speaks over the one that is missing, and is as grave', () => {
    for (const [from, to] of [
      ['deadline', 'dead-line'],
      ['deadline', 'Deadline'],
      ['success-criteria', 'success criteria'],
      ['sources', 'sauces'],
      ['actions', 'action'],
      ['id', 'ID'],
    ]) {
      const text = examplePlan({}).replace(new RegExp(`\\b${from}:`), `${to}:`);
      const told = judgeText(text).problems.filter(({ check }) => check.startsWith('plan/'));
      assert.deepEqual(
        told.map(({ check, severity }) => `${severity} ${check}`),
        ['error plan/unknown-key'],
        to,
      );
    }
  });
  it('a ref that was copied with its action speaks over what the action says', () => {
    assert.deepEqual(
      told({ actions: ['', 'ref: CS1\naction: Reduce reliance on agency social workers'] }),
      ['actions/duplicate-ref'],
    );
  });
  it('a misspelt field that may be left out stays a warning', () => {
    const { problems } = judgeExample({ actions: ['resource: Two posts'] });
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });
  it('of two misspellings of one field the first is meant', () => {
    const text = examplePlan({}).replace(/( +)deadline: (\S+)/, '$1Deadline: $2\n$1dead_line: $2');
    const { problems } = judgeText(text);
    assert.deepEqual(
      problems.map(({ message }) => /Did you mean '.*'/.exec(message)?.[0]),
      ["Did you mean 'deadline'", undefined],
    );
  });
  it('an invalid deadline is told once, as a deadline', () => {
    assert.deepEqual(told({ actions: ['deadline: 31/02/2026'] }), ['deadlines/invalid']);
  });
  it('outside the plan speaks over outside the stage', () => {
    assert.deepEqual(told({ actions: ['deadline: 2030-01-01\nstage: foundation'] }), [
      'deadlines/outside-plan',
    ]);
  });
  it('an unanswered source speaks over its recommendations', () => {
    const found = told({ actions: ['links: [BAU]'] });
    assert.ok(
      found.includes('links/unanswered-source') &&
        !found.includes('links/unanswered-recommendation'),
    );
  });
  it('a deadline that cannot be is not also overdue', () => {
    assert.deepEqual(told({ actions: ['deadline: 2025-07-31'] }), ['deadlines/outside-plan']);
  });
  it('a criterion that contradicts its measure is told as that', () => {
    const blocks =
      'measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n    good-is: low\n    owner: dcs\n    baseline:\n      value: 23\n    targets:\n      - by: 2026-07-31\n        value: 12\n    actuals:\n      - date: 2026-05-29\n        value: 20\n';
    const sets = (target: number) =>
      `deadline: 2026-07-31\nsuccess-criteria:\n  - measure: agency\n    target: ${target}%\n    by: 2026-07-31`;
    assert.deepEqual(told({ actions: [sets(12), sets(10)], blocks }), [
      'measures/conflicting-target',
    ]);
  });
  it('a check that is off silences nobody', () => {
    assert.deepEqual(
      told({ actions: ['deadline: 31/02/2026'], checks: 'deadlines/invalid: off' }),
      ['plan/invalid-value'],
    );
  });
  it('a withdrawn action is looked at for its ref only', () => {
    const withdrawn = 'withdrawn:\n  reason: Done by the region';
    assert.deepEqual(
      told({
        actions: ['', `links: [XX]\ndeadline: 1999-01-01\nlead-officer: Nobody\n${withdrawn}`],
      }),
      [],
    );
    assert.deepEqual(told({ actions: ['', `ref: CS1\n${withdrawn}`] }), ['actions/duplicate-ref']);
  });
});
