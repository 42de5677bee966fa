/** Every request that our server invites, on every text of the official test suite of YAML. */

import assert from 'node:assert/strict';
import { lineStarts, offsetToPosition, type Position } from '../../server/text/places';
import { withClient } from '../support/client';
import { itemsOf, requestsFor } from '../support/requests';
import { cases, holders } from './cases';

const uri = 'memfs:/work/a.plan.yaml';
const config = 'memfs:/work/golden-thread.yaml';

/** Whether the server refused, and said why; all else but an answer would be a mistake of ours. */
const isRefusal = (error: unknown) => Object(error).code === -32803;

/** Shares of a text at which something is asked, each text at the next of them: all would take minutes. */
const shares = [0, 0.3, 0.6, 1];

describe('every language feature', function () {
  this.timeout(600_000);

  it('answers on the official test suite of YAML, with places in the text', async () => {
    const around = { settings: { asOf: '2026-06-01' }, files: new Map(), folders: ['memfs:/work'] };
    await withClient(around, async (client) => {
      const requests = requestsFor(client.capabilities);
      await client.open(uri, '');
      await client.open(config, '');
      for (const [i, { id, yaml }] of cases.entries()) {
        for (const [h, text] of holders.map((hold) => hold(yaml)).entries()) {
          await client.change(uri, text);
          await client.change(config, text);
          const at = Math.round((shares[(i + h) % shares.length] ?? 0) * text.length);
          const position = offsetToPosition(lineStarts(text), at);
          const range = { start: { line: 0, character: 0 }, end: position };
          for (const file of [uri, config]) {
            for (const { method, params, resolve } of requests) {
              const asked = { uri: file, position, range };
              const answer = await client.request(method, params(asked)).catch((error) => {
                assert.ok(isRefusal(error), `${method} on ${id}: ${error}`);
              });
              assert.deepEqual(outside(answer, text), [], `${method} on ${id}`);
              const [first] = itemsOf(answer);
              if (resolve && first) await client.request(resolve, first);
            }
          }
        }
      }
    });
  });
});

/** The positions in an answer that are not in the text. */
function outside(answer: unknown, text: string): readonly Position[] {
  const lines = text.split(/\r?\n/);
  const found: Position[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { line, character } = Object(value);
    if (typeof line === 'number' && typeof character === 'number') {
      if (character > (lines[line]?.length ?? -1)) found.push({ line, character });
      return;
    }
    // Where an editor goes once it has made the edits is a place in the text after them.
    for (const [key, one] of Object.entries(value)) if (key !== 'show') look(one);
  };
  look(answer);
  return found;
}
