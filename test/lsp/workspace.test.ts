/** Files besides the one that is open: configuration, other plans, several folders, no disk at all. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { type Client, cannotPull, pulls, withClient } from '../support/client';

const settings = { asOf: '2026-06-01' };
const faulty = examplePlan({ actions: ['links: [O25.1, B19]'] });
const plan = 'memfs:/work/a.plan.yaml';
const config = 'memfs:/work/golden-thread.yaml';
const shared = 'sources:\n  B19:\n    title: Budget review\n    kind: business-as-usual\n';

const codes = async (client: Client, uri = plan) =>
  (await client.diagnostics(uri)).map(({ code }) => code);

/** What workspace diagnostics tell: file, version, and the codes or that they are unchanged. */
async function all(client: Client, previousResultIds: readonly unknown[] = []) {
  const { items }: WorkspaceDiagnosticReport = await client.request('workspace/diagnostic', {
    previousResultIds,
  });
  return items.map((item) => [
    item.uri,
    item.version,
    item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind,
  ]);
}

describe('files besides the one that is open', function () {
  this.timeout(300_000);

  it('count as stored, then as they stand in the editor, at once', async () => {
    const files = new Map([[plan, faulty]]);
    await withClient({ settings, files, folders: ['memfs:/work'] }, async (client) => {
      await client.open(plan, faulty);
      assert.deepEqual(await codes(client), ['links/unknown-source']);
      await client.open(config, shared, 'yaml');
      assert.deepEqual(await codes(client), []);
      await client.change(config, `${shared}  C20:\n`);
      assert.deepEqual(await codes(client, config), ['plan/missing-field', 'plan/missing-field']);
      await client.close(config);
      assert.deepEqual(await codes(client), ['links/unknown-source']);
      files.set(config, shared);
      const seen = client.refreshes;
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: config, type: 1 }],
      });
      assert.deepEqual(await codes(client), []);
      await client.until(() => client.refreshes > seen);
    });
  });

  it('and are gone have no problems, also where the client has forgotten what it was told', async () => {
    const files = new Map([[plan, faulty]]);
    await withClient({ settings, files, folders: ['memfs:/work'] }, async (client) => {
      await client.open(plan, faulty);
      assert.deepEqual(await codes(client), ['links/unknown-source']);
      files.delete(plan);
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: plan, type: 3 }],
      });
      assert.deepEqual(await all(client), [[plan, 1, ['links/unknown-source']]]);
      await client.close(plan);
      // What came of the one before may have been dropped, as that of a file which was still being closed.
      for (const _ of [1, 2]) assert.deepEqual(await all(client), [[plan, null, []]]);
      files.set(plan, faulty);
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: plan, type: 1 }],
      });
      assert.deepEqual(await all(client), [[plan, null, ['links/unknown-source']]]);
    });
  });

  it('are judged where they are not open, and unchanged ones are not told again', async () => {
    const files = new Map([
      [plan, faulty],
      ['memfs:/work/deep/b.plan.yml', examplePlan({})],
      [config, 'checks:\n  links/none: off\n'],
    ]);
    await withClient({ settings, files, folders: ['memfs:/work'] }, async (client) => {
      await client.open(plan, faulty);
      assert.deepEqual(await all(client), [
        [config, null, ['plan/unknown-key']],
        [plan, 1, ['links/unknown-source']],
        ['memfs:/work/deep/b.plan.yml', null, []],
      ]);
      const { resultId } = await client.pull(plan);
      const previous = [{ uri: plan, value: resultId }];
      assert.deepEqual((await all(client, previous))[1], [plan, 1, 'unchanged']);
      client.settings = { ...settings, workspaceDiagnostics: 'openFiles' };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await all(client, [{ uri: config, value: '1' }]), [
        [plan, 1, ['links/unknown-source']],
        [config, null, []],
      ]);
    });
  });

  it('answer shared sources together: what none of them answers is told where it stands', async () => {
    const answering = (link: string) =>
      examplePlan({ actions: [`links: [${link}]`] }).replace(/^sources:\n(?: .*\n)+/m, '');
    const sources =
      'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Oversight\n      2: Stability\n';
    const other = 'memfs:/work/b.plan.yaml';
    const files = new Map([
      [plan, answering('O25.1')],
      [other, answering('O25.1')],
      [config, sources],
    ]);
    const unanswered = 'links/unanswered-recommendation';
    const folders = ['memfs:/work'];
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const capabilities = { ...pulls, textDocument: { ...pulls.textDocument, codeAction } };
    await withClient({ settings, files, folders, capabilities }, async (client) => {
      assert.deepEqual(await all(client), [
        [config, null, [unanswered]],
        [plan, null, []],
        [other, null, []],
      ]);
      await client.open(other, answering('O25.1'));
      await client.change(other, answering('O25.2'));
      await client.open(config, sources);
      assert.deepEqual(await codes(client, config), []);
      await client.change(other, answering('O25'));
      assert.deepEqual(await codes(client, config), [unanswered]);
      const actions: CodeAction[] = await client.request('textDocument/codeAction', {
        textDocument: { uri: config },
        range: { start: { line: 6, character: 7 }, end: { line: 6, character: 7 } },
        context: { diagnostics: [] },
      });
      assert.deepEqual(
        actions.map(({ title }) => title),
        [
          `Agree an exception to ${unanswered}, with a reason to fill in`,
          `Agree an exception to ${unanswered} until a day, with a reason to fill in`,
        ],
      );
    });
    await withClient({ settings, files, folders, capabilities: cannotPull }, async (client) => {
      await client.open(config, sources);
      const last = () => client.pushed.findLast(({ uri }) => uri === config)?.diagnostics;
      await client.until(() => last()?.[0]?.code === unanswered);
      await client.open(other, answering('O25.2'));
      await client.until(() => last()?.length === 0);
      await client.close(other);
      await client.until(() => last()?.length === 1);
    });
  });

  it('do not answer for plans beside the folder that is opened', async () => {
    const sources =
      'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Oversight\n';
    const children = 'memfs:/work/children/a.plan.yaml';
    const text = examplePlan({ actions: ['links: [BAU]'] });
    const files = new Map([
      [children, text],
      [config, sources],
    ]);
    await withClient({ settings, files, folders: ['memfs:/work/children'] }, async (client) => {
      await client.open(children, text);
      await client.open(config, sources);
      assert.deepEqual(await codes(client, config), []);
    });
  });

  it('come and go with their folders', async () => {
    const files = new Map([
      [plan, faulty],
      ['memfs:/other/b.plan.yaml', faulty],
      ['memfs:/other/golden-thread.yaml', shared],
    ]);
    await withClient({ settings, files, folders: ['memfs:/work'] }, async (client) => {
      assert.deepEqual(
        (await all(client)).map(([uri]) => uri),
        [plan],
      );
      const event = {
        added: [{ uri: 'memfs:/other', name: 'other' }],
        removed: [{ uri: 'memfs:/work', name: 'work' }],
      };
      await client.notify('workspace/didChangeWorkspaceFolders', { event });
      assert.deepEqual(await all(client), [
        ['memfs:/other/golden-thread.yaml', null, []],
        ['memfs:/other/b.plan.yaml', null, []],
        [plan, null, []],
      ]);
    });
  });

  it('set the severities that the editor does not set', async () => {
    const files = new Map([[plan, faulty]]);
    const severities = { 'links/unknown-source': 'suggestion', 'links/none': 'off' } as const;
    await withClient({ settings: { ...settings, severities }, files }, async (client) => {
      await client.open(plan, faulty);
      assert.deepEqual(
        (await client.diagnostics(plan)).map(({ severity }) => severity),
        [3],
      );
      assert.match(client.logs.join('\n'), /there is no check links\/none/);
    });
  });

  it('are found on the disk by file: URIs', async () => {
    const samples = pathToFileURL(join(__dirname, '../../../samples')).href;
    await withClient({ folders: [samples] }, async (client) => {
      const uris = (await all(client)).map(([uri]) => uri);
      assert.deepEqual(
        uris,
        ['dudley-2020', 'first-plan', 'northbridge-2026'].map(
          (name) => `${samples}/${name}.plan.yaml`,
        ),
      );
      const first = `${samples}/first-plan.plan.yaml`;
      assert.deepEqual(await client.diagnostics(first), []);
      assert.deepEqual(await client.diagnostics('file:///none/a.plan.yaml'), []);
      assert.deepEqual(await client.diagnostics('file://other-host/a.plan.yaml'), []);
    });
  });

  it('are unreadable where the client fails to read them', async () => {
    const files = new Map([[plan, faulty]]);
    await withClient({ settings, files, folders: ['memfs:/work'] }, async (client) => {
      for (const request of ['readFile', 'listFolder', 'findPlans']) {
        client.connection.onRequest(`goldenThread/${request}`, () => {
          throw new Error('no such disk');
        });
      }
      assert.deepEqual(await all(client), []);
      await client.open(plan, faulty);
      assert.deepEqual(await codes(client), ['links/unknown-source']);
      assert.match(client.logs.join('\n'), /failed to answer goldenThread\/findPlans/);
    });
  });

  it('renew what is pushed', async () => {
    const files = new Map([[plan, faulty]]);
    await withClient({ settings, files, capabilities: cannotPull }, async (client) => {
      await client.open(plan, faulty);
      await client.until(() => client.pushed.at(-1)?.diagnostics.length === 1);
      await client.open(config, shared, 'yaml');
      await client.until(() =>
        client.pushed.some(({ uri, diagnostics }) => uri === plan && diagnostics.length === 0),
      );
    });
  });
});
