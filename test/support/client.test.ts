import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { withClient } from './client';

describe('the client of tests', function () {
  this.timeout(300_000);

  it('fails a test that fails, and leaves no server behind', async () => {
    let pid = 0;
    const failing = withClient({ kind: 'compiled' }, (client) => {
      pid = client.server.child?.pid ?? 0;
      return Promise.reject(new Error('as it should'));
    });
    await assert.rejects(failing, /as it should/);
    assert.throws(() => process.kill(pid, 0), /ESRCH/);
  });

  it('passes on the errors of the server', async () => {
    await withClient({}, async (client) => {
      await assert.rejects(client.request('textDocument/none'), /Unhandled method/);
    });
  });

  it('takes nothing unchanged for diagnostics', async () => {
    await withClient({}, async (client) => {
      const uri = 'untitled:a.plan.yaml';
      await client.open(uri, examplePlan({}));
      const { resultId } = await client.pull(uri);
      assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');
    });
  });
});
