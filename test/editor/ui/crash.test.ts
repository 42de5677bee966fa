import assert from 'node:assert/strict';
import { untilServerRuns } from './support/server-process';
import { stage } from './support/stage';

const told = 'Golden Thread had to start again';
const givenUp = 'Golden Thread keeps stopping';

describe('a server that dies again and again', () => {
  it('is started again and told of once, then given up, and started by hand', async () => {
    const { extensions } = stage();
    await stage().inWindow({ file: 'first-plan.plan.yaml' }, async (editor) => {
      let server = await untilServerRuns(extensions);
      for (let death = 1; death <= 4; death++) {
        process.kill(server, 'SIGKILL');
        server = await untilServerRuns(extensions, server);
        if (death > 1) continue;
        await editor.message(told);
        // The same message again would take the place of the first: that would not be seen.
        await editor.run('Notifications: Clear All Notifications');
      }
      process.kill(server, 'SIGKILL');
      const message = await editor.message(givenUp);
      assert.equal(await editor.messages(told).count(), 0);
      await message.getByRole('button', { name: 'Start again' }).click();
      await untilServerRuns(extensions, server);
    });
  });
});
