/** Judging many files: shown while it lasts, told as it goes, and ended when the client wants. */

import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  WorkDoneProgress,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { type Client, type ClientOptions, pulls, withClient } from '../support/client';

const faulty = examplePlan({ actions: ['links: [O25.1, B19]'] });
const files = new Map(
  Array.from({ length: 30 }, (_, i): [string, string] => [`memfs:/work/${i}.plan.yaml`, faulty]),
);
const capabilities: ClientCapabilities = { ...pulls, window: { workDoneProgress: true } };
const options: ClientOptions = {
  settings: { asOf: '2026-06-01' },
  files,
  folders: ['memfs:/work'],
  capabilities,
};

const pullAll = (client: Client, more: object = {}): Promise<WorkspaceDiagnosticReport> =>
  client.request('workspace/diagnostic', { previousResultIds: [], ...more });

/** The progress that the server begins by itself: what it shows, and its token. */
function shownBy(client: Client): { readonly kinds: string[]; readonly tokens: unknown[] } {
  const shown = { kinds: [] as string[], tokens: [] as unknown[] };
  client.connection.onRequest('window/workDoneProgress/create', ({ token }) => {
    shown.tokens.push(token);
    client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      shown.kinds.push(kind);
    });
    return null;
  });
  return shown;
}

describe('judging many files', function () {
  this.timeout(300_000);

  it('is shown the first time, and not again', async () => {
    await withClient(options, async (client) => {
      const shown = shownBy(client);
      assert.equal((await pullAll(client)).items.length, 30);
      assert.deepEqual([shown.kinds[0], shown.kinds.at(-1)], ['begin', 'end']);
      assert.equal(shown.kinds.length, 32);
      await pullAll(client);
      assert.equal(shown.tokens.length, 1);
    });
  });

  it('is shown where the client asked for it', async () => {
    await withClient({ ...options, capabilities: pulls }, async (client) => {
      const seen: unknown[] = [];
      client.connection.onProgress(WorkDoneProgress.type, 'mine', (value) => {
        seen.push(value);
      });
      await pullAll(client, { workDoneToken: 'mine' });
      assert.deepEqual(seen[0], {
        kind: 'begin',
        title: 'Checking plans',
        percentage: 0,
        cancellable: true,
      });
      assert.deepEqual(seen.at(-2), { kind: 'report', percentage: 100, message: '30 of 30' });
      assert.deepEqual(seen.at(-1), { kind: 'end' });
    });
  });

  it('goes on where the client cannot show it', async () => {
    await withClient(options, async (client) => {
      client.connection.onRequest('window/workDoneProgress/create', () => {
        throw new Error('no window');
      });
      assert.equal((await pullAll(client)).items.length, 30);
      assert.match(client.logs.join('\n'), /shows no progress/);
    });
  });

  it('stops where its user stops it, and tells what was found', async () => {
    await withClient(options, async (client) => {
      const shown = shownBy(client);
      const pulled = pullAll(client);
      while (shown.kinds.length < 3) await new Promise(setImmediate);
      await client.notify('window/workDoneProgress/cancel', { token: shown.tokens[0] });
      const { items } = await pulled;
      assert.ok(items.length >= 2 && items.length < 30, `${items.length} files`);
      assert.equal((await pullAll(client)).items.length, 30);
    });
  });

  it('tells results as they come, where the client takes them', async () => {
    await withClient(options, async (client) => {
      const told: string[] = [];
      client.connection.onProgress(
        WorkspaceDiagnosticRequest.partialResult,
        'parts',
        ({ items }: WorkspaceDiagnosticReportPartialResult) => {
          told.push(...items.map(({ uri }) => uri));
        },
      );
      const previousResultIds = [{ uri: 'memfs:/work/gone.plan.yaml', value: '1' }];
      const report = await pullAll(client, { partialResultToken: 'parts', previousResultIds });
      assert.deepEqual(report.items, []);
      assert.deepEqual(told.sort(), [...files.keys(), 'memfs:/work/gone.plan.yaml'].sort());
    });
  });

  it('ends in an error where the request is cancelled, and leaves the server free', async () => {
    await withClient(options, async (client) => {
      const source = new CancellationTokenSource();
      const pulled = client.connection.sendRequest('workspace/diagnostic', {}, source.token);
      source.cancel();
      await assert.rejects(pulled, ({ code }: { code: number }) => code === -32800);
      assert.equal((await client.diagnostics('memfs:/work/1.plan.yaml')).length, 1);
    });
  });

  it('does not hold up a question about one of them', async () => {
    await withClient(options, async (client) => {
      const order: string[] = [];
      const all = pullAll(client).then(() => order.push('all'));
      const one = client.diagnostics('memfs:/work/9.plan.yaml').then(() => order.push('one'));
      await Promise.all([all, one]);
      assert.deepEqual(order, ['one', 'all']);
    });
  });
});
