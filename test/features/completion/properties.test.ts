import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completion, completionTriggers } from '../../../server/features/completion';
import { resolveCompletion } from '../../../server/features/completion/resolve';
import type { Snapshot } from '../../../server/features/snapshot';
import { ableClient, editOf, plainClient } from '../../support/completions';
import { rounds } from '../../support/effort';
import { planText } from '../../support/plans';
import { configSnapshot, planSnapshot } from '../../support/snapshots';

const where = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  encoding: fc.constantFrom('utf-8', 'utf-16', 'utf-32'),
  isConfig: fc.boolean(),
  isAble: fc.boolean(),
  trigger: fc.constantFrom(undefined, ...completionTriggers),
});
/** Beginnings of what somebody types, at any place of a text. */
const typed = fc.constantFrom(
  '',
  '',
  ' ',
  '# ',
  '# exception ',
  'O',
  '- ',
  '\n        ',
  '\n      - ',
  ': ',
);

describe('completion', () => {
  it('gives items with edits on the line of the cursor, at every place of any text', () => {
    fc.assert(
      fc.property(
        planText,
        typed,
        where,
        (before, more, { share, encoding, isConfig, isAble, trigger }) => {
          const near = Math.round(share * before.length);
          // No cursor stands inside a line break.
          const at = before.slice(near - 1, near + 1) === '\r\n' ? near + 1 : near;
          const text = before.slice(0, at) + more + before.slice(at);
          const snapshot: Snapshot = isConfig
            ? configSnapshot(text, { encoding })
            : planSnapshot(text, { encoding });
          const spot = snapshot.places.spotOf(at + more.length);
          const position = snapshot.places.positionIn(spot.index, spot.offset);
          const context = trigger === undefined ? {} : { triggerCharacter: trigger };
          const client = isAble ? ableClient : plainClient;
          const found = completion(snapshot, { position, context }, client);
          for (const item of found?.items ?? []) {
            const { start, end } = editOf(item);
            assert.deepEqual([start.line, end.line], [position.line, position.line]);
            assert.ok(start.character <= position.character && end.character >= position.character);
            if (item.textEdit && 'insert' in item.textEdit) {
              assert.deepEqual(item.textEdit.insert, { start, end: position });
            }
          }
          for (const item of found?.items.slice(0, 3) ?? []) resolveCompletion(snapshot, item);
        },
      ),
      { numRuns: rounds(300) },
    );
  }).timeout(0);
});
