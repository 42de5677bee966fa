/** What is judged as of today is judged as of the next day from midnight on, without anybody touching the file. */

import assert from 'node:assert/strict';
import type { Diagnostic, Hover } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { figuresRequest, progressChanged } from '../../server/protocol';
import { Client, type ClientOptions, cannotPull, pulls } from '../support/client';
import { setClock } from '../support/server-process';

const uri = 'file:///work/midnight.plan.yaml';
const text = examplePlan({ actions: ['deadline: 2026-06-30'] });
const line = text.split('\n').indexOf('        deadline: 2026-06-30');
const [before, after] = ['2026-06-30T23:59:50', '2026-07-01T00:00:10'];
const isOverdue = ({ code }: Diagnostic) => code === 'progress/overdue';

/** The plan in a server for which it is shortly before midnight. */
async function atMidnight(
  options: ClientOptions,
  test: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ kind: 'clocked', ...options });
  try {
    setClock(client.server, before);
    await client.start();
    await client.open(uri, text);
    await test(client);
    await client.stop();
  } finally {
    await client.server.kill();
  }
}

async function hoverOf(client: Client): Promise<string> {
  const position = { line, character: 20 };
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  return JSON.stringify(hover.contents);
}

describe('midnight', function () {
  this.timeout(300_000);

  it('is told to a client that pulls, which asks again', async () => {
    await atMidnight({ capabilities: pulls }, async (client) => {
      const report = await client.pull(uri);
      assert.equal(report.kind === 'full' && report.items.some(isOverdue), false);
      const { refreshes } = client;
      setClock(client.server, after);
      await client.until(() => client.refreshes > refreshes);
      const now = await client.pull(uri, report.resultId);
      assert.equal(now.kind === 'full' && now.items.some(isOverdue), true);
    });
  });

  it('brings new problems to a client to which they are pushed', async () => {
    await atMidnight({ capabilities: cannotPull }, async (client) => {
      await client.until(() => client.pushed.length > 0);
      assert.equal(client.pushed.at(-1)?.diagnostics.some(isOverdue), false);
      setClock(client.server, after);
      await client.until(() => client.pushed.at(-1)?.diagnostics.some(isOverdue) === true);
    });
  });

  it('changes what hovers say of days, and is told to the view of progress', async () => {
    let changes = 0;
    await atMidnight({ initialization: { followsProgress: true } }, async (client) => {
      const changed = new Promise<void>((resolve) => {
        client.connection.onNotification(progressChanged, () => {
          changes += 1;
          resolve();
        });
      });
      await changed;
      await client.request(figuresRequest, {});
      assert.match(await hoverOf(client), /On the as-of date/);
      const told = changes;
      setClock(client.server, after);
      await client.until(() => client.refreshes > 0);
      assert.match(await hoverOf(client), /1 working day/);
      assert.ok(changes > told);
    });
  });

  it('changes nothing where the day is set', async () => {
    await atMidnight({ settings: { asOf: '2026-06-30' } }, async (client) => {
      const { resultId } = await client.pull(uri);
      const { refreshes } = client;
      setClock(client.server, after);
      await client.until(() => client.refreshes > refreshes);
      assert.equal((await client.pull(uri, resultId)).kind, 'unchanged');
    });
  });
});
