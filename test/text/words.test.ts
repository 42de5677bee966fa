import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWord, singular, words } from '../../server/text/words';
import { assertLinear } from './linear';

describe('words', () => {
  const cases: Record<string, string[]> = {
    '': [],
    '  -- ': [],
    'Head of  HR': ['Head', 'of', 'HR'],
    "Director of Children's Services": ['Director', 'of', "Children's", 'Services'],
    'Children’s & Families': ['Children’s', '&', 'Families'],
    "the directors' plan, 'quoted'": ['the', 'directors', 'plan', 'quoted'],
    'multi-agency/0-25': ['multi', 'agency', '0', '25'],
    'Cafe\u0301 Żółć 2020/21': ['Cafe\u0301', 'Żółć', '2020', '21'],
    'lone \ud800 half': ['lone', 'half'],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(`finds ${JSON.stringify(expected)} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        words(text).map((word) => word.text),
        expected,
      );
    });
  }

  it('gives places inside the text, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        let after = 0;
        for (const word of words(text)) {
          assert.ok(word.start >= after && word.end > word.start && word.end <= text.length);
          assert.equal(text.slice(word.start, word.end), word.text);
          after = word.end;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    assertLinear((text) => words(text).map((word) => foldWord(word.text)));
  });
});

describe('foldWord', () => {
  const same: [string, string][] = [
    ["Children's", 'childrens'],
    ['Children’s', 'CHILDRENS'],
    ['Childrenʼs', 'children'],
    ['&', 'and'],
    ['Services', 'service'],
    ['Families', 'FAMILY'],
    ['oﬃcers', 'officer'],
  ];

  for (const [one, other] of same) {
    it(`takes ${one} and ${other} for one word`, () => {
      assert.equal(foldWord(one), foldWord(other));
    });
  }

  it('keeps other words apart', () => {
    const different = [
      'adult',
      'children',
      'HR',
      'DDS',
      'director',
      'directorate',
      'care',
      'carer',
    ];
    assert.equal(new Set(different.map(foldWord)).size, different.length);
  });
});

describe('singular', () => {
  const cases: Record<string, string> = {
    services: 'service',
    families: 'family',
    ties: 'tie',
    processes: 'process',
    boxes: 'box',
    approaches: 'approach',
    business: 'business',
    status: 'status',
    analysis: 'analysis',
    children: 'children',
    bus: 'bus',
    dds: 'dds',
    '': '',
  };

  for (const [plural, expected] of Object.entries(cases)) {
    it(`makes '${expected}' of '${plural}'`, () => assert.equal(singular(plural), expected));
  }
});
