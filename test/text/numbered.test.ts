import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasNumbers, numberedTexts } from '../../server/text/numbered';
import { assertLinear } from './linear';

describe('texts by number', () => {
  for (const [name, raw, expected] of [
    ['numbers', '1. One\n2) Two\n(3) Three', { 1: 'One', 2: 'Two', 3: 'Three' }],
    ['letters', 'a) One\nb) Two', { a: 'One', b: 'Two' }],
    [
      'parts',
      '1. One\n (a) First\n (b) Second\n2. Two\n (a) Third',
      {
        1: 'One',
        '1a': 'First',
        '1b': 'Second',
        2: 'Two',
        '2a': 'Third',
      },
    ],
    [
      'headings',
      'Recommendation 1: One\nRec. 2 – Two\nRECOMMENDATION 3 Three',
      {
        1: 'One',
        2: 'Two',
        3: 'Three',
      },
    ],
    [
      'headings on lines of their own',
      'Recommendation 1\nOne.\nRecommendation 2:\nTwo.\n3.\nThree.',
      {
        1: 'One.',
        2: 'Two.',
        3: 'Three.',
      },
    ],
    ['codes', 'R1 One\nR2: Two\n• R3. Three', { 1: 'One', 2: 'Two', 3: 'Three' }],
    [
      'numbers in several parts',
      '1.1 The trust\n1.2\tthe board\n2.1: all',
      {
        '1.1': 'The trust',
        '1.2': 'the board',
        '2.1': 'all',
      },
    ],
    ['none', '• One\nTwo', { 1: 'One', 2: 'Two' }],
    [
      'some',
      '2. Two\nAnother\n5. Five\nOne more',
      { 2: 'Two', 6: 'Another', 5: 'Five', 7: 'One more' },
    ],
    ['the same twice', '1. One\n1. Two', { 1: 'One', 2: 'Two' }],
    [
      'no number',
      '10 children waited\n1.5 million\nRecommendation 12 of the report',
      {
        1: '10 children waited',
        2: '1.5 million',
        3: 'Recommendation 12 of the report',
      },
    ],
    [
      'numbers with nothing below',
      'Recommendation 1\nR2\n• \nTwo\n3. \nR4',
      { 1: 'Recommendation 1', 2: 'Two', 4: 'R4' },
    ],
  ] as const) {
    it(`are taken from ${name}`, () => {
      const found = numberedTexts(raw).map(({ key, text }) => [key, text]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });
  }

  it('leave numbers to those who have them', () => {
    assert.deepEqual(numberedTexts('1. One\nTwo', ['1', '4', 'a']), [
      { key: '5', text: 'One' },
      { key: '6', text: 'Two' },
    ]);
  });

  it('are told from others', () => {
    assert.equal(hasNumbers('Recommendation 1: One'), true);
    assert.equal(hasNumbers('• One\nTwo'), false);
  });

  it('never have a number twice, and take time in proportion to their length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (raw, taken) => {
        const keys = numberedTexts(raw, taken).map(({ key }) => key);
        assert.equal(new Set([...keys, ...taken]).size, keys.length + new Set(taken).size);
      }),
    );
    assertLinear(numberedTexts);
  }).timeout(300_000);
});
