/** The requests behind the commands of authors, over the wire. */

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import {
  addActionRequest,
  addUpdateRequest,
  type CriterionAnswer,
  checkRequest,
  choicesRequest,
  type DateAnswer,
  type ExceptableProblem,
  exceptableRequest,
  exceptRequest,
  type FileProblems,
  type NewPlanFile,
  newPlanRequest,
  type PlanChoices,
  type PlanEdit,
  type RefPlace,
  readCriterionRequest,
  readDateRequest,
  refsRequest,
  setStatusRequest,
} from '../../server/protocol';
import { type ClientOptions, pulls, withClient } from '../support/client';

const uri = 'untitled:Untitled-1';
const textDocument = { uri };
const text = examplePlan({ actions: ['links: [O25.1, B19]'] });
const options: ClientOptions = { settings: { asOf: '2026-06-01' } };

const textOf = ({ edit }: PlanEdit) =>
  Object.values(edit.changes ?? {})
    .flat()
    .concat(edit.documentChanges?.flatMap(({ edits }) => edits) ?? [])
    .map(({ newText }) => newText.trim())
    .join();

describe('the requests of authors', function () {
  this.timeout(300_000);

  it('are answered for a plan that was never saved', async () => {
    await withClient(options, async (client) => {
      await client.open(uri, text);
      const choices = await client.request<PlanChoices>(choicesRequest, { textDocument });
      const [{ key } = assert.fail()] = choices.actions;
      const status = await client.request<PlanEdit>(setStatusRequest, {
        textDocument,
        key,
        status: 'complete',
      });
      assert.equal(textOf(status), 'status: complete');
      const update = await client.request<PlanEdit>(addUpdateRequest, {
        textDocument,
        key,
        note: 'Done',
      });
      assert.match(textOf(update), /date: 2026-06-01\n {12}note: Done/);
      const added = await client.request<PlanEdit>(addActionRequest, {
        ...{ textDocument, priority: 0, links: ['BAU'], action: 'A', deadline: '2027' },
        ...{ criteria: ['B'], senior: ['dcs'], leads: ['dcs'] },
      });
      assert.match(textOf(added), /^- ref: CS2\n/);
      const [problem] = await client.request<ExceptableProblem[]>(exceptableRequest, {
        textDocument,
      });
      const excepted = await client.request<PlanEdit>(exceptRequest, {
        ...{ textDocument, problem: problem?.id, reason: 'agreed' },
      });
      assert.equal(textOf(excepted), '# exception links/unknown-source: agreed');
      const date = await client.request<DateAnswer>(readDateRequest, {
        ...{ textDocument, text: '30/10/2026', use: 'deadline' },
      });
      assert.equal(date.iso, '2026-10-30');
    });
  });

  it('give edits with the version they belong to, to a client that takes that', async () => {
    const capabilities = {
      ...pulls,
      workspace: { ...pulls.workspace, workspaceEdit: { documentChanges: true } },
    };
    await withClient({ ...options, capabilities }, async (client) => {
      await client.open(uri, text);
      const { edit } = await client.request<PlanEdit>(setStatusRequest, {
        textDocument,
        key: 'CS1',
        status: 'complete',
      });
      assert.deepEqual(
        edit.documentChanges?.map((one) => one.textDocument),
        [{ uri, version: 1 }],
      );
    });
  });

  it('look at every plan, open or not', async () => {
    const files = new Map([['memfs:/work/b.plan.yaml', text]]);
    await withClient({ ...options, files, folders: ['memfs:/work'] }, async (client) => {
      await client.open(uri, examplePlan({}));
      const counts = await client.request<FileProblems[]>(checkRequest, {});
      assert.deepEqual(
        counts.map((one) => [one.uri, one.error]),
        [
          ['memfs:/work/b.plan.yaml', 1],
          [uri, 0],
        ],
      );
      const refs = await client.request<RefPlace[]>(refsRequest, {});
      assert.deepEqual(
        refs.map((one) => [one.ref, one.uri]),
        counts.map((one) => ['CS1', one.uri]),
      );
      const [first] = refs;
      const line = text.split('\n')[first?.position.line ?? -1];
      assert.equal(line?.slice(first?.position.character), 'CS1');
    });
  });

  it('need no plan for a date and for a new plan, and refuse in words that can be shown', async () => {
    await withClient(options, async (client) => {
      const date = await client.request<DateAnswer>(readDateRequest, {
        text: '31/6/27',
        use: 'as-of',
      });
      assert.equal(date.severity, 'error');
      const criterion = await client.request<CriterionAnswer>(readCriterionRequest, {
        text: 'No child waits longer than two weeks',
      });
      assert.equal(criterion.severity, 'information');
      assert.equal(await client.request(readCriterionRequest, { text: 'No' }), null);
      const params = { title: 'T', starts: '2026', ends: '2027', priorities: ['One'] };
      const file = await client.request<NewPlanFile>(newPlanRequest, params);
      assert.equal(file.name, 't.plan.yaml');
      await assert.rejects(
        client.request(newPlanRequest, { ...params, title: '' }),
        /Give the plan a title/,
      );
      await client.open(uri, text);
      await assert.rejects(
        client.request(setStatusRequest, { textDocument, key: 'ZZ9', status: 'complete' }),
        /There is no action ZZ9/,
      );
      await assert.rejects(
        client.request(readDateRequest, { textDocument: 7, text: '' }),
        /malformed/,
      );
    });
  });
});
