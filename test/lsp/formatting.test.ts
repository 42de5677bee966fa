import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { withClient } from '../support/client';

const uri = 'file:///work/a.plan.yaml';
const textDocument = { uri };
const options = { tabSize: 8, insertSpaces: false };

describe('formatting over the wire', () => {
  it('answers for a file, a range and a line', async () => {
    await withClient({}, async (client) => {
      await client.open(uri, 'plan:\n  title: T\n  ends: 31/08/2027\n');
      const range = { start: { line: 2, character: 8 }, end: { line: 2, character: 18 } };
      const expected = [{ range, newText: '2027-08-31' }];
      const ask = (kind: string, more: object) =>
        client.request<TextEdit[]>(`textDocument/${kind}`, { textDocument, options, ...more });
      assert.deepEqual(await ask('formatting', {}), expected);
      assert.deepEqual(await ask('rangeFormatting', { range }), expected);
      const position = { line: 3, character: 0 };
      assert.deepEqual(await ask('onTypeFormatting', { position, ch: '\n' }), expected);
    });
  });

  it('tells once of a file that cannot be read', async () => {
    await withClient({}, async (client) => {
      const told: string[] = [];
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
        told.push(message);
      });
      await client.open(uri, 'plan:\n  title: "T\n  ends: 2027\n');
      for (let i = 0; i < 2; i++) {
        assert.deepEqual(
          await client.request('textDocument/formatting', { textDocument, options }),
          [],
        );
      }
      assert.deepEqual(told, [
        'This file is not formatted: line 2 cannot be read. Mend what is underlined there, and format it again.',
      ]);
    });
  });
});
