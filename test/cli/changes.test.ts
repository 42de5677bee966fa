import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { Changes } from '../../server/cli/changes';

describe('changes', () => {
  it('that come together are told once', async () => {
    const changes = new Changes();
    let told = 0;
    const follow = async () => {
      for (;;) {
        await changes.next();
        told += 1;
      }
    };
    void follow();
    for (let i = 0; i < 50; i += 1) changes.note();
    while (told === 0) await turn();
    assert.equal(told, 1);
    changes.note();
    while (told === 1) await turn();
    assert.equal(told, 2);
  });

  it('that come while nobody waits are told to who waits next', async () => {
    const changes = new Changes();
    changes.note();
    await changes.next();
    changes.note();
    const before = changes.next();
    await before;
  });
});
