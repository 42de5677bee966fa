import assert from 'node:assert/strict';
import type { CodeLens, CompletionList, Hover, InlayHint } from 'vscode-languageserver-types';
import { examplePlan } from '../../server/checks/support/example';
import { pulls, withClient } from '../support/client';

const uri = 'file:///work/a.plan.yaml';
const textDocument = { uri };
const text = examplePlan({});
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const line = text.split('\n').findIndex((one) => one.includes('deadline: '));

describe('hovers, lenses and hints over the wire', () => {
  it('are in the format that the client likes best', async () => {
    const position = { line, character: text.split('\n')[line]?.length ?? 0 };
    for (const [contentFormat, kind] of [
      [['markdown', 'plaintext'], 'markdown'],
      [['plaintext', 'markdown'], 'plaintext'],
      [undefined, 'plaintext'],
    ] as const) {
      const hover = contentFormat ? { contentFormat: [...contentFormat] } : {};
      const completionItem = contentFormat ? { documentationFormat: [...contentFormat] } : {};
      const textDocument = { ...pulls.textDocument, hover, completion: { completionItem } };
      const capabilities = { ...pulls, textDocument };
      await withClient({ capabilities, settings: { asOf: '2026-06-01' } }, async (client) => {
        await client.open(uri, text);
        const at = { textDocument: { uri }, position };
        const told: Hover = await client.request('textDocument/hover', at);
        const value = JSON.stringify(told.contents);
        assert.equal(value.includes('**Friday 31 July 2026**'), kind === 'markdown');
        assert.ok(value.includes(`"kind":"${kind}"`) && value.includes('Friday 31 July 2026'));
        const field = { textDocument: { uri }, position: { line, character: 12 } };
        const offered: CompletionList = await client.request('textDocument/completion', field);
        const [item] = offered.items;
        assert.ok(item?.documentation && typeof item.documentation === 'object');
        assert.equal(item.documentation.kind, kind);
        assert.equal(item.documentation.value.includes('**'), kind === 'markdown');
      });
    }
  });

  it('are answered as the editor is set, and asked for again when that changes', async () => {
    const refreshSupport = true;
    const capabilities = {
      ...pulls,
      workspace: {
        ...pulls.workspace,
        codeLens: { refreshSupport },
        inlayHint: { refreshSupport },
      },
    };
    const settings = { asOf: '2026-06-01', inlayHints: { titles: false } };
    await withClient({ capabilities, settings }, async (client) => {
      let [lenses, hints] = [0, 0];
      client.connection.onRequest('workspace/codeLens/refresh', () => {
        lenses += 1;
        return null;
      });
      client.connection.onRequest('workspace/inlayHint/refresh', () => {
        hints += 1;
        return null;
      });
      await client.open(uri, text);
      const position = { line, character: text.split('\n')[line]?.length ?? 0 };
      const hover: Hover = await client.request('textDocument/hover', { textDocument, position });
      assert.match(JSON.stringify(hover.contents), /Friday 31 July 2026/);
      const [lens]: CodeLens[] = await client.request('textDocument/codeLens', { textDocument });
      const resolved: CodeLens = await client.request('codeLens/resolve', lens);
      assert.deepEqual(resolved.command, { title: '1 action', command: '' });
      const shown = async (): Promise<readonly unknown[]> => {
        const found: InlayHint[] = await client.request('textDocument/inlayHint', {
          textDocument,
          range: whole,
        });
        return found.map(({ label }) => label);
      };
      assert.deepEqual(await shown(), ['Foundation work']);
      client.settings = { inlayHints: { stages: false, titles: true } };
      const before = [lenses, hints];
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.ok(!(await shown()).includes('Foundation work'));
      while (lenses <= (before[0] ?? 0) || hints <= (before[1] ?? 0)) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
  });
});
