import assert from 'node:assert/strict';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { graphemes, widthOf } from '../../server/cli/render/width';
import { rounds } from '../support/effort';

const samples = [
  '',
  'Cut waits to 18 weeks – “as agreed” by the board’s chair…',
  'façade, Καλημέρα, Привет, 5 €',
  '家族: 家, ｶﾅ and 한국어',
  'e\u0301, o\u0308 and a\u00ADb',
  '👩‍👧 ❤️ ❤ ☎️ 🇬🇧 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ©',
  '\u200B\u200D\uFEFF',
];

describe('the columns that a text takes', () => {
  for (const text of samples) {
    it(`are those of string-width: ${JSON.stringify(text)}`, () => {
      assert.equal(widthOf(text), stringWidth(text));
    });
  }

  it('are those of string-width for any mixture of these', () => {
    const pieces = samples.flatMap((text) => [...graphemes(text)]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (some) => {
        const text = some.join(' ');
        assert.equal(widthOf(text), stringWidth(text));
      }),
      { numRuns: rounds(2500) },
    );
  });
});
