import assert from 'node:assert/strict';
import { sameData } from '../../server/text/same';

describe('plain data', () => {
  const same: readonly (readonly [unknown, unknown])[] = [
    [1, 1],
    [Number.NaN, Number.NaN],
    [{ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] }],
    [new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]])],
    [undefined, undefined],
  ];
  const other: readonly (readonly [unknown, unknown])[] = [
    [1, '1'],
    [null, {}],
    [[], {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Map(), {}],
    [
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      new Map([
        ['b', 1],
        ['a', 1],
      ]),
    ],
    [() => 1, () => 1],
  ];

  it('says the same where every part does', () => {
    for (const [a, b] of same) assert.ok(sameData(a, b));
  });

  it('says something else where a part, its name or its order differs', () => {
    for (const [a, b] of other) assert.ok(!sameData(a, b));
  });
});
