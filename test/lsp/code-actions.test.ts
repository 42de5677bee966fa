/** Code actions over the wire: offered, chosen, and done. */

import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Position } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { type Client, pulls, withClient } from '../support/client';

const uri = 'file:///work/test.plan.yaml';
const settings = { asOf: '2026-06-01' };
const capabilities: ClientCapabilities = {
  ...pulls,
  textDocument: {
    ...pulls.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    ...pulls.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      snippetEditSupport: true,
    },
  },
};
const faulty = examplePlan({ actions: ['links: [O25.1, O25.1]'] });

/** The place of these words. */
function placeOf(text: string, words: string): Position {
  return offsetToPosition(lineStarts(text), text.indexOf(words));
}

const actionsAt = (client: Client, start: Position, only?: readonly string[]) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], only },
  });
const resolved = (client: Client, action: CodeAction | undefined) =>
  client.request<CodeAction>('codeAction/resolve', action);

describe('code actions', function () {
  this.timeout(300_000);

  it('have their edit worked out when one is chosen', async () => {
    await withClient({ settings, capabilities }, async (client) => {
      await client.open(uri, faulty);
      const [fix] = await actionsAt(client, placeOf(faulty, 'O25.1]'), ['quickfix']);
      assert.equal(fix?.edit, undefined);
      const { edit } = await resolved(client, fix);
      const [change] = edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.deepEqual(change.textDocument, { uri, version: 1 });
      const [diagnostic] = await client.diagnostics(uri);
      assert.deepEqual(fix?.diagnostics, [diagnostic]);
      assert.equal(change.edits.length, 1);
    });
  });

  it('are not done to another text, or where nothing of the kind was offered', async () => {
    await withClient({ settings, capabilities }, async (client) => {
      await client.open(uri, faulty);
      const [fix] = await actionsAt(client, placeOf(faulty, 'O25.1]'));
      const data = fix?.data;
      for (const wrong of [undefined, {}, { ...data, id: 'fix' }, { ...data, range: null }]) {
        await assert.rejects(client.request('codeAction/resolve', { title: '', data: wrong }));
      }
      await client.change(uri, `# A plan\n${faulty}`);
      await assert.rejects(resolved(client, fix), /can no longer be done/);
    });
  });

  it('leave blanks to tab through', async () => {
    await withClient({ settings, capabilities }, async (client) => {
      await client.open(uri, faulty);
      const found = await actionsAt(client, placeOf(faulty, 'O25.1]'));
      const except = found.find(({ title }) => title.startsWith('Agree an exception'));
      const { edit } = await resolved(client, except);
      assert.match(JSON.stringify(edit), /"snippet":.*# exception links\/duplicate: \$1\\n/);
    });
  });

  it('come with their edits for a client that does not ask again, and not at all for an old one', async () => {
    const { codeActionLiteralSupport } = capabilities.textDocument?.codeAction ?? {};
    const codeAction = codeActionLiteralSupport && { codeActionLiteralSupport };
    const eager = {
      ...pulls,
      textDocument: { ...pulls.textDocument, ...(codeAction && { codeAction }) },
    };
    await withClient({ settings, capabilities: eager }, async (client) => {
      await client.open(uri, faulty);
      const [fix] = await actionsAt(client, placeOf(faulty, 'O25.1]'));
      assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [uri]);
    });
    await withClient({ settings }, async (client) => {
      await client.open(uri, faulty);
      await assert.rejects(actionsAt(client, placeOf(faulty, 'O25.1]')), /Unhandled method/);
    });
  });
});
