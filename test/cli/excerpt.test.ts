import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { cutTo, excerpt } from '../../server/cli/render/excerpt';

/** The line over its marks, the place being what stands between « and ». */
function shown(marked: string, columns = 80): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { line, marks } = excerpt(marked.replace(/[«»]/g, ''), start, end, columns);
  return `${line}\n${marks}`;
}

describe('a line with a place underlined', () => {
  const examples: Record<string, [marked: string, expected: string, columns?: number]> = {
    'without its indentation': ['    links: [«B19»]', 'links: [B19]\n        ^^^'],
    'of which a part is indentation': ['  «  a»', '  a\n^^^'],
    'with tabs': ['a\t«b\tc»', 'a  b  c\n   ^^^^'],
    'with wide characters': ['家族: «家» b', '家族: 家 b\n      ^^'],
    'with emoji of several characters': ['👩‍👧 «👩‍👧» é', '👩‍👧 👩‍👧 é\n   ^^'],
    'at its end': ['deadline:«»', 'deadline:\n         ^'],
    'before white space at its end': ['a: «b   »', 'a: b\n   ^'],
    'that is empty': ['«»', '\n^'],
    'that is long': [
      `${'a'.repeat(50)}«bcd»${'e'.repeat(50)}`,
      '…aaaaaaabcdeeeeeee…\n        ^^^',
      19,
    ],
    'that begins a long one': [`«abc»${'e'.repeat(50)}`, 'abceeeeee…\n^^^', 10],
    'that ends a long one': [`${'e'.repeat(50)}«abc»`, '…eeeeeeabc\n       ^^^', 10],
    'that is longer than the window': [`aaa«${'b'.repeat(99)}»ccc`, '…bbbbbbb……\n ^^^^^^^^', 10],
    'with wide characters that are cut': [`${'家'.repeat(50)}«x»`, '…家家家x\n       ^', 9],
  };
  for (const [what, [marked, expected, columns]] of Object.entries(examples)) {
    it(what, () => {
      assert.equal(shown(marked, columns), expected);
    });
  }

  it('never shows what a terminal obeys', () => {
    assert.equal(shown('a\u001B[2J«b\u202E»'), 'a␛[2Jb\uFFFD\n     ^^');
  });

  it('never shows a command to a pipeline, be it of parts', () => {
    assert.equal(shown('«:»:error::a'), '\uA789:error::a\n^');
    assert.equal(shown('a #«#[error]»'), 'a #\u266F[error]\n   ^^^^^^^^');
  });

  it('stays quick and narrow on lines of any length', () => {
    const { line, marks } = excerpt('👩‍👧 '.repeat(500_000), 900_000, 900_003, 60);
    assert.ok(stringWidth(line) <= 62 && marks.length <= 62, line);
  });
});

describe('a text that is cut', () => {
  it('keeps what fits', () => {
    assert.deepEqual(
      [cutTo('abc', 3), cutTo('abcd', 3), cutTo('家族家族', 5), cutTo('abc', 0)],
      ['abc', 'ab…', '家族…', ''],
    );
  });
});
