import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { examplePlan } from '../../server/checks/support/example';
import { type MattersFirst, mattersFirstRequest, mendGroupRequest } from '../../server/protocol';
import { withClient } from '../support/client';

const uri = 'file:///work/a.plan.yaml';
const textDocument = { uri };
const vague = 'success-criteria: [Staff are well supported]';
const text = examplePlan({ actions: ['links: [Partnership]', 'links: [Partnership]', vague] });

describe('what matters first, over the wire', () => {
  it('is told, and mended by the edit that is asked for', async () => {
    await withClient({ settings: { asOf: '2026-06-01' } }, async (client) => {
      await client.open(uri, text);
      const ask = () => client.request<MattersFirst | null>(mattersFirstRequest, { textDocument });
      const [group] = (await ask())?.groups ?? [];
      assert.equal(
        group?.sentence,
        '2 actions link to Partnership, which is in no list of sources.',
      );
      const mend = (fix: unknown) =>
        client.request<WorkspaceEdit>(mendGroupRequest, { textDocument, group: group?.id, fix });
      const { changes = {} } = await mend(group?.fixes[0]?.id);
      assert.match(JSON.stringify(changes[uri]), /kind: partnership/);
      await assert.rejects(mend('nothing'), /no longer/);
      await assert.rejects(mend(7), /no longer/);
      await client.open('file:///work/golden-thread.yaml', 'sources: {}\n', 'golden-thread');
      const lists = { textDocument: { uri: 'file:///work/golden-thread.yaml' } };
      assert.equal(await client.request(mattersFirstRequest, lists), null);
    });
  });

  it('leaves out what the editor is set not to show, as diagnostics do', async () => {
    await withClient({ settings: { asOf: '2026-06-01' } }, async (client) => {
      await client.open(uri, text);
      const severities = async () =>
        new Set((await client.diagnostics(uri)).map(({ severity }) => severity));
      assert.ok((await severities()).has(2));
      client.settings = { asOf: '2026-06-01', show: 'errors' };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await severities(), new Set([1]));
      const found = await client.request<MattersFirst>(mattersFirstRequest, { textDocument });
      assert.ok(found.counts.warning > 0);
      assert.equal(found.told, found.counts.error);
    });
  });
});
