/** What `ignore` of golden-thread.yaml leaves out of every search, and no more. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CompletionList,
  Hover,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { plansRequest } from '../../server/protocol';
import { type Client, cannotPull, withClient } from '../support/client';

const settings = { asOf: '2026-06-01' };
const faulty = examplePlan({ actions: ['links: [O25.1, B19]'] });
const config = 'memfs:/work/golden-thread.yaml';
const live = 'memfs:/work/a.plan.yaml';
const archived = 'memfs:/work/old%20ones/b.plan.yaml';
const ignore = 'ignore: [old ones/]\n';
const folders = ['memfs:/work'];

/** The files whose problems are told, each by its name with how many there are. */
async function told(client: Client): Promise<Record<string, number>> {
  const { items }: WorkspaceDiagnosticReport = await client.request('workspace/diagnostic', {
    previousResultIds: [],
  });
  return Object.fromEntries(
    items.map((item) => [
      item.uri.slice(item.uri.lastIndexOf('/') + 1),
      item.kind === 'full' ? item.items.length : Number.NaN,
    ]),
  );
}

async function symbols(client: Client): Promise<ReadonlySet<string>> {
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'CS1' });
  return new Set(found.map(({ location }) => location.uri));
}

describe('plans that searches leave out', function () {
  this.timeout(300_000);

  it('are not found, and are judged where they are open', async () => {
    const files = new Map([
      [config, ignore],
      [live, faulty],
      [archived, faulty],
    ]);
    await withClient({ settings, files, folders }, async (client) => {
      assert.deepEqual(await told(client), { 'golden-thread.yaml': 0, 'a.plan.yaml': 1 });
      assert.deepEqual(await symbols(client), new Set([live]));
      assert.deepEqual(await client.request(plansRequest, {}), [live]);
      await client.open(archived, faulty);
      assert.equal((await client.diagnostics(archived)).length, 1);
      assert.deepEqual(await symbols(client), new Set([live, archived]));
      await client.close(archived);
      assert.deepEqual(await symbols(client), new Set([live]));
    });
  });

  it('are others at once when the configuration is edited, closed without saving, or stored', async () => {
    const files = new Map([
      [config, ''],
      [live, faulty],
      [archived, faulty],
    ]);
    await withClient({ settings, files, folders }, async (client) => {
      const both = { 'golden-thread.yaml': 0, 'a.plan.yaml': 1, 'b.plan.yaml': 1 };
      const cleared = { ...both, 'b.plan.yaml': 0 };
      assert.deepEqual(await told(client), both);
      await client.open(config, '', 'yaml');
      assert.deepEqual(await told(client), both);
      const seen = client.refreshes;
      await client.change(config, ignore);
      assert.deepEqual(await told(client), cleared);
      await client.until(() => client.refreshes > seen);
      await client.change(config, `${ignore}region: scotland\n`);
      assert.deepEqual(await symbols(client), new Set([live]));
      await client.change(config, 'ignore: [old/]\n');
      assert.deepEqual(await told(client), both);
      await client.change(config, ignore);
      assert.deepEqual(await told(client), cleared);
      await client.close(config);
      assert.deepEqual(await told(client), both);
      files.set(config, ignore);
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: config, type: 2 }],
      });
      assert.deepEqual(await told(client), cleared);
    });
  });

  it('answer nothing of shared sources, and are not renamed in, but from where somebody asks', async () => {
    const shared = 'sources:\n  B19:\n    title: Budget review\n    kind: peer-review\n';
    const files = new Map([
      [live, examplePlan({ actions: ['links: [O25.1]'] })],
      [archived, faulty],
    ]);
    await withClient({ settings, files, folders }, async (client) => {
      const codes = async () => (await client.diagnostics(config)).map(({ code }) => code);
      await client.open(config, shared, 'yaml');
      assert.deepEqual(await codes(), []);
      await client.change(config, shared + ignore);
      assert.deepEqual(await codes(), ['links/unanswered-source']);
      await client.open(archived, faulty);
      assert.deepEqual(await codes(), ['links/unanswered-source'], 'opened or not');
      const renamed = async (uri: string, line: number, character: number) => {
        const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
          textDocument: { uri },
          position: { line, character },
          newName: 'B20',
        });
        return Object.keys(edit.changes ?? {});
      };
      assert.deepEqual(await renamed(config, 1, 3), [config]);
      const line = faulty.split('\n').findIndex((one) => one.includes('B19'));
      const character = faulty.split('\n')[line]?.indexOf('B19') ?? 0;
      assert.deepEqual(await renamed(archived, line, character), [config, archived]);
    });
  });

  it('are named by a key that is offered and explained', async () => {
    await withClient({ settings, folders }, async (client) => {
      await client.open(config, 'region: scotland\nign\n', 'yaml');
      const textDocument = { uri: config };
      const offered = await client.request<CompletionList>('textDocument/completion', {
        textDocument,
        position: { line: 1, character: 3 },
      });
      assert.ok(offered.items.some(({ label }) => label === 'ignore'));
      await client.change(config, ignore);
      const about = { textDocument, position: { line: 0, character: 2 } };
      const hover = await client.request<Hover>('textDocument/hover', about);
      assert.match(JSON.stringify(hover.contents), /no search is to find/);
    });
  });

  it('lose no problems in an editor that is sent them', async () => {
    const files = new Map([
      [config, ignore],
      [archived, faulty],
    ]);
    await withClient({ settings, files, folders, capabilities: cannotPull }, async (client) => {
      await client.open(archived, faulty);
      await client.until(() => client.pushed.at(-1)?.diagnostics.length === 1);
    });
  });

  it('are not looked for on the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
    try {
      for (const name of ['a', 'archive 1/b', 'deep/archive 1/c', 'deep/x-draft']) {
        const file = join(folder, `${name}.plan.yaml`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, faulty);
      }
      writeFileSync(
        join(folder, 'golden-thread.yaml'),
        "ignore: ['**/archive 1', '**/*-draft.plan.yaml']\n",
      );
      const opened = [pathToFileURL(folder).href];
      await withClient({ settings, folders: opened }, async (client) => {
        assert.deepEqual(await told(client), { 'golden-thread.yaml': 0, 'a.plan.yaml': 1 });
      });
      const within = [pathToFileURL(join(folder, 'deep/archive 1')).href];
      await withClient({ settings, folders: within }, async (client) => {
        assert.deepEqual(await told(client), { 'c.plan.yaml': 1 }, 'outside of a repository');
      });
      mkdirSync(join(folder, '.git'));
      await withClient({ settings, folders: within }, async (client) => {
        assert.deepEqual(await told(client), {});
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
