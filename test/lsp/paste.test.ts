import assert from 'node:assert/strict';
import { type PlanTextEdit, pasteRequest } from '../../server/protocol';
import { withClient } from '../support/client';

const uri = 'file:///work/a.plan.yaml';

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
      assert.equal(await ask(0, 'a\nb'), null);
      assert.equal(await ask(2, 7), null);
    });
  });
});
