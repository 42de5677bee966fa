/** Semantic tokens over the wire. */

import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { pulls, withClient } from '../support/client';

const uri = 'file:///work/test.plan.yaml';
const configUri = 'file:///work/golden-thread.yaml';
const settings = { asOf: '2026-06-01' };
const text = examplePlan({ actions: ['links: [B19]'] });
const textDocument = { uri };
const capabilities: ClientCapabilities = {
  ...pulls,
  workspace: { ...pulls.workspace, semanticTokens: { refreshSupport: true } },
};

describe('semantic tokens', function () {
  this.timeout(300_000);

  it('are told whole, by range, and by what has changed', async () => {
    await withClient({ settings }, async (client) => {
      const ask = <R>(what: string, more = {}) =>
        client.request<R>(`textDocument/semanticTokens/${what}`, { textDocument, ...more });
      await client.open(uri, text);
      const { data, resultId } = await ask<SemanticTokens>('full');
      assert.ok(data.length > 0 && resultId);
      const start = { line: 0, character: 0 };
      const range = { start, end: { line: 1, character: 0 } };
      assert.deepEqual((await ask<SemanticTokens>('range', { range })).data, []);
      await client.change(uri, '# A plan\n', { start, end: start });
      const change = await ask<SemanticTokensDelta>('full/delta', { previousResultId: resultId });
      assert.deepEqual(change.edits, [{ start: 0, deleteCount: 1, data: [(data[0] ?? 0) + 1] }]);
      const again = await ask<SemanticTokens>('full/delta', { previousResultId: resultId });
      assert.equal(again.data.length, data.length);
    });
  });

  it('are asked for again when a shared list has become another', async () => {
    await withClient({ settings, capabilities, folders: ['file:///work'] }, async (client) => {
      let asked = 0;
      client.connection.onRequest('workspace/semanticTokens/refresh', () => {
        asked += 1;
        return null;
      });
      await client.open(uri, text);
      const full = () =>
        client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
      const before = await full();
      const source = 'sources:\n  B19:\n    title: A review\n    kind: audit\n';
      await client.open(configUri, source, 'yaml');
      const { data } = await full();
      assert.notDeepEqual(data, before.data);
      assert.ok(asked > 0);
    });
  });
});
