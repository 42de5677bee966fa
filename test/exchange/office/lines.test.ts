import assert from 'node:assert/strict';
import { linesOf } from '../../../server/exchange/office/lines';
import { cleaned } from '../../../server/exchange/office/text';

/** Lines with `* ` for those in a list. */
function shown(text: string): readonly string[] {
  return linesOf(text).map(({ text: said, bullet }) => (bullet === undefined ? said : `* ${said}`));
}

describe('lines of a cell', () => {
  const cases: readonly (readonly [why: string, text: string, lines: readonly string[]])[] = [
    ['all kinds of line ends', 'a\nb\r\nc\rd\u2028e\vf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['no blank lines', '\n a \n\n \u00a0 \n b\n', ['a', 'b']],
    ['bullets', '• a\n•\tb\n · c', ['* a', '* b', '* c']],
    ['a single bullet', '• a', ['* a']],
    ['bullets of a symbol font', '\uf0b7 a\n\uf0a7\u00a0b', ['* a', '* b']],
    ['hyphens and dashes before words', '- a\n– b', ['* a', '* b']],
    ['a hyphen before a figure that may be a minus', '- 5% of cases', ['- 5% of cases']],
    [
      'hyphens before figures in several lines',
      '- 5 visits\n- 6 calls',
      ['* 5 visits', '* 6 calls'],
    ],
    ['a minus', '-5%', ['-5%']],
    ['a lone hyphen', '-', ['-']],
    ['a range', 'May - June', ['May - June']],
    ['a letter o as a bullet', 'o a\no b', ['* a', '* b']],
    ['words that begin with o', 'of note', ['of note']],
    ['an asterisk of a footnote', '* see below', ['* see below']],
    ['asterisks of a list', '* a\n* b', ['* a', '* b']],
    ['a sign that rates', '► On track', ['► On track']],
    ['numbers in order', '1. a\n2. b\n10 c', ['* a', '* b', '10 c']],
    ['numbers in brackets', '(1) a\n(2) b', ['* a', '* b']],
    ['numbers with a bracket', '1) a\n2) b\n3) c', ['* a', '* b', '* c']],
    ['letters', '(a) x\n(b) y', ['* x', '* y']],
    ['Roman numbers', 'i. x\nii. y\niii. z', ['* x', '* y', '* z']],
    ['a single number', '1. a', ['1. a']],
    ['numbers out of order', '1. a\n3. b', ['1. a', '3. b']],
    ['numbers that begin later', '4. a\n5. b', ['4. a', '5. b']],
    ['numbers of two forms', '1. a\n2) b', ['1. a', '2) b']],
    ['numbers that name something', '1.1 a\n1.2 b', ['1.1 a', '1.2 b']],
    ['decimals', '1.2 Foo', ['1.2 Foo']],
    ['lines between numbers', 'Steps:\n1. a\nmore\n2. b', ['Steps:', '* a', 'more', '* b']],
    ['nothing', '', []],
  ];
  for (const [why, text, lines] of cases) {
    it(`knows ${why}`, () => assert.deepEqual(shown(text), lines));
  }

  it('says that a line is in a list apart from its text', () => {
    assert.deepEqual(linesOf('a\n• b'), [{ text: 'a' }, { text: 'b', bullet: 0 }]);
  });
});

describe('texts of Office files', () => {
  const cases: readonly (readonly [text: string, cleaned: string])[] = [
    ['  a \t\n b\u00a0\u2003c ', 'a b c'],
    ['non\u2011breaking and soft\u00adly', 'non-breaking and softly'],
    ['a\u0000\u0007\u001b[31mb\u007f\u0085c', 'a[31mb c'],
    ['\ufeffa\u200b\u202eb\u2066c', 'abc'],
    ['a\ud800b 😀', 'a\ufffdb 😀'],
  ];
  for (const [text, expected] of cases) {
    it(`makes ${JSON.stringify(text)} plain`, () => assert.equal(cleaned(text), expected));
  }
});
