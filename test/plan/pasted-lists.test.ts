/** Lists as people type and paste them: entries with bullets, and without a hyphen. */

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { applied, judgeText } from '../support/judged';
import { planSnapshot } from '../support/snapshots';

const outcomesOf = (text: string) => readPlan(openDocument(text)).actions[0]?.values.outcomes;
const fixed = (text: string): string => {
  const { plan, verdict } = planSnapshot(text);
  const found = verdict.problems.find(({ check }) => check === 'yaml/run-together');
  const [fix] = found?.fixes ?? [];
  assert.ok(fix, text);
  return applied(text, fix.edits(plan));
};

const lists: Readonly<Record<string, string>> = {
  'bullets under the field': 'outcomes:\n  • Children are safe\n  • @home families are heard',
  'bullets behind the field': 'outcomes: • Children are safe\n  • @home families are heard',
  'bullets in one line': 'outcomes: • Children are safe • Families are heard',
  'hyphens without a space': 'outcomes:\n  -Children are safe\n  -Families are heard',
  'entries over several lines': 'outcomes:\n  • Children are\n    safe\n  • Families are heard',
};

describe('entries with bullets', () => {
  for (const [how, written] of Object.entries(lists)) {
    it(`are entries, and a list when they are mended: ${how}`, () => {
      for (const end of ['\n', '\r\n']) {
        const text = examplePlan({ actions: [written] }).replaceAll('\n', end);
        const mended = fixed(text);
        assert.equal(outcomesOf(text)?.length, 2);
        assert.deepEqual(outcomesOf(mended), outcomesOf(text));
        assert.equal(mended.replaceAll(end, '').search(/[\r\n•]/), -1);
        assert.deepEqual(judgeText(mended).problems, []);
      }
    });
  }

  it('are between brackets in a list between brackets', () => {
    const written =
      '{ ref: CS1, outcomes: • Children are safe • Families are heard, status: on-track }';
    const text = `priorities:\n  - id: CS\n    actions:\n      - ${written}\n`;
    assert.equal(fixed(text), text.replace(/•.*heard/, '[Children are safe, Families are heard]'));
  });

  it('become items of their own where they stood in one', () => {
    const text = examplePlan({
      actions: ['outcomes:\n  - Children are safe\n    • Families are heard'],
    });
    assert.deepEqual(outcomesOf(fixed(text)), ['Children are safe', 'Families are heard']);
  });

  it('are what a sentence is not that goes on with a dash', () => {
    for (const written of [
      'outcomes:\n  - Children are safe\n    - at home and at school',
      'outcomes: Children are safe\n  – at home and at school',
      'outcomes: "• Children are safe\n\n  • Families are heard"',
    ]) {
      const { problems } = judgeText(examplePlan({ actions: [written] }));
      assert.ok(!problems.some(({ check }) => check === 'yaml/run-together'), written);
    }
  });

  it('go on with the list above whose dash they stand under', () => {
    const text = examplePlan({
      actions: ['outcomes:\n  - Children are safe\n  • Families are heard'],
    });
    const [problem] = judgeText(text).problems;
    assert.equal(problem?.check, 'yaml/syntax');
    assert.match(problem.message, /bullet begins no entry/);
    assert.deepEqual(outcomesOf(text), ['Children are safe', 'Families are heard']);
  });
});

describe('an entry without its hyphen', () => {
  const two = 'milestones:\n  - due: 2026-06-30\n    text: Posts advertised\n';
  for (const [where, written] of [
    ['under the fields of the one before', `${two}    due: 2026-07-15\n    text: Posts filled`],
    ['under its hyphen', `${two}  due: 2026-07-15\n    text: Posts filled`],
  ] as const) {
    it(`is told once, and begins with one when that is mended: ${where}`, () => {
      const text = examplePlan({ actions: [written] });
      const { plan, verdict } = planSnapshot(text);
      assert.deepEqual(
        verdict.problems.map(({ message }) => /hyphen/.test(message)),
        [true],
      );
      const mended = applied(text, verdict.problems[0]?.fixes[0]?.edits(plan) ?? []);
      const { values } = readPlan(openDocument(mended)).actions[0] ?? {};
      assert.deepEqual(
        values?.milestones?.map((one) => one.text),
        ['Posts advertised', 'Posts filled'],
      );
      assert.deepEqual(judgeText(mended).problems, []);
    });
  }
});
