import assert from 'node:assert/strict';
import { type PlanTextEdit, pasteRequest } from '../../server/protocol';
import { withClient } from '../support/client';

const uri = 'file:///work/a.plan.yaml';
const source = 'file:///work/b.plan.yaml';

describe('pasting over the wire', () => {
  it('answers with the edit, or with nothing', async () => {
    await withClient({}, async (client) => {
      await client.open(uri, 'plan:\n  title: T\n  domains: \n');
      const ask = (line: number, text: unknown) =>
        client.request<PlanTextEdit | null>(pasteRequest, {
          textDocument: { uri },
          range: { start: { line, character: 11 }, end: { line, character: 11 } },
          text,
        });
      assert.deepEqual(await ask(2, 'a.uk\nb.uk'), {
        range: { start: { line: 2, character: 10 }, end: { line: 2, character: 11 } },
        newText: '\n    - a.uk\n    - b.uk',
      });
      await client.open(source, 'sources:\n  O1:\n    recommendations:\n');
      const range = { start: { line: 2, character: 20 }, end: { line: 2, character: 20 } };
      const report = { textDocument: { uri: source }, range, text: '1. One: a\n2. Two' };
      assert.deepEqual(await client.request<PlanTextEdit | null>(pasteRequest, report), {
        range,
        newText: '\n      1: "One: a"\n      2: Two',
      });
      assert.equal(await ask(0, 'a\nb'), null);
      assert.equal(await ask(2, 7), null);
    });
  });
});
