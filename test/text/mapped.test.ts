import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mapAgain, runsOf } from '../../server/text/mapped';

const lists = fc.array(fc.nat(6), { maxLength: 12 });

describe('runs of a list, by comparison with another', () => {
  it('make up the list, in order, and what they take over is the same', () => {
    fc.assert(
      fc.property(lists, lists, (now, before) => {
        const items = runsOf(now, before).flatMap(({ start, end, before: at }) => {
          assert.ok(start < end);
          return at === undefined ? now.slice(start, end) : before.slice(at, at + end - start);
        });
        assert.deepEqual(items, now);
      }),
    );
  });

  it('find again what goes on behind what came, went and changed', () => {
    const before = Array.from({ length: 200 }, (_, i) => i);
    const now = [
      -1,
      ...before.slice(0, 50),
      -2,
      -3,
      ...before.slice(51, 100),
      ...before.slice(140),
    ];
    const kept = runsOf(now, before).filter((run) => run.before !== undefined);
    assert.deepEqual(
      kept.map((run) => [run.before, run.end - run.start]),
      [
        [0, 50],
        [51, 49],
        [140, 60],
      ],
    );
  });

  it('end where the lists have nothing in common', () => {
    const before = Array.from({ length: 300 }, (_, i) => i);
    const now = before.map((i) => i + 1000);
    assert.ok(runsOf(now, before).every((run) => run.before === undefined));
  });
});

describe('a list made out of another', () => {
  it('is made again only where the other changed', () => {
    const made: number[] = [];
    const make = (item: number) => {
      made.push(item);
      return { item };
    };
    const before = mapAgain([1, 2, 3, 4], undefined, make);
    const now = mapAgain([1, 9, 3, 4, 5], before, make);
    assert.deepEqual(made, [1, 2, 3, 4, 9, 5]);
    assert.equal(now.to[2], before.to[2]);
    assert.deepEqual(
      now.to.map(({ item }) => item),
      [1, 9, 3, 4, 5],
    );
  });
});
