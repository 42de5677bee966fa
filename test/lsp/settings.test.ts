import assert from 'node:assert/strict';
import { clientSupport } from '../../server/lsp/client-support';
import { readSettings } from '../../server/lsp/settings';
import { cannotPull, withClient } from '../support/client';

describe("the editor's settings", () => {
  it('set the day, the reach and severities', () => {
    const { common, wholeWorkspace, hints, mistakes } = readSettings({
      asOf: 'June 2026',
      workspaceDiagnostics: 'openFiles',
      severities: { 'links/duplicate': 'off' },
      inlayHints: { stages: false },
      show: 'warnings',
    });
    assert.equal(common.leastTold, 'warning');
    assert.equal(common.asOf, '2026-06-30');
    assert.equal(wholeWorkspace, false);
    assert.deepEqual(hints, { stages: false, titles: true, ratings: true });
    assert.deepEqual([...(common.severities ?? [])], [['links/duplicate', 'off']]);
    assert.deepEqual(mistakes, []);
  });

  it('count as not set where they are wrong, and say so', () => {
    const { common, wholeWorkspace, mistakes } = readSettings({
      asOf: '31/02/2026',
      workspaceDiagnostics: 'all',
      severities: { 'links/none': 'off', 'links/duplicate': 'grave' },
      inlayHints: { titles: 'no' },
      show: 'toString',
    });
    assert.deepEqual([common.asOf, wholeWorkspace, common.severities?.size], [undefined, true, 0]);
    assert.equal(mistakes.length, 6);
    assert.equal(common.leastTold, undefined);
    for (const nothing of [
      undefined,
      null,
      'x',
      1,
      [],
      {},
      { asOf: '', severities: null },
      { show: 'all' },
    ]) {
      assert.deepEqual(readSettings(nothing).mistakes, []);
    }
  });

  it('come with notifications from a client that cannot be asked', async () => {
    const capabilities = { ...cannotPull, workspace: {} };
    const text = 'plan:\n  title: A\n  ends: 2026-12-31\n';
    const uri = 'untitled:a.plan.yaml';
    await withClient({ capabilities, settings: { asOf: 'nonsense' } }, async (client) => {
      await client.until(() => client.logs.some((line) => line.includes("'nonsense' is no date")));
      await client.open(uri, text);
      await client.until(() => (client.pushed.at(-1)?.diagnostics.length ?? 0) > 0);
      const severities = { 'plan/missing-field': 'off' };
      const settings = { goldenThread: { severities } };
      await client.notify('workspace/didChangeConfiguration', { settings });
      await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
    });
  });
});

describe('what the client can do', () => {
  it('is little where it says nothing', () => {
    const said = clientSupport({ capabilities: {} });
    assert.equal(said.encoding, 'utf-16');
    assert.ok(!said.pullsDiagnostics && !said.readsFiles && !said.hasSettings);
  });

  it('decides how columns are counted: UTF-16 where it is offered', () => {
    const encoding = (...positionEncodings: string[]) =>
      clientSupport({ capabilities: { general: { positionEncodings } } }).encoding;
    assert.equal(encoding('utf-8', 'utf-16'), 'utf-16');
    assert.equal(encoding('utf-32', 'utf-8'), 'utf-8');
    assert.equal(encoding('utf-7'), 'utf-16');
  });
});
