import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, nearest, nearLimit } from '../../server/text/near';
import { assertLinear } from './linear';

const FAR = Number.POSITIVE_INFINITY;

describe('editDistance', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['same', 'same', 0],
    ['', 'ab', 2],
    ['lead', 'leads', 1],
    ['lead', 'led', 1],
    ['lead', 'load', 1],
    ['lead', 'laed', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['deadline', 'daedlien', 2],
  ];

  for (const [a, b, expected] of cases) {
    it(`is ${expected} from '${a}' to '${b}'`, () => {
      assert.equal(editDistance(a, b, 5), expected);
      assert.equal(editDistance(b, a, 5), expected);
      assert.equal(editDistance(a, b, expected), expected);
      if (expected > 0) assert.equal(editDistance(a, b, expected - 1), FAR);
    });
  }

  it('is what the whole table gives, up to the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        const distance = fullDistance(a, b);
        assert.equal(editDistance(a, b, limit), distance <= limit ? distance : FAR);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the text', () => {
    assertLinear((text) => editDistance(text, `${text.slice(0, -2)}??`, 3));
  });
});

describe('nearest', () => {
  const keys = [
    'action',
    'deadline',
    'lead-officer',
    'senior-responsible-officer',
    'links',
    'stage',
  ];
  const cases: [string, readonly string[], string | undefined][] = [
    ['dedline', keys, 'deadline'],
    ['Lead Officer', keys, 'lead-officer'],
    ['leadOfficer', keys, 'lead-officer'],
    ['lead_oficer', keys, 'lead-officer'],
    ['actoin', keys, 'action'],
    ['link', keys, 'links'],
    ['colour', keys, undefined],
    ['date', keys, undefined],
    ['', keys, undefined],
    ['-', keys, undefined],
    ['On Track', ['on-track', 'off-track'], 'on-track'],
    ['of-track', ['on-track', 'off-track'], 'off-track'],
    ['QP1', ['CS1', 'QP2'], 'QP2'],
    ['QP', ['QS'], undefined],
    ['bat', ['cat', 'bad', 'bar'], 'bad'],
    ['bat', ['cat', 'bxt', 'bad'], 'bad'],
    ['bat', ['cat', 'rat'], 'cat'],
    ['high', ['low', 'high'], 'high'],
    ['good', [], undefined],
  ];

  for (const [text, candidates, expected] of cases) {
    it(`finds ${expected ?? 'nothing'} for '${text}' in ${candidates.join(' ')}`, () => {
      assert.equal(nearest(text, candidates), expected);
    });
  }

  it('allows more changes in longer texts', () => {
    assert.deepEqual([0, 2, 3, 5, 6, 9, 10, 1000].map(nearLimit), [0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('gives a candidate or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, candidates) => {
        const near = nearest(text, candidates);
        assert.ok(near === undefined || candidates.includes(near));
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    assertLinear((text) => nearest(text, [...keys, `${text}x`]));
  });
});

/** The same distance by the textbook's full table. */
function fullDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(i - 2, j - 2) + 1);
      }
      const row = table[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}
