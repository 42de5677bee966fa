/** Several folders, and what lies above them, in a workspace that only the client can read. */

import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { fileKinds } from '../../server/workspace/link-target';
import { type Client, pulls, withClient } from '../support/client';

const settings = { asOf: '2026-06-01' };
const faulty = examplePlan({ actions: ['links: [O25.1, B19]'] });
const shared = 'sources:\n  B19:\n    title: Budget review\n    kind: business-as-usual\n';
const capabilities = {
  ...pulls,
  workspace: {
    ...pulls.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

/** The URIs of all plans with the codes of their problems. */
async function all(client: Client): Promise<Readonly<Record<string, unknown>>> {
  const { items }: WorkspaceDiagnosticReport = await client.request('workspace/diagnostic', {
    previousResultIds: [],
  });
  return Object.fromEntries(
    items.map((item) => [
      item.uri,
      item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind,
    ]),
  );
}

/** What the client was asked to watch. */
const watched = (client: Client) =>
  [...client.registered.values()]
    .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
    .map(({ registerOptions }) => registerOptions.watchers);

const unknown = ['links/unknown-source'];

describe('several folders', function () {
  this.timeout(300_000);

  it('have each their own lists, and an inner one its own over those of the outer', async () => {
    const files = new Map([
      ['memfs:/a/one.plan.yaml', faulty],
      ['memfs:/a/golden-thread.yaml', shared],
      ['memfs:/a/inner/two.plan.yaml', faulty],
      ['other:/b/three.plan.yaml', faulty],
    ]);
    const folders = ['memfs:/a', 'memfs:/a/inner', 'other:/b'];
    await withClient({ settings, files, folders }, async (client) => {
      assert.deepEqual(await all(client), {
        'memfs:/a/golden-thread.yaml': [],
        'memfs:/a/one.plan.yaml': [],
        'memfs:/a/inner/two.plan.yaml': unknown,
        'other:/b/three.plan.yaml': unknown,
      });
      const change = { added: [], removed: [{ uri: 'memfs:/a/inner', name: 'inner' }] };
      await client.notify('workspace/didChangeWorkspaceFolders', { event: change });
      // It lies in the outer folder still, whose lists count for it now.
      assert.deepEqual((await all(client))['memfs:/a/inner/two.plan.yaml'], []);
    });
  });

  it('are left, and what is open in them is judged still, and refreshed', async () => {
    const files = new Map([
      ['memfs:/a/one.plan.yaml', faulty],
      ['memfs:/a/golden-thread.yaml', shared],
    ]);
    await withClient({ settings, files, folders: ['memfs:/a'] }, async (client) => {
      const uri = 'memfs:/a/one.plan.yaml';
      await client.open(uri, faulty);
      assert.deepEqual(await client.diagnostics(uri), []);
      const seen = client.refreshes;
      const removed = [{ uri: 'memfs:/a/', name: 'a' }];
      await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
      await client.until(() => client.refreshes > seen);
      assert.deepEqual(await all(client), { 'memfs:/a/golden-thread.yaml': [], [uri]: [] });
    });
  });

  it('have the lists of their repository, which are watched above them', async () => {
    const files = new Map([
      ['memfs:/repo/.git/HEAD', ''],
      ['memfs:/repo/plans/2026/one.plan.yaml', faulty],
    ]);
    const folders = ['memfs:/repo/plans/2026'];
    await withClient({ settings, files, folders, capabilities }, async (client) => {
      const uri = 'memfs:/repo/plans/2026/one.plan.yaml';
      const above = (baseUri: string) => ({
        globPattern: { baseUri, pattern: 'golden-thread.yaml' },
      });
      const inside = [
        { globPattern: '**/*.plan.{yaml,yml}' },
        { globPattern: '**/golden-thread.yaml' },
        { globPattern: `**/*.{${fileKinds.join(',')}}`, kind: 5 },
      ];
      await client.until(() => client.registered.size > 0);
      assert.deepEqual(watched(client), [
        [...inside, above('memfs:/repo/plans'), above('memfs:/repo')],
      ]);
      assert.deepEqual(await all(client), { [uri]: unknown });
      const config = 'memfs:/repo/golden-thread.yaml';
      files.set(config, shared);
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: config, type: 1 }],
      });
      assert.deepEqual(await all(client), { [config]: [], [uri]: [] });
      const event = { added: [{ uri: 'memfs:/repo', name: 'repo' }], removed: [] };
      await client.notify('workspace/didChangeWorkspaceFolders', { event });
      await client.until(
        () => watched(client).length === 1 && watched(client)[0]?.length === inside.length,
      );
    });
  });

  it('gain what comes with a folder, of which alone the client tells', async () => {
    const files = new Map([['memfs:/a/one.plan.yaml', faulty]]);
    await withClient({ settings, files, folders: ['memfs:/a'] }, async (client) => {
      assert.deepEqual(Object.keys(await all(client)), ['memfs:/a/one.plan.yaml']);
      files.set('memfs:/a/new/er/two.plan.yaml', faulty);
      await client.notify('workspace/didCreateFiles', { files: [{ uri: 'memfs:/a/new' }] });
      const both = ['memfs:/a/new/er/two.plan.yaml', 'memfs:/a/one.plan.yaml'];
      assert.deepEqual(Object.keys(await all(client)), both);
      // Another folder has taken its place.
      files.set('memfs:/a/new/er/two.plan.yaml', examplePlan({}));
      await client.notify('workspace/didCreateFiles', { files: [{ uri: 'memfs:/a/new' }] });
      assert.deepEqual((await all(client))['memfs:/a/new/er/two.plan.yaml'], []);
    });
  });

  it('lose what is deleted or moved with a folder in them', async () => {
    const files = new Map([
      ['memfs:/a/old/one.plan.yaml', faulty],
      ['memfs:/a/two.plan.yaml', faulty],
    ]);
    await withClient({ settings, files, folders: ['memfs:/a'] }, async (client) => {
      assert.equal(Object.keys(await all(client)).length, 2);
      files.delete('memfs:/a/old/one.plan.yaml');
      files.set('memfs:/a/new/one.plan.yaml', faulty);
      const moved = [{ oldUri: 'memfs:/a/old', newUri: 'memfs:/a/new' }];
      await client.notify('workspace/didRenameFiles', { files: moved });
      // Those that are gone are told of, as having no problems.
      const withProblems = async () =>
        Object.entries(await all(client)).flatMap(([uri, codes]) =>
          Array.isArray(codes) && codes.length > 0 ? [uri] : [],
        );
      const left = ['memfs:/a/new/one.plan.yaml', 'memfs:/a/two.plan.yaml'];
      assert.deepEqual(await withProblems(), left);
      files.delete('memfs:/a/new/one.plan.yaml');
      await client.notify('workspace/didDeleteFiles', { files: [{ uri: 'memfs:/a/new' }] });
      assert.deepEqual(await withProblems(), ['memfs:/a/two.plan.yaml']);
    });
  });
});
