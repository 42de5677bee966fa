/** How the server begins and ends, and what it does with input that no client should send. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { examplePlan } from '../../server/checks/support/example';
import { Client, withClient } from '../support/client';

const uri = 'untitled:test.plan.yaml';
const hoverAt = (position: unknown) => ({ textDocument: { uri }, position });
const first = { line: 0, character: 1 };

/** The code and message with which a request fails. */
async function failure(request: Promise<unknown>): Promise<{ code: number; message: string }> {
  try {
    await request;
  } catch (error) {
    const { code, message } = Object(error);
    return { code, message };
  }
  throw new Error('The request did not fail');
}

describe('the life of the server', function () {
  this.timeout(300_000);

  for (const kind of ['built', 'compiled', 'ipc', 'command', 'browser'] as const) {
    it(`begins and ends as the protocol says (${kind})`, async () => {
      const client = new Client({ kind });
      const { serverInfo } = await client.start();
      assert.deepEqual([serverInfo?.name, typeof serverInfo?.version], ['golden-thread', 'string']);
      assert.equal(await client.stop(), kind === 'browser' ? 1 : 0);
    });
  }

  it('ends with 1 where it was not shut down', async () => {
    const client = new Client();
    await client.start();
    await client.notify('exit');
    assert.equal(await client.server.ended, 1);
  });

  it('ends when the editor is gone', async () => {
    const client = new Client();
    await client.start();
    client.server.child?.stdin?.end();
    assert.equal(await client.server.ended, 1);
  });

  it('does not break where nobody reads what it says', async () => {
    const client = new Client();
    await client.start();
    const { child } = client.server;
    child?.stdout?.destroy();
    const closing = JSON.stringify({
      jsonrpc: '2.0',
      method: 'textDocument/didClose',
      params: { textDocument: { uri } },
    });
    const said = child?.stderr ? text(child.stderr) : undefined;
    for (let i = 0; i < 20; i++) {
      child?.stdin?.write(`Content-Length: ${closing.length}\r\n\r\n${closing}`);
    }
    assert.equal(await client.server.ended, 1);
    assert.equal(await said, 'golden-thread lsp: nobody reads the answers any more\n');
  });

  it('answers nothing before it is initialized or after it is shut down', async () => {
    const client = new Client();
    assert.equal(
      (await failure(client.request('textDocument/hover', hoverAt(first)))).code,
      -32002,
    );
    await client.start();
    assert.equal((await failure(client.request('initialize', { capabilities: {} }))).code, -32600);
    assert.equal((await failure(client.request('no/such/request'))).code, -32601);
    await client.request('shutdown');
    for (const method of ['textDocument/hover', 'textDocument/diagnostic', 'no/such', 'shutdown']) {
      const { code, message } = await failure(client.request(method, hoverAt(first)));
      assert.deepEqual([code, message], [-32600, 'The server has been shut down']);
    }
    await client.notify('exit');
    assert.equal(await client.server.ended, 0);
  });

  it('says where a message is no message, and goes on or ends', async () => {
    const client = new Client();
    await client.start();
    const { child } = client.server;
    child?.stdin?.write('Content-Length: 3\r\n\r\n{{{');
    const ended = client.server.ended.then(() => 'ended');
    const answered = client.request('textDocument/hover', hoverAt(first)).then(() => 'answered');
    assert.match(await Promise.race([ended, answered]), /ended|answered/);
    await client.server.kill();
  });

  it('answers malformed parameters with an error', async () => {
    await withClient({}, async (client) => {
      await client.open(uri, examplePlan({}));
      const malformed = [null, {}, { line: -1, character: 0 }, { line: 'x', character: 0 }];
      for (const position of [...malformed, { line: 1.5, character: 0 }]) {
        const { code } = await failure(client.request('textDocument/hover', hoverAt(position)));
        assert.equal(code, -32602, JSON.stringify(position));
      }
      assert.equal((await failure(client.request('textDocument/hover', {}))).code, -32602);
      assert.equal((await failure(client.request('golden/unknown', {}))).code, -32601);
      const far = { line: 1e9, character: 1e9 };
      assert.equal(await client.request('textDocument/hover', hoverAt(far)), null);
    });
  });

  it('knows nothing of files that are not there, and of texts that are no plans', async () => {
    await withClient({ files: new Map() }, async (client) => {
      assert.equal(await client.request('textDocument/hover', hoverAt(first)), null);
      assert.deepEqual(await client.diagnostics('memfs:/work/none.plan.yaml'), []);
      await client.open('file:///work/other.yaml', 'plan:\n', 'yaml');
      assert.deepEqual(await client.diagnostics('file:///work/other.yaml'), []);
    });
  });

  it('logs closing and changing what was not opened', async () => {
    await withClient({}, async (client) => {
      await client.close(uri);
      await client.change(uri, 'plan:\n');
      await client.until(() => client.logs.length === 2);
      assert.match(client.logs[0] ?? '', /had not been opened/);
      assert.match(client.logs[1] ?? '', /not-open/);
    });
  });

  it('reads no text of 50 MB, and says so', async () => {
    await withClient({ settings: { asOf: '2026-06-01' } }, async (client) => {
      await client.open(uri, 'x'.repeat(50_000_000));
      await client.until(() => client.logs.length > 0);
      assert.match(client.logs[0] ?? '', /not read: too-long/);
      assert.match((await failure(client.pull(uri))).message, /too-long/);
      await client.close(uri);
      await client.open(uri, examplePlan({}));
      assert.deepEqual(await client.diagnostics(uri), []);
    });
  });

  it('is told by the harness where it breaks', async () => {
    const client = new Client();
    await client.start();
    const { child } = client.server;
    assert.ok(child);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(await client.server.ended, null);
  });
});
