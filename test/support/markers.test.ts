import assert from 'node:assert/strict';
import { atCursor, marked, withRanges } from './markers';

describe('marks in texts of tests', () => {
  it('give the place of $0', () => {
    assert.deepEqual(atCursor('a\nb$0c'), {
      text: 'a\nbc',
      offset: 3,
      position: { line: 1, character: 1 },
    });
  });

  it('give the stretches between ⟦ and ⟧, and put them back', () => {
    const text = '⟦a⟧\nb⟦⟧ ⟦c\nd⟧';
    const found = withRanges(text);
    assert.equal(found.text, 'a\nb c\nd');
    assert.deepEqual(found.ranges.at(-1), {
      start: { line: 1, character: 2 },
      end: { line: 2, character: 1 },
    });
    assert.equal(marked(found.text, found.ranges), text);
  });

  it('throw where a mark is missing or out of place', () => {
    assert.throws(() => atCursor('abc'), /no \$0/);
    assert.throws(() => atCursor('$0a$0'), /more than one/);
    assert.throws(() => withRanges('abc'), /no ⟦/);
    assert.throws(() => withRanges('a⟧'), /without ⟦/);
    assert.throws(() => withRanges('⟦a'), /without ⟧/);
    assert.throws(() => withRanges('⟦a⟦b⟧'), /inside another/);
  });
});
