import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeLenses, resolveCodeLens } from '../../server/features/code-lens';
import { hover } from '../../server/features/hover';
import { inlayHints } from '../../server/features/inlay-hints';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const encoding = fc.constantFrom('utf-8' as const, 'utf-16' as const, 'utf-32' as const);
const eol = fc.constantFrom('\n', '\r\n');

describe('hovers, lenses and hints', () => {
  it('answer at every place of any text', () => {
    fc.assert(
      fc.property(planText, share, share, encoding, eol, (plan, from, to, units, end) => {
        const text = plan.replace(/\n/g, end);
        const around = { encoding: units, config: text };
        const at = (part: number) =>
          offsetToPosition(lineStarts(text), Math.round(part * text.length));
        const range = { start: at(Math.min(from, to)), end: at(Math.max(from, to)) };
        for (const snapshot of [planSnapshot(text, around), configSnapshot(text, around)]) {
          hover(snapshot, range.start);
          const inRange = inlayHints(snapshot, range, { stages: true, titles: true });
          assert.ok(inRange.every(({ position: { line } }) => line <= range.end.line));
          for (const lens of codeLenses(snapshot) ?? []) {
            assert.ok(resolveCodeLens(snapshot, lens, true).command);
          }
        }
      }),
      { numRuns: rounds(100) },
    );
  }).timeout(0);
});
