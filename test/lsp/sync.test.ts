/** The server's text is the editor's, whatever comes in between. */

import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, Hover } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { cannotPull, pulls, withClient } from '../support/client';

const uri = 'file:///work/test.plan.yaml';
const sound = examplePlan({});
const faulty = examplePlan({ actions: ['links: [B19]'] });
const settings = { asOf: '2026-06-01' };
/** What is wrong with the faulty plan. */
const both = ['links/unanswered-source', 'links/unknown-source'];

/** The range of the first `words` in a text. */
function rangeOf(text: string, words: string) {
  const starts = lineStarts(text);
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  return { start: offsetToPosition(starts, at), end: offsetToPosition(starts, at + words.length) };
}

const codes = (report: DocumentDiagnosticReport) =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;

describe('the text of an open file', function () {
  this.timeout(300_000);

  it('follows changes in part and in whole', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, sound);
      assert.deepEqual(await client.diagnostics(uri), []);
      await client.change(uri, '[B19]', rangeOf(sound, '[O25.1]'));
      assert.deepEqual(codes(await client.pull(uri)), both);
      await client.change(uri, sound);
      assert.deepEqual(await client.diagnostics(uri), []);
    });
  });

  it('says unchanged until a problem changes', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, faulty);
      const { resultId } = await client.pull(uri);
      assert.deepEqual(await client.pull(uri, resultId), { kind: 'unchanged', resultId });
      const range = rangeOf(faulty, 'plan:');
      await client.change(uri, 'plan: # soon', range);
      assert.deepEqual(await client.pull(uri, resultId), { kind: 'unchanged', resultId });
      await client.change(
        uri,
        '# Ours\nplan:',
        rangeOf(faulty.replace('plan:', 'plan: # soon'), 'plan: # soon'),
      );
      assert.equal((await client.pull(uri, resultId)).kind, 'full');
    });
  });

  const lengths = {
    'utf-8': (text: string) => Buffer.byteLength(text),
    'utf-16': (text: string) => text.length,
    'utf-32': (text: string) => [...text].length,
  };
  for (const [encoding, lengthOf] of Object.entries(lengths)) {
    it(`counts columns in ${encoding} where the client asks for that`, async () => {
      const capabilities = { ...pulls, general: { positionEncodings: [encoding] } };
      await withClient({ settings, capabilities }, async (client) => {
        const before = '        links: [é👩, ';
        const text = faulty.replace('        links: [', before);
        await client.open(uri, text);
        const unknown = await client.diagnostics(uri);
        const { range } = unknown.find(({ message }) => String(message).startsWith('B19')) ?? {};
        const { line } = rangeOf(text, 'é👩').start;
        const start = { line, character: lengthOf(before) };
        assert.deepEqual(range, { start, end: { line, character: start.character + 3 } });
        await client.change(uri, '👩👩', range);
        const position = { line, character: 10 };
        const hover = await client.request<Hover>('textDocument/hover', {
          textDocument: { uri },
          position,
        });
        assert.equal(hover.range?.end.character, 13);
        const left = (await client.diagnostics(uri)).map(({ message }) => String(message));
        assert.ok(
          left.some((message) => message.startsWith('👩👩')) && !left.join().includes('B19'),
        );
      });
    });
  }

  const misfits: Record<string, object> = {
    'a change out of order': { version: 1, contentChanges: [{ text: sound }] },
    'a range that is none': {
      version: 2,
      contentChanges: [
        { text: '', range: { start: { line: 'x' }, end: { line: 1, character: 0 } } },
      ],
    },
    'a range that ends before it starts': {
      version: 2,
      contentChanges: [
        { text: '', range: { start: { line: 2, character: 0 }, end: { line: 1, character: 0 } } },
      ],
    },
  };
  for (const [name, { version, contentChanges }] of Object.entries(misfits) as [
    string,
    { version: number; contentChanges: unknown },
  ][]) {
    it(`is not known after ${name}, until the file is opened again`, async () => {
      await withClient({ settings }, async (client) => {
        await client.open(uri, faulty);
        await client.notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges,
        });
        await client.until(() => client.logs.length > 0);
        assert.match(client.logs[0] ?? '', /does not fit/);
        await assert.rejects(client.pull(uri), /is not known/);
        await client.close(uri);
        await client.open(uri, faulty);
        assert.equal((await client.pull(uri)).kind, 'full');
      });
    });
  }

  it('is judged once for many changes, and told with its version, where it is pushed', async () => {
    await withClient({ settings, capabilities: cannotPull }, async (client) => {
      await client.open(uri, sound);
      for (let i = 0; i < 50; i++) await client.change(uri, i % 2 === 0 ? faulty : sound);
      await client.change(uri, faulty);
      await client.until(() => client.pushed.at(-1)?.version === 52);
      assert.deepEqual(
        client.pushed.at(-1)?.diagnostics.map(({ code }) => code),
        both,
      );
      for (const { version = 0, diagnostics } of client.pushed) {
        assert.equal(diagnostics.length, version % 2 === 0 ? 2 : 0, `version ${version}`);
      }
      await client.close(uri);
      await client.until(() => client.pushed.at(-1)?.diagnostics.length === 0);
    });
  });
});
