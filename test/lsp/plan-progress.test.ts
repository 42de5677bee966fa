import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import {
  type ActionsResult,
  actionAtRequest,
  actionsRequest,
  cardRequest,
  type FiguresResult,
  figuresRequest,
  type PlanFigures,
  placeRequest,
  progressChanged,
} from '../../server/protocol';
import { type Client, withClient } from '../support/client';

const uri = 'memfs:/work/a.plan.yaml';
const other = 'memfs:/work/b.plan.yaml';
const folders = ['memfs:/work'];
const initialization = { followsProgress: true };
const settings = { asOf: '2026-06-01' };
const complete = 'status: complete\nupdates:\n  - date: 2026-05-20\n    evidence: [minutes.md]\n';
const plan = examplePlan({ actions: [complete, 'deadline: 2026-05-15', ''] });
const textDocument = { uri };

const figures = (client: Client, previousResultId?: string): Promise<FiguresResult> =>
  client.request(figuresRequest, { previousResultId });
const actions = (client: Client, previousResultId?: string): Promise<ActionsResult> =>
  client.request(actionsRequest, { textDocument, previousResultId });

const summary = ({ uri: of, actions: all, done, late }: PlanFigures) =>
  `${of.replace(/.*\//, '')}: ${done} of ${all}, ${late} late`;

async function plansOf(client: Client): Promise<readonly string[]> {
  const result = await figures(client);
  return result.kind === 'full' ? result.plans.map(summary) : assert.fail('unchanged');
}

describe('progress over the wire', () => {
  it('is told of all plans, open or not', async () => {
    const files = new Map([
      [uri, plan],
      [other, examplePlan({})],
    ]);
    await withClient({ settings, folders, files }, async (client) => {
      assert.deepEqual(await plansOf(client), [
        'a.plan.yaml: 1 of 3, 1 late',
        'b.plan.yaml: 0 of 1, 0 late',
      ]);
      await client.open(uri, plan.replace('2026-05-15', '2026-06-15'));
      assert.deepEqual((await plansOf(client)).slice(0, 1), ['a.plan.yaml: 1 of 3, 0 late']);
    });
  });

  it('is told again only where it is another', async () => {
    const files = new Map([[uri, plan]]);
    await withClient({ settings, folders, files }, async (client) => {
      const first = await figures(client);
      const again = await figures(client, first.resultId);
      assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
      await client.open(uri, plan);
      assert.equal((await figures(client, first.resultId)).kind, 'unchanged');
      await client.change(uri, plan.replace('status: complete', 'status: on-track'));
      const changed = await figures(client, first.resultId);
      assert.equal(changed.kind, 'full');
      assert.notEqual(changed.resultId, first.resultId);
    });
  });

  it('leaves it to all plans to answer the sources that they share', async () => {
    const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    recommendations:
      1: Management oversight
      2: Plans for children in care
`;
    const answering = (...links: string[]) =>
      examplePlan({ actions: links.map((link) => `links: [${link}]`), blocks: 'sources:\n' });
    const files = new Map([
      [uri, answering('O25.1')],
      [other, answering('O25.2')],
      ['memfs:/work/golden-thread.yaml', sources],
    ]);
    await withClient({ settings, folders, files }, async (client) => {
      const unanswered = async () => {
        const told = await actions(client);
        return told.kind === 'full' ? told.sources.flatMap((one) => one.unanswered) : told;
      };
      assert.deepEqual(await unanswered(), []);
      await client.open(other, answering('O25'));
      assert.deepEqual(await unanswered(), [{ id: '2', text: 'Plans for children in care' }]);
    });
  });

  it('sends of the actions those that are others', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, plan);
      const first = await actions(client);
      assert.ok(first.kind === 'full');
      assert.deepEqual(
        first.rows.map(({ key, standing }) => [key, standing.done, standing.late]),
        [
          ['CS1', true, false],
          ['CS2', false, true],
          ['CS3', false, false],
        ],
      );
      assert.equal((await actions(client, first.resultId)).kind, 'unchanged');
      // Another place in the text is nothing that a view shows.
      await client.change(uri, `# a comment\n${plan}`);
      assert.equal((await actions(client, first.resultId)).kind, 'unchanged');
      await client.change(uri, plan.replace('2026-05-15', '2026-06-15'));
      const changed = await actions(client, first.resultId);
      assert.ok(changed.kind === 'changes', changed.kind);
      assert.deepEqual(
        changed.rows.map(({ key, deadline }) => [key, deadline?.day]),
        [['CS2', '2026-06-15']],
      );
      await client.change(uri, plan.replace('ref: CS2', 'ref: CS9'));
      assert.equal((await actions(client, changed.resultId)).kind, 'full');
      assert.equal((await actions(client, 'of another server')).kind, 'full');
    });
  });

  it('leads from an action to the text and back, and tells what there is to know', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, plan);
      const entry = { list: 'actions', id: 'CS2' };
      const place: Location = await client.request(placeRequest, { textDocument, entry });
      assert.equal(plan.split('\n')[place.range.start.line]?.trim(), '- ref: CS2');
      const position = { line: place.range.start.line + 1, character: 9 };
      assert.equal(await client.request(actionAtRequest, { textDocument, position }), 'CS2');
      assert.match(await client.request(cardRequest, { textDocument, entry }), /^\*\*CS2\*\*/);
      const gone = { textDocument, entry: { list: 'actions', id: 'CS9' } };
      assert.equal(await client.request(placeRequest, gone), null);
      assert.equal(await client.request(cardRequest, gone), null);
      for (const bad of [null, {}, { list: 7, id: 'CS1' }, { list: 'actions' }]) {
        const params = { textDocument, entry: bad };
        await assert.rejects(client.request(cardRequest, params), /malformed/);
      }
    });
  });

  it('says when to ask again, once until somebody does', async () => {
    const files = new Map([[uri, plan]]);
    await withClient({ settings, folders, files, initialization }, async (client) => {
      let told = 0;
      client.connection.onNotification(progressChanged, () => {
        told += 1;
      });
      const answered = async () => {
        // What was sent before an answer has come when the answer has; settings are read on the way to it.
        await figures(client);
        await figures(client);
        return told;
      };
      const atStart = await answered();
      await client.open(uri, plan);
      const opened = await answered();
      assert.equal(opened, atStart + 1);
      for (let i = 0; i < 20; i++) await client.change(uri, `${plan}#${i}\n`);
      assert.equal(await answered(), opened + 1);
      client.settings = { asOf: '2026-09-01' };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await plansOf(client), ['a.plan.yaml: 1 of 3, 2 late']);
      assert.equal(await answered(), opened + 2);
      await client.close(uri);
      assert.equal(await answered(), opened + 3);
    });
  });

  it('does not speak to a client that did not ask for it', async () => {
    await withClient({ settings }, async (client) => {
      let told = 0;
      client.connection.onNotification(progressChanged, () => {
        told += 1;
      });
      await client.open(uri, plan);
      await figures(client);
      assert.equal(told, 0);
    });
  });

  it('tells no problems of plans whose problems are not wanted', async () => {
    const files = new Map([
      [uri, plan],
      [other, plan],
    ]);
    const openFiles = { ...settings, workspaceDiagnostics: 'openFiles' } as const;
    await withClient({ settings: openFiles, folders, files }, async (client) => {
      await client.open(other, plan);
      const result = await figures(client);
      assert.ok(result.kind === 'full');
      assert.deepEqual(
        result.plans.map(({ problems }) => problems !== null),
        [false, true],
      );
    });
  });
});
