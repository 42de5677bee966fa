/** Navigation over the wire: what goes beyond one file, and what older clients are told. */

import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type CodeLens,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { pulls, withClient } from '../support/client';
import { atCursor } from '../support/markers';

const config = 'memfs:/work/golden-thread.yaml';
const open = 'memfs:/work/a.plan.yaml';
const stored = 'memfs:/work/deep/b.plan.yaml';
const apart = 'memfs:/work/apart/c.plan.yaml';
const shared = 'sources:\n  B19:\n    title: Budget\n    kind: business-as-usual\n';
const plan = (links: string) => examplePlan({ actions: [`links: ${links}`] });

const files = new Map([
  [config, shared],
  [open, plan('[BAU]')],
  [stored, plan('[O25.1, B19]')],
  [apart, plan('[B19]')],
  ['memfs:/work/apart/golden-thread.yaml', shared],
]);
const folders = ['memfs:/work'];
const newest = {
  ...pulls,
  workspace: { ...pulls.workspace, workspaceEdit: { documentChanges: true } },
  textDocument: {
    ...pulls.textDocument,
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

describe('navigation over the wire', function () {
  this.timeout(300_000);

  const { text, position } = atCursor(plan('[O25.1, B1$09]'));
  const at = (where: Position) => ({ textDocument: { uri: open }, position: where });

  it('counts over a shared list what all plans make of it, until it is told to stop', async () => {
    await withClient({ files, folders }, async (client) => {
      await client.open(open, text);
      await client.open(config, shared, 'yaml');
      const textDocument = { uri: config };
      const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
      const resolved: CodeLens = await client.request('codeLens/resolve', lens);
      assert.equal(resolved.command?.title, '2 actions (in 2 plans)');
      const stop = new CancellationTokenSource();
      const asked = client.connection.sendRequest('codeLens/resolve', lens, stop.token);
      stop.cancel();
      await assert.rejects(asked, { code: -32800 });
    });
  });

  it('goes to shared lists and to plans that are not open', async () => {
    await withClient({ files, folders, capabilities: newest }, async (client) => {
      await client.open(open, text);
      const [link] = await client.request<LocationLink[]>('textDocument/definition', at(position));
      assert.equal(link?.targetUri, config);
      const found = await client.request<Location[]>('textDocument/references', {
        ...at(position),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        found.map(({ uri }) => uri),
        [config, open, stored],
      );
      assert.equal(found[1]?.range.start.line, position.line);
      const prepared = await client.request('textDocument/prepareRename', at(position));
      assert.equal(Object(prepared).placeholder, 'B19');
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
        ...at(position),
        newName: 'B20',
      });
      const changes = edit.documentChanges?.map((one) => 'textDocument' in one && one.textDocument);
      assert.deepEqual(changes, [
        { uri: config, version: null },
        { uri: open, version: 1 },
        { uri: stored, version: null },
      ]);
      await client.open(config, shared.replace('B19', 'B18'), 'yaml');
      assert.equal(await client.request('textDocument/definition', at(position)), null);
    });
  });

  it('answers with all else that an editor asks for', async () => {
    await withClient({ files, folders, capabilities: newest }, async (client) => {
      await client.open(open, text);
      const textDocument = { uri: open };
      const ask = (method: string, more = {}) =>
        client.request<unknown[]>(`textDocument/${method}`, { textDocument, ...more });
      assert.equal((await ask('documentHighlight', { position })).length, 1);
      const outline = (await ask('documentSymbol')) as DocumentSymbol[];
      assert.equal(outline.at(-1)?.children?.[0]?.name, 'CS Capacity and staffing');
      assert.ok((await ask('foldingRange')).length > 10);
      assert.deepEqual(await ask('documentLink'), []);
      assert.equal((await ask('selectionRange', { positions: [position] })).length, 1);
      const query = { query: 'budget' };
      const found = await client.request<SymbolInformation[]>('workspace/symbol', query);
      assert.deepEqual(
        found.map(({ name, location }) => [name, location.uri]),
        [
          ['B19 Budget', config],
          ['B19 Budget', 'memfs:/work/apart/golden-thread.yaml'],
        ],
      );
    });
  });

  it('says why something cannot be renamed', async () => {
    await withClient({ files, folders }, async (client) => {
      await client.open(open, text);
      const rename = (newName: string) =>
        client.request('textDocument/rename', { ...at(position), newName });
      await assert.rejects(
        rename('O25'),
        /'O25' is taken in a\.plan\.yaml\. Choose another name\./,
      );
      await assert.rejects(rename(''), /Write the new name/);
      // What is not known of one plan cannot be changed in it.
      await client.open(stored, plan('[B19]'));
      const bad = { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } };
      await client.change(stored, 'x', bad);
      await assert.rejects(rename('B20'), /The text of .*b\.plan\.yaml is not known/);
    });
  });

  it('speaks the older forms of the protocol, too', async () => {
    await withClient({ files, folders }, async (client) => {
      await client.open(open, text);
      const [place] = await client.request<Location[]>('textDocument/definition', at(position));
      assert.deepEqual(place, {
        uri: config,
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
      });
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
        ...at(position),
        newName: 'B20',
      });
      assert.deepEqual(Object.keys(edit.changes ?? {}), [config, open, stored]);
      const flat = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
        textDocument: { uri: open },
      });
      assert.ok(flat.some(({ containerName }) => containerName === 'CS Capacity and staffing'));
    });
  });
});
