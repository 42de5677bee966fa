/** Completion over the wire: negotiated, asked for, resolved. */

import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { type Client, pulls, withClient } from '../support/client';
import { atCursor } from '../support/markers';

const uri = 'untitled:test.plan.yaml';
const settings = { asOf: '2026-06-01' };

/** What a client is offered at `$0`. */
async function ask(client: Client, marked: string): Promise<CompletionList | null> {
  const { text, position } = atCursor(marked);
  await client.open(uri, text);
  return await client.request('textDocument/completion', { textDocument: { uri }, position });
}

describe('completion over the wire', function () {
  this.timeout(300_000);

  it('offers plain text where the client has no snippets, and documents what is looked at', async () => {
    await withClient({ settings }, async (client) => {
      const list = await ask(client, examplePlan({ actions: ['links: [$0]'] }));
      const [item] = list?.items ?? [];
      assert.equal(item?.label, 'O25.1');
      assert.equal(item?.documentation, undefined);
      const resolved: CompletionItem = await client.request('completionItem/resolve', item);
      assert.match(JSON.stringify(resolved.documentation), /"plaintext".*- No action answers it"/);
      const stray = { label: 'x', data: { uri: 7 } };
      assert.deepEqual(await client.request('completionItem/resolve', stray), stray);
      assert.equal(await ask(client, 'plan:\n  title: A$0\n'), null);
      const keys = await ask(client, 'plan:\n  sta$0\n');
      assert.ok(keys?.items.every(({ insertTextFormat }) => insertTextFormat === undefined));
    });
  });

  it('goes on with a list that has no bracket at its end yet, and changes none that has', async () => {
    await withClient({ settings }, async (client) => {
      const list = await ask(client, examplePlan({ actions: ['links: [BAU, $0'] }));
      assert.equal(list?.items[0]?.label, 'O25.1');
      assert.equal(await ask(client, examplePlan({ actions: ['links: [BAU] $0'] })), null);
      const status = await ask(client, examplePlan({ actions: ['status:$0 at-risk'] }));
      assert.equal(status?.items[0]?.textEdit?.newText, ' not-started');
    });
  });

  it('turns a criterion into a measure, which changes the file in two places', async () => {
    await withClient({ settings }, async (client) => {
      const criterion = '90% of visits are in time by July 2026';
      const marked = examplePlan({ actions: [`success-criteria:\n  - ${criterion}$0`, ''] });
      const list = await ask(client, marked);
      const item = list?.items.find((one) => one.label.startsWith('As a measure: '));
      assert.equal(item?.textEdit?.newText, 'measure: visits-time');
      assert.match(item?.additionalTextEdits?.[0]?.newText ?? '', /^\nmeasures:\n {2}visits-time:/);
      const resolved: CompletionItem = await client.request('completionItem/resolve', item);
      assert.match(JSON.stringify(resolved.documentation), /Target: 90% by 31 July 2026/);
    });
  });

  it('offers snippets, and ranges to insert and to replace, to a client that has them', async () => {
    const completionItem = { snippetSupport: true, insertReplaceSupport: true };
    const textDocument = { ...pulls.textDocument, completion: { completionItem } };
    const capabilities = { ...pulls, textDocument };
    await withClient({ settings, capabilities }, async (client) => {
      const list = await ask(client, `${examplePlan({})}      - r$0ef\n`);
      const item = list?.items.find(({ label }) => label === 'new action CS2');
      assert.equal(item?.insertTextFormat, 2);
      assert.ok(item?.textEdit && 'insert' in item.textEdit);
      assert.match(item.textEdit.newText, /^ref: CS2\n {2}links: \[\$1\]/);
    });
  });
});
