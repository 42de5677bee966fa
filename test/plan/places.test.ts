import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openDocument, textOf } from '../../server/plan/document';
import { Places } from '../../server/plan/places';
import type { PositionEncoding } from '../../server/text/columns';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { planText } from '../support/plans';

const places = (text: string, encoding: PositionEncoding) =>
  new Places(openDocument(text), encoding);

/** How many units of an encoding a text takes. */
function units(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return text.length;
  return encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length;
}

describe('places of a document', () => {
  const line = '  title: é ünï 👩‍👧 end';
  const text = `plan:\n${line}\r\nrisks:\n  R1:\n    title: 👩x\n`;

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`count columns in ${encoding}, there and back`, () => {
      const all = places(text, encoding);
      const start = text.indexOf(line);
      for (const [character] of [...line.matchAll(/./gu)].map(({ index, 0: c }) => [index, c])) {
        const offset = start + Number(character);
        const position = { line: 1, character: units(text.slice(start, offset), encoding) };
        const spot = all.spotAt(position);
        assert.equal(all.offsetAt(position), offset);
        assert.deepEqual(all.positionIn(spot.index, spot.offset), position);
      }
    });
  }

  it('take a column inside a character for its start', () => {
    const start = text.indexOf('👩x');
    for (const character of [11, 12, 13, 14]) {
      assert.equal(places(text, 'utf-8').offsetAt({ line: 4, character }), start);
    }
    assert.equal(places(text, 'utf-8').offsetAt({ line: 4, character: 15 }), start + 2);
  });

  it('end a line before its line break, and the file at its end', () => {
    const all = places(text, 'utf-16');
    assert.equal(all.offsetAt({ line: 1, character: 999 }), text.indexOf('\r\n'));
    assert.equal(all.offsetAt({ line: 99, character: 0 }), text.length);
  });

  it('agree with those of the joined text', () => {
    fc.assert(
      fc.property(planText, fc.double({ min: 0, max: 1, noNaN: true }), (any, share) => {
        const document = openDocument(any);
        assert.equal(textOf(document.fragments), any);
        const all = new Places(document, 'utf-16');
        const offset = Math.round(share * any.length);
        const { index, offset: inside } = all.spotOf(offset);
        const position = all.positionIn(index, inside);
        assert.deepEqual(position, offsetToPosition(lineStarts(any), offset));
        const isInBreak = any.charAt(offset - 1) === '\r' && any.charAt(offset) === '\n';
        if (!isInBreak) assert.equal(all.offsetAt(position), offset);
      }),
    );
  });
});
