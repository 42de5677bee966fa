import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composed } from '../../server/plan/offsets';

/** Edits of a text of that length, in order and apart. */
const editsFor = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 8 }).map((all) => {
    const places = all.map(([at]) => at).sort((a, b) => a - b);
    return all.flatMap(([, text], i) => {
      const [start, end] = [places[2 * i], places[2 * i + 1]];
      return start === undefined || end === undefined ? [] : [{ start, end, text }];
    });
  });

describe('edits that follow each other', () => {
  it('are one set of edits of the first text', () => {
    const cases = fc.string({ maxLength: 30 }).chain((text) =>
      editsFor(text.length).chain((first) => {
        const middle = applyEdits(text, first);
        return editsFor(middle.length).map((second) => ({ text, first, middle, second }));
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, first, middle, second }) => {
        const whole = composed(first, second);
        assert.equal(applyEdits(text, whole), applyEdits(middle, second));
        for (const [i, { start, end }] of whole.entries()) {
          assert.ok(start <= end && end <= text.length && start >= (whole[i - 1]?.end ?? 0));
        }
      }),
    );
  });

  it('are those of the first where nothing follows', () => {
    const edits = [{ start: 1, end: 2, text: 'x' }];
    assert.deepEqual(composed(edits, []), edits);
    assert.deepEqual(composed([], edits), edits);
  });
});
