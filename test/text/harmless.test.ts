import assert from 'node:assert/strict';
import fc from 'fast-check';
import { harmless, harmlessJson, withoutControls } from '../../server/text/harmless';

const text = fc
  .array(
    fc.constantFrom(
      '#',
      '##',
      '[',
      'vso[',
      ':',
      ' ',
      '\n',
      '\u001B',
      '\u009B',
      '\u202E',
      'ü',
      '\\',
      '"',
    ),
  )
  .map((parts) => parts.join(''));
const obeyed = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

describe('a text made harmless', () => {
  it('is a line of as many characters, with nothing in it that a terminal or a pipeline obeys', () => {
    fc.assert(
      fc.property(text, (one) => {
        const made = harmless(one);
        assert.equal(made.length, one.length);
        assert.doesNotMatch(made, obeyed);
        assert.doesNotMatch(made, /^\s*::|##(?:\[|vso\[)/);
      }),
    );
  });

  it('says in JSON what it said, and holds no command', () => {
    fc.assert(
      fc.property(text, (one) => {
        const made = harmlessJson({ one, more: [one] }, 2);
        assert.deepEqual(JSON.parse(made), { one, more: [one] });
        assert.doesNotMatch(made, /##/);
        assert.doesNotMatch(made.replaceAll('\n', ''), obeyed);
      }),
    );
  });

  it('keeps its lines where they are ended by the command that it stands in', () => {
    assert.equal(withoutControls('a\r\nb\t\u001B[31m::c ##[d]'), 'a\r\nb\t\u241B[31m::c ##[d]');
  });
});
