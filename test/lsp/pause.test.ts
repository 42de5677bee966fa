import assert from 'node:assert/strict';
import { pause, tookMessage } from '../../server/lsp/pause';

/** Takes messages in as the library for the protocol does: one in each turn, the next one asked for behind it. */
function takeIn(messages: readonly (() => void)[]): void {
  const [first, ...rest] = messages;
  if (!first) return;
  setImmediate(() => {
    tookMessage();
    first();
    takeIn(rest);
  });
}

describe('a pause', () => {
  it('that one message asks for ends when all that came with it are taken in', async () => {
    const taken: number[] = [];
    const paused = new Promise<readonly number[]>((resolve) => {
      const messages = [1, 2, 3, 4, 5].map((n) => () => {
        taken.push(n);
        if (n === 2) void pause().then(() => resolve([...taken]));
      });
      takeIn(messages);
    });
    assert.deepEqual(await paused, [1, 2, 3, 4, 5]);
  });

  it('ends at once where nothing comes in', async () => {
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await pause();
    isOver = true;
    assert.ok(turns <= 2, `${turns} turns`);
  });
});
