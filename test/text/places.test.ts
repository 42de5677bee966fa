import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { assertLinear } from './linear';

describe('lineStarts', () => {
  const cases: Record<string, number[]> = {
    '': [0],
    'one line': [0],
    'a\nb\n': [0, 2, 4],
    'a\r\nb\r\n': [0, 3, 6],
    'a\rb': [0, 2],
    '\r\r\n\n': [0, 1, 3, 4],
    '\n\r': [0, 1, 2],
    'é😀\nb': [0, 4],
    'a\u2028b': [0],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(`gives ${expected.join(' ')} for ${JSON.stringify(text)}`, () => {
      assert.deepEqual(lineStarts(text), expected);
    });
  }

  it('takes time in proportion to the text', () => assertLinear(lineStarts));
});

describe('offsetToPosition', () => {
  const starts = lineStarts('one\r\ntwo\n\nend');
  const cases: [number, number, number][] = [
    [0, 0, 0],
    [3, 0, 3],
    [5, 1, 0],
    [8, 1, 3],
    [9, 2, 0],
    [10, 3, 0],
    [13, 3, 3],
    [-1, 0, 0],
    [15, 3, 5],
  ];

  for (const [offset, line, character] of cases) {
    it(`puts ${offset} at ${line}:${character}`, () => {
      assert.deepEqual(offsetToPosition(starts, offset), { line, character });
    });
  }

  it('is the way back from line start and column', () => {
    const unit = fc.constantFrom('a', '\n', '\r', '\r\n', '😀', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(60), (text, wanted) => {
        const lines = lineStarts(text);
        const offset = Math.min(wanted, text.length);
        const { line, character } = offsetToPosition(lines, offset);
        assert.equal((lines[line] ?? Number.NaN) + character, offset);
        assert.ok((lines[line + 1] ?? Number.MAX_VALUE) > offset);
      }),
    );
  });
});
