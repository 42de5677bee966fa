/** Whatever is offered can be done: on every failing example, on the samples, and in any text. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CodeAction, Position, TextDocumentEdit } from 'vscode-languageserver-types';
import { checks } from '../../../server/checks';
import { exampleDay, examplePlan } from '../../../server/checks/support/example';
import {
  type CodeActionData,
  codeActionEdit,
  codeActions,
} from '../../../server/features/code-actions';
import type { PlanSnapshot } from '../../../server/features/snapshot';
import { type Edit, textOf } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';
import { lineStarts, offsetToPosition } from '../../../server/text/places';
import { plain } from '../../support/code-actions';
import { edited, offsetsOf } from '../../support/edits';
import { isThorough, rounds, some } from '../../support/effort';
import { planText } from '../../support/plans';
import { configSnapshot, planSnapshot } from '../../support/snapshots';

const root = join(__dirname, '../../../..');
const sample = (name: string) => readFileSync(join(root, 'samples', `${name}.plan.yaml`), 'utf8');

/** What is offered at a position, of all kinds. */
const offered = (snapshot: PlanSnapshot, start: Position, only?: readonly string[]) =>
  codeActions(snapshot, { range: { start, end: start }, only }, lazy);
const lazy = { ...plain, resolvesEdits: true };

/** The plan after an action, the same where it would only bring worse; checks that fragments which its edits do not touch are the same as before. */
function after(snapshot: PlanSnapshot, { title, data }: CodeAction): PlanSnapshot {
  const edit = codeActionEdit(snapshot, data as CodeActionData, lazy);
  if (edit && 'refused' in edit) return snapshot;
  const own = edit?.documentChanges?.find(
    (change): change is TextDocumentEdit =>
      !('kind' in change) && change.textDocument.uri === snapshot.uri,
  );
  assert.ok(own, title);
  const edits = offsetsOf(own.edits, snapshot);
  const next = snapshot.after(edits);
  const now = new Set(next.document.fragments);
  const touched = touchedBy(edits, snapshot);
  for (const [i, fragment] of snapshot.document.fragments.entries()) {
    const isSame = touched.has(i) || now.has(fragment);
    assert.ok(isSame, `${title} changes what it does not touch:\n${fragment.text}`);
  }
  return next;
}

/** The indices of the fragments that edits touch; an insertion right after one is an addition to it. */
function touchedBy(edits: readonly Edit[], { places }: PlanSnapshot): ReadonlySet<number> {
  return new Set(
    edits.flatMap(({ start, end }) => {
      const [from, to] = [places.spotOf(start), places.spotOf(end)];
      const first = from.offset === 0 ? from.index - 1 : from.index;
      return Array.from({ length: to.index - first + 1 }, (_, i) => first + i);
    }),
  );
}

const countOf = ({ verdict }: PlanSnapshot, check: unknown) =>
  verdict.problems.filter((problem) => problem.check === check).length;

/** Does everything that is offered for problems of a plan, each once. */
function tryFixes(snapshot: PlanSnapshot, tried = snapshot.verdict.problems): void {
  const { problems } = snapshot.verdict;
  const done = new Set<string>();
  for (const problem of tried) {
    const start = snapshot.places.fromUtf16(problem).start;
    for (const action of offered(snapshot, start, ['quickfix'])) {
      const { id } = action.data as CodeActionData;
      if (done.has(id)) continue;
      done.add(id);
      const next = after(snapshot, action);
      const [diagnostic] = action.diagnostics ?? [];
      const fix = problems
        .flatMap(({ fixes }) => fixes)
        .find(({ title }) => title === action.title);
      if (!fix || fix.blank) continue;
      assert.ok(
        countOf(next, diagnostic?.code) < countOf(snapshot, diagnostic?.code),
        `${action.title} does not mend ${diagnostic?.code}`,
      );
    }
  }
}

describe('every code action', () => {
  for (const check of checks) {
    it(`mends what ${check.id} finds`, () => {
      for (const example of check.fails) {
        const config =
          example.checks === undefined
            ? ''
            : `checks:\n  ${example.checks.replace(/\n/g, '\n  ')}\n`;
        for (const text of [examplePlan(example), examplePlan(example).replace(/\n/g, '\r\n')]) {
          tryFixes(planSnapshot(text, { asOf: example.asOf ?? exampleDay, config }));
        }
      }
    });
  }

  for (const name of ['dudley-2020', 'northbridge-2026']) {
    it(`can be done in ${name}`, () => {
      const snapshot = planSnapshot(sample(name));
      tryFixes(snapshot, some(snapshot.verdict.problems));
      const text = textOf(snapshot.document.fragments);
      const lines = lineStarts(text).map((_, line) => line);
      const done = new Map<string, number>();
      for (const line of lines.filter((one) => one % 5 === 0)) {
        for (const action of offered(snapshot, { line, character: 999 }, ['refactor'])) {
          const kind = action.title.split(' ')[0] ?? '';
          const count = done.get(kind) ?? 0;
          if (!isThorough && count >= 5) continue;
          done.set(kind, count + 1);
          const next = after(snapshot, action);
          const { actions } = snapshot.plan;
          assert.equal(readPlan(next.document).actions.length, actions.length, action.title);
        }
      }
      assert.deepEqual([...done.keys()].sort(), ['Give', 'Move', 'Record', 'Turn']);
    }).timeout(300_000);
  }

  it('applies, whatever the text', () => {
    fc.assert(
      fc.property(planText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const position = offsetToPosition(lineStarts(text), Math.round(share * text.length));
        const range = { start: position, end: position };
        for (const snapshot of [planSnapshot(text, { config: text }), configSnapshot(text)]) {
          const files = snapshot.kind === 'plan' && snapshot.config ? [snapshot.config] : [];
          for (const only of [undefined, ['refactor']]) {
            for (const { edit } of codeActions(snapshot, { range, only }, plain)) {
              edited(edit ?? {}, snapshot, ...files);
            }
          }
        }
      }),
      { numRuns: rounds(150) },
    );
  }).timeout(0);
});
