import assert from 'node:assert/strict';
import { addPhrase, phrasesAt, phraseTree } from '../../server/text/phrases';

describe('phrasesAt', () => {
  const tree = phraseTree<string>();
  for (const [phrase, value] of [
    ['head of hr', 'HR'],
    ['head', 'head'],
    ['head of hr', 'HR again'],
    ['constructor', 'a plain word'],
  ] as const) {
    addPhrase(tree, phrase.split(' '), value);
  }
  const find = (text: string, from: number): [number, readonly string[]][] => {
    const words = text.split(' ').map((folded) => ({ folded }));
    return phrasesAt(tree, words, from).map(({ length, values }) => [length, values]);
  };

  it('finds the longest first, with all that was added for it', () => {
    assert.deepEqual(find('the head of hr is', 1), [
      [3, ['HR', 'HR again']],
      [1, ['head']],
    ]);
  });

  it('finds nothing elsewhere', () => {
    assert.deepEqual(find('the head of hr', 0), []);
    assert.deepEqual(find('of hr', 0), []);
    assert.deepEqual(find('head of', 5), []);
  });

  it('takes no word for a property', () => {
    assert.deepEqual(find('constructor', 0), [[1, ['a plain word']]]);
    assert.deepEqual(find('__proto__', 0), []);
  });
});
