/** The histories of plans: looked for when asked, kept while nothing is committed. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import type { TextHistory } from '../../server/history/version';
import { Histories } from '../../server/lsp/histories';
import { type ActionRow, actionsRequest, type PlanActions } from '../../server/protocol';
import { metBoard } from '../support/boards';
import { type ClientOptions, withClient } from '../support/client';
import { withRepository } from '../support/repositories';

const uri = 'file:///work/a.plan.yaml';
const plan = (deadline: string) =>
  examplePlan({ actions: [`deadline: ${deadline}`], blocks: metBoard });

/** Histories of something of which a test says what is committed, and when it is looked at. */
function setUp(texts: readonly string[]) {
  const state = {
    texts: [...texts],
    heads: 0,
    reads: 0,
    time: 0,
    changed: 0,
    errors: [] as unknown[],
  };
  const histories = new Histories({
    committed: {
      head: () => {
        state.heads += 1;
        return Promise.resolve(state.texts.length === 0 ? undefined : String(state.texts.length));
      },
      history: (): Promise<TextHistory> => {
        state.reads += 1;
        const version = (text: string, i: number) => ({
          commit: `${i}`,
          day: `2026-0${i + 1}-01`,
          text,
        });
        return Promise.resolve({ versions: state.texts.map(version), isCut: false });
      },
    },
    changed: () => {
      state.changed += 1;
    },
    failed: (error) => state.errors.push(error),
    now: () => state.time,
  });
  return { state, histories };
}

describe('the histories of plans', () => {
  it('are read when somebody asks, once, and kept while nothing is committed', async () => {
    const { state, histories } = setUp([plan('2026-07-31')]);
    assert.equal(state.heads, 0);
    assert.equal(histories.of(uri), undefined);
    const history = await histories.within(uri, 60_000);
    assert.equal(history?.versions.length, 1);
    assert.equal(histories.of(uri), history);
    assert.deepEqual([state.heads, state.reads, state.changed], [1, 1, 1]);
    state.time += 10_000;
    assert.equal(await histories.within(uri, 60_000), history);
    assert.deepEqual([state.reads, state.changed], [1, 1]);
  });

  it('are read again after a commit, and the old one is there meanwhile', async () => {
    const { state, histories } = setUp([plan('2026-07-31')]);
    const old = await histories.within(uri, 60_000);
    state.texts.push(plan('2026-08-31'));
    state.time += 10_000;
    assert.equal(await histories.within(uri, 60_000), old);
    // What looks for it goes through a few promises.
    while (state.changed < 2) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(histories.of(uri)?.versions.length, 2);
    assert.equal(state.reads, 2);
  });

  it('are not waited for longer than asked, and a failure is told', async () => {
    const errors: unknown[] = [];
    const never = new Promise<string>(() => undefined);
    const start = {
      changed: () => undefined,
      failed: (error: unknown) => errors.push(error),
      now: () => 0,
    };
    const slow = new Histories({
      ...start,
      committed: { head: () => never, history: async () => undefined },
    });
    assert.equal(await slow.within(uri, 1), undefined);
    const committed = {
      head: () => Promise.reject(new Error('no')),
      history: async () => undefined,
    };
    const broken = new Histories({ ...start, committed });
    assert.equal(await broken.within(uri, 60_000), undefined);
    assert.equal(errors.length, 1);
  });

  it('are none where nothing is known of commits, and of files that are on no disk', async () => {
    const { state, histories } = setUp([plan('2026-07-31')]);
    assert.equal(await histories.within('memfs:/work/a.plan.yaml', 60_000), undefined);
    assert.equal(state.heads, 0);
    const none = new Histories({
      ...{ committed: undefined, changed: () => undefined, failed: () => undefined, now: () => 0 },
    });
    assert.equal(await none.within(uri, 60_000), undefined);
  });
});

describe('a plan that git holds', function () {
  this.timeout(300_000);

  /** A server that has opened a plan whose deadline moved, once it knows the history. */
  async function withMoved(
    options: ClientOptions,
    work: (answers: {
      hover: () => Promise<string>;
      row: () => Promise<ActionRow>;
    }) => Promise<void>,
  ): Promise<void> {
    await withRepository(async (repository) => {
      const name = 'it’s [a] plan.plan.yaml';
      repository.write(name, plan('2026-06-30'));
      repository.commit('2026-05-01');
      repository.write(name, plan('2026-07-15'));
      repository.commit('2026-05-20');
      const text = plan('2026-07-31');
      repository.write(name, text);
      const file = pathToFileURL(join(repository.folder, name)).href;
      await withClient({ settings: { asOf: '2026-06-01' }, ...options }, async (client) => {
        await client.open(file, text);
        const line = text.split('\n').findIndex((one) => one.includes('deadline:'));
        const position = { line, character: (text.split('\n')[line] ?? '').indexOf('2026') + 2 };
        const textDocument = { uri: file };
        await work({
          hover: async () => {
            const params = { textDocument, position };
            const found = await client.request<Hover>('textDocument/hover', params);
            return JSON.stringify(found.contents);
          },
          row: async () => {
            const actions = await client.request<PlanActions>(actionsRequest, { textDocument });
            return actions.rows[0] ?? assert.fail();
          },
        });
      });
    });
  }

  /** Asks until an answer says so: what git holds is not waited for. */
  async function until<T>(ask: () => Promise<T>, says: (answer: T) => boolean): Promise<T> {
    for (;;) {
      const answer = await ask();
      if (says(answer)) return answer;
    }
  }

  it('tells in a hover how its deadlines moved, and in the tree what slipped', async () => {
    await withMoved({}, async ({ hover, row }) => {
      const said = await until(hover, (one) => one.includes('Moved'));
      assert.match(said, /Moved 2 times, 31 days later in all/);
      assert.match(said, /30 June 2026 to 15 July 2026 \(in the plan since 20 May 2026\)/);
      const { sinceBoard } = await until(
        row,
        (one) => one.sinceBoard?.includes('slipped') === true,
      );
      assert.deepEqual(sinceBoard, ['slipped', 'not-updated']);
    });
  });

  it('is not asked for its history where the user does not trust it', async () => {
    await withMoved({ initialization: { isTrusted: false } }, async ({ hover, row }) => {
      assert.doesNotMatch(await hover(), /Moved/);
      assert.deepEqual((await row()).sinceBoard, ['not-updated']);
    });
  });
});
