import assert from 'node:assert/strict';
import { onNewDay } from '../../server/workspace/new-day';

describe('a new day', () => {
  it('renews what is judged, once, until that is ended', () => {
    let day = '2026-06-01';
    let times = 0;
    let isOver = false;
    let look: () => void = () => assert.fail('nothing is waited for');
    const end = onNewDay(
      () => day,
      () => {
        times += 1;
      },
      (next) => {
        look = next;
        return {
          dispose: () => {
            isOver = true;
          },
        };
      },
    );
    look();
    assert.equal(times, 0);
    day = '2026-06-02';
    look();
    look();
    assert.equal(times, 1);
    assert.equal(isOver, false);
    end();
    assert.equal(isOver, true);
  });
});
