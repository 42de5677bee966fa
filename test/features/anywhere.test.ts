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
  it('answer at every place of any text', async () => {
    await fc.assert(
      fc.asyncProperty(planText, share, share, encoding, eol, async (raw, from, to, units, end) => {
        const text = raw.replace(/\n/g, end);
        const around = { encoding: units, config: text };
        const at = (part: number) =>
          offsetToPosition(lineStarts(text), Math.round(part * text.length));
        const range = { start: at(Math.min(from, to)), end: at(Math.max(from, to)) };
        const plan = planSnapshot(text, around);
        for (const snapshot of [plan, configSnapshot(text, around)]) {
          hover(snapshot, range.start, { format: 'markdown', besideProblems: true });
          const inRange = inlayHints(snapshot, range, {
            stages: true,
            titles: true,
            ratings: true,
          });
          assert.ok(inRange.every(({ position: { line } }) => line <= range.end.line));
          for (const lens of codeLenses(snapshot)) {
            const resolved = await resolveCodeLens(snapshot, lens, true, async () => [plan]);
            assert.ok(resolved.command);
          }
        }
      }),
      { numRuns: rounds(100) },
    );
  }).timeout(0);
});
