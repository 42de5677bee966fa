import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { type Judgement, judge, readUnder } from '../../server/engine/judge';
import { problemsOf, type Verdict } from '../../server/engine/problems';
import { editDocument, openDocument, type PlanDocument, textOf } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { rounds } from '../support/effort';
import { applied } from '../support/judged';
import { anyEdit, editOf, planText } from '../support/plans';

const setting = { config: {}, today: '2026-06-01' };

/** An edit, the evidence that is missing from then on, and whether anybody looks at what it comes to. */
const step = fc.record({
  edit: anyEdit,
  isLookedAt: fc.boolean(),
  missing: fc.constantFrom(new Set<string>(), new Set(['minutes/may.pdf'])),
});

/** Everything that reading makes of a document: texts, trees, places, values and faults. */
function contentOf(document: PlanDocument): unknown {
  const { blocks, priorities, actions, faults, strays } = readPlan(document);
  return {
    fragments: document.fragments.map(({ kind, text, before, parsed, lineStarts }) => ({
      kind,
      text,
      before,
      parsed,
      lineStarts,
    })),
    starts: document.starts,
    blocks: [...blocks].map(([key, { values, faults: own }]) => [key, values, own]),
    priorities: priorities.map(({ values, parts }) => [
      values,
      parts.map(({ faults: own }) => own),
    ]),
    actions: actions.map(({ values, priority, part }) => [values, priority, part.faults]),
    faults: faults.map(({ fault }) => fault),
    strays: strays.map(({ faults: own }) => own),
  };
}

function told({ plan, problems, exceptions, excepted, crashed }: Verdict): unknown {
  assert.equal(
    crashed,
    false,
    JSON.stringify(problems.filter(({ check }) => check === 'internal-error')),
  );
  return [
    problems.map(({ fixes, secret, subject, related, ...rest }) => ({
      ...rest,
      subject,
      related,
      secret: secret?.(),
      fixes: fixes.map((fix) => [fix.title, fix.edits(plan)]),
    })),
    [...exceptions.values()],
    excepted.map(({ problem, reason }) => [problem.check, problem.start, reason]),
  ];
}

describe('reading and judging by edits', () => {
  it('equals reading and judging afresh: values, places and problems', () => {
    fc.assert(
      fc.property(planText, fc.array(step, { minLength: 1, maxLength: 6 }), (start, steps) => {
        let text = start;
        let document = openDocument(text);
        let judgement = judge(document, setting, checks);
        let verdict = problemsOf(judgement);
        for (const [i, { edit: one, missing, isLookedAt }] of steps.entries()) {
          const edit = editOf(text, one);
          text = applied(text, [edit]);
          document = editDocument(document, edit);
          assert.equal(textOf(document.fragments), text);
          const fresh = openDocument(text);
          assert.deepEqual(contentOf(document), contentOf(fresh));
          const by = (each: PlanDocument, before?: Judgement) =>
            judge(each, setting, checks, before, readUnder(each, setting, before, missing));
          judgement = by(document, judgement);
          verdict = problemsOf(judgement, verdict);
          // What was not asked for meanwhile must be right as well.
          if (isLookedAt || i === steps.length - 1)
            assert.deepEqual(told(verdict), told(problemsOf(by(fresh))));
        }
      }),
      { numRuns: rounds(300) },
    );
  }).timeout(0);

  it('tells each fault once where an edit makes two blocks alike', () => {
    const start = examplePlan({});
    const at = start.indexOf(' title: Foundation work');
    const edit = { start: at, end: at + 1, text: '\npriorities:\n' };
    const judgement = judge(openDocument(start), setting, checks);
    const document = editDocument(openDocument(start), edit);
    const verdict = problemsOf(judge(document, setting, checks, judgement), problemsOf(judgement));
    const fresh = openDocument(applied(start, [edit]));
    assert.deepEqual(told(verdict), told(problemsOf(judge(fresh, setting, checks))));
  });

  it('keeps a problem that names places in an edited action, however many, until one moves', () => {
    let document = openDocument(examplePlan({ actions: Array(100).fill('ref: CS1') }));
    let judgement = judge(document, setting, checks);
    let verdict = problemsOf(judgement);
    const told = (id: string) => verdict.problems.find(({ check }) => check === id);
    const typeBehind = (before: string) => {
      const at = textOf(document.fragments).indexOf(before) + before.length;
      document = editDocument(document, { start: at, end: at, text: ' ' });
      judgement = judge(document, setting, checks, judgement);
      verdict = problemsOf(judgement, verdict);
    };
    const [few, many] = [told('actions/duplicate-ref'), told('officers/overloaded')];
    typeBehind('action: Reduce');
    assert.ok(few && many && told(few.check) === few && told(many.check) === many);
    assert.equal(many.related.length, 100);
    const column = few.related[0]?.start.character ?? 0;
    typeBehind('- ref:');
    assert.equal(told(few.check)?.related[0]?.start.character, column + 1);
  });

  it('keeps every place inside the text', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const lines = text.split(/\r\n?|\n/);
        for (const { start, end } of problemsOf(judge(openDocument(text), setting, checks))
          .problems) {
          for (const { line, character } of [start, end]) {
            assert.ok(line >= 0 && line < lines.length && character >= 0);
            assert.ok(character <= (lines[line]?.length ?? 0), `${line}:${character}`);
          }
          assert.ok(
            start.line < end.line || (start.line === end.line && start.character <= end.character),
          );
        }
      }),
      { numRuns: rounds(300) },
    );
  }).timeout(0);
});
