import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOf, lasting } from '../../server/lsp/message-bytes';

interface Item {
  readonly message: string;
}

const texts = fc.array(fc.constantFrom('', 'a', 'é “x”', '👩\n', ',]'), { maxLength: 8 });

/** What a client makes of the bytes, by the length that their header names. */
function received(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString('utf8');
  const [header, body] = text.split('\r\n\r\n');
  const length = /^Content-Length: (\d+)$/.exec(header ?? '')?.[1];
  assert.equal(Number(length), Buffer.byteLength(body ?? ''));
  return JSON.parse(body ?? '');
}

describe('the bytes of messages', () => {
  it('say what is sent, whatever of it was sent before', () => {
    const pool = new Map<string, Item>();
    const itemOf = (message: string) => {
      const item = pool.get(message) ?? { message };
      pool.set(message, item);
      return item;
    };
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (versions) => {
        let before: readonly Item[] | undefined;
        for (const [id, version] of versions.entries()) {
          const items = lasting(version.map(itemOf), before);
          const answer = { jsonrpc: '2.0', id, result: { kind: 'full', resultId: 'a-1', items } };
          assert.deepEqual(received(bytesOf(answer)), answer);
          assert.deepEqual(received(bytesOf(answer)), answer);
          before = items;
        }
      }),
    );
  });

  it('leave what went out before as it was: a stream may not have written it yet', () => {
    const [a, b] = [{ message: 'a' }, { message: 'b' }];
    const first = lasting([a, b]);
    const sent = (diagnostics: readonly Item[]) =>
      bytesOf({ jsonrpc: '2.0', method: 'x', params: { diagnostics } } as never);
    const bytes = sent(first);
    const copy = Uint8Array.from(bytes);
    sent(lasting([b], first));
    sent(lasting([a, b, a], first));
    assert.deepEqual(bytes, copy);
  });

  it('are those of any other message as well', () => {
    const message = { jsonrpc: '2.0', id: 1, result: { items: [] } };
    assert.deepEqual(received(bytesOf(message)), message);
  });
});
