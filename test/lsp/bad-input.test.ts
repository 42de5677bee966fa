/** Messages that no client should send: each is answered with an error or logged, and the next one served. */

import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { type Client, withClient } from '../support/client';
import { scaled } from '../support/effort';

const uri = 'untitled:test.plan.yaml';
const settings = { asOf: '2026-06-01' };
const sound = examplePlan({});
const textDocument = { uri, version: 2 };

const notifications: readonly (readonly [string, unknown])[] = [
  ['textDocument/didOpen', {}],
  ['textDocument/didOpen', { textDocument: { uri: 7, version: 1, text: 'plan:' } }],
  ['textDocument/didOpen', { textDocument: { uri: 'untitled:b.plan.yaml', version: 1, text: 7 } }],
  ['textDocument/didChange', {}],
  ['textDocument/didChange', { textDocument: null, contentChanges: [] }],
  ['textDocument/didClose', { textDocument: {} }],
  ['workspace/didChangeWatchedFiles', {}],
  ['workspace/didChangeWatchedFiles', { changes: [{ uri: 7 }, null] }],
  ['workspace/didChangeWorkspaceFolders', {}],
  ['workspace/didChangeWorkspaceFolders', { event: { added: [{}], removed: null } }],
  ['workspace/didCreateFiles', {}],
  ['workspace/didDeleteFiles', {}],
  ['window/workDoneProgress/cancel', {}],
  ['$/cancelRequest', {}],
  ['$/cancelRequest', { id: 'none' }],
  ['golden/unknown', { any: 'thing' }],
];

const changes: Readonly<Record<string, object>> = {
  'without changes': { textDocument },
  'without a text': { textDocument, contentChanges: [{}] },
  'that is null': { textDocument, contentChanges: [null] },
  'without a version': { textDocument: { uri }, contentChanges: [{ text: 'plan:' }] },
  'with half a range': { textDocument, contentChanges: [{ text: '', range: { start: null } }] },
  'that makes the text too long': {
    textDocument,
    contentChanges: [
      {
        text: 'x'.repeat(11_000_000),
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      },
    ],
  },
};

async function serves(client: Client, uriOf: string): Promise<void> {
  await client.open(uriOf, sound);
  assert.deepEqual(await client.diagnostics(uriOf), []);
}

const folders = ['memfs:/work'];

describe('bad input', function () {
  this.timeout(300_000);

  it('in notifications does not end the server', async () => {
    const files = new Map();
    // In a process of its own: what it writes to standard error is no matter of ours.
    await withClient({ kind: 'compiled', settings, files, folders }, async (client) => {
      for (const [i, [method, params]] of notifications.entries()) {
        await client.notify(method, params);
        await serves(client, `untitled:after-${i}.plan.yaml`);
      }
    });
  });

  it('in requests is answered with an error', async () => {
    await withClient({ settings, files: new Map(), folders }, async (client) => {
      for (const method of ['textDocument/diagnostic', 'textDocument/hover']) {
        for (const params of [null, {}, [], { textDocument: null }, { textDocument: { uri: 7 } }]) {
          await assert.rejects(client.request(method, params), method);
        }
      }
      await serves(client, uri);
      for (const method of ['inlayHint', 'semanticTokens/range', 'rangeFormatting']) {
        for (const range of [undefined, null, {}, { start: null, end: null }]) {
          const asked = client.request(`textDocument/${method}`, { textDocument: { uri }, range });
          await assert.rejects(asked, { code: -32602 }, method);
        }
      }
      for (const method of ['completion', 'references', 'rename', 'definition', 'hover']) {
        const asked = client.request(`textDocument/${method}`, { textDocument: { uri } });
        await assert.rejects(asked, { code: -32602 }, method);
      }
      for (const previousResultIds of [null, 'x', [null], [{}]]) {
        await assert.rejects(client.request('workspace/diagnostic', { previousResultIds }));
      }
      await serves(client, uri);
    });
  });

  for (const [name, change] of Object.entries(changes)) {
    it(`is a change ${name}: nothing is told of the text until it is told whole`, async () => {
      await withClient({ settings }, async (client) => {
        await serves(client, uri);
        await client.notify('textDocument/didChange', change);
        await assert.rejects(client.pull(uri), /is not known/);
        // Later changes build on what the editor has, and that is not what the server has.
        const start = { line: 0, character: 0 };
        await client.notify('textDocument/didChange', {
          textDocument: { uri, version: 9 },
          contentChanges: [{ range: { start, end: start }, text: '# ' }],
        });
        await assert.rejects(client.pull(uri), /is not known/);
        await client.notify('textDocument/didChange', {
          textDocument: { uri, version: 10 },
          contentChanges: [{ text: sound }],
        });
        await client.pull(uri);
        await client.close(uri);
        await serves(client, uri);
      });
    });
  }

  it('grows no text over its limit in small steps', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, '');
      const start = { line: 0, character: 0 };
      for (let i = 0; i < 3; i++) {
        await client.change(uri, 'x'.repeat(4_000_000), { start, end: start });
      }
      await client.until(() => client.logs.length > 0);
      assert.match(client.logs[0] ?? '', /too-long/);
      const pulled: Promise<DocumentDiagnosticReport> = client.pull(uri);
      await assert.rejects(pulled, /too-long/);
    });
  });

  it('of thousands of faulty actions leaves other files answerable while it is judged', async () => {
    const action = '      - ref: CS1\n        links: [B19]\n        deadline: 31/02/2020\n';
    const large = sound + action.repeat(scaled(6000, 1500));
    await withClient({ settings }, async (client) => {
      await serves(client, 'untitled:other.plan.yaml');
      await client.open(uri, large);
      let isJudged = false;
      const judged = client.diagnostics(uri).then((items) => {
        isJudged = true;
        return items.length;
      });
      const position = { line: 1, character: 3 };
      const other = { textDocument: { uri: 'untitled:other.plan.yaml' }, position };
      let answered = 0;
      for (; !isJudged; answered += 1) {
        assert.ok(await client.request('textDocument/hover', other));
      }
      assert.ok(answered > 5, `${answered} answers`);
      assert.equal(await judged, 1001);
    });
  });

  it('of more actions than any plan has is told once, and a change is followed', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, sound + '      - ref: CS1\n'.repeat(300_000));
      const [problem, ...others] = await client.diagnostics(uri);
      assert.match(String(problem?.message), /^This is longer than any plan/);
      assert.deepEqual(others, []);
      await serves(client, 'untitled:other.plan.yaml');
      await client.change(uri, sound);
      assert.deepEqual(await client.diagnostics(uri), []);
    });
  });
});
