import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markup } from '../../server/features/markdown';
import { code, escaped } from '../../server/text/markdown';

describe('texts of a document in Markdown', () => {
  it('are shown as they were written', () => {
    assert.equal(
      escaped('a *b* [c](command:x) <img> `d`'),
      'a \\*b\\* \\[c\\]\\(command:x\\) \\<img\\> \\`d\\`',
    );
    assert.equal(escaped('  1. two\n\nlines  '), '1\\. two lines');
  });

  it('make no address a link', () => {
    assert.equal(escaped('https://a.uk'), 'https&#58;//a\\.uk');
    assert.equal(escaped('www.a.uk, b@c.uk'), 'ww&#119;\\.a\\.uk, b&#64;c\\.uk');
    assert.equal(escaped('Review: phase 2'), 'Review: phase 2');
  });

  it('can stand as code, whatever backticks they hold', () => {
    assert.equal(code('on-track'), '`on-track`');
    assert.equal(code('a `b` c'), '``a `b` c``');
    assert.equal(code('`x'), '`` `x ``');
  });

  it('are plain words for a client without Markdown', () => {
    const plain = (markdown: string) => markup(markdown, 'plaintext').value;
    assert.equal(
      plain('**O25** \\(a\\)\n\n- One of `x`, ``a `b` c``'),
      'O25 (a)\n\n- One of x, a `b` c',
    );
    assert.deepEqual(markup('**a**', 'markdown'), { kind: 'markdown', value: '**a**' });
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('`', '*', '\\', ' ', '&', '#', '6', ';', 'w', '.', ':', '/', '@'),
      }),
    );
    fc.assert(
      fc.property(anything, anything, (one, another) => {
        const [text, verbatim] = [one, another].map((raw) => raw.replace(/\s+/g, ' ').trim());
        const shown = plain(`**${escaped(one)}**: ${code(verbatim ?? '')}.`);
        assert.equal(shown, `${text}: ${verbatim || '``'}.`);
      }),
    );
  });
});
