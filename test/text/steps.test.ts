import assert from 'node:assert/strict';
import { finish, type Steps } from '../../server/text/steps';

describe('work in steps', () => {
  it('is done to its end, from wherever it has come to', () => {
    const done: number[] = [];
    function* work(): Steps<number> {
      for (let i = 0; i < 5; i += 1) {
        done.push(i);
        yield;
      }
      return done.length;
    }
    assert.equal(finish(work()), 5);
    done.length = 0;
    const begun = work();
    begun.next();
    begun.next();
    assert.deepEqual(done, [0, 1]);
    assert.equal(finish(begun), 5);
  });
});
