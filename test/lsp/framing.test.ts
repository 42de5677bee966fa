/** Streams of bytes that are no messages, or messages in any pieces. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Framing } from '../../server/lsp/framing';
import { rounds } from '../support/effort';
import { startHere } from '../support/server-here';
import { startProcess } from '../support/server-process';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${bytesOf(text).length}\r\n\r\n${text}`;
}

/** The bytes in pieces, which end after these shares of what is left. */
function inPieces(bytes: Uint8Array, shares: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let rest = bytes;
  for (const share of shares) {
    const at = Math.floor((share * rest.length) / 1000);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

const shares = fc.array(fc.nat(1000), { maxLength: 12 });

/** Heads that no client sends, and what is said of them. */
const bad: Readonly<Record<string, RegExp>> = {
  'Content-Length: -5\r\n\r\n': /how long/,
  'Content-Length: 1e3\r\n\r\n': /how long/,
  'Content-Length: 5\r\r\n\r\n': /how long/,
  'Content-Length: 3\r\nContent-Length: 5\r\n\r\n': /how long/,
  'Content-Length: 99999999999\r\n\r\n': /99999999999 bytes is more than is read/,
  'Content-Length: 99999999999999999999\r\n\r\n': /how long/,
  'Content-Length\r\n\r\n': /how long/,
  '\r\n\r\n': /how long/,
  '{"jsonrpc":"2.0"}\r\n\r\n': /how long/,
  [`${'x'.repeat(5000)}`]: /does not end/,
};

const position = { line: 0, character: 1 };
const uri = 'untitled:ü👩‍👧.plan.yaml';
const conversation = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: {
      textDocument: {
        uri,
        languageId: 'improvement-plan',
        version: 1,
        text: 'plan:\n  title: Ü👩‍👧\n',
      },
    },
  },
  { id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position } },
  { id: 3, method: 'no/such', params: {} },
  { id: 4, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } },
];

describe('a stream of messages', () => {
  it('is followed in whatever pieces it comes', () => {
    const anyMessage = fc.tuple(fc.string({ unit: 'binary' }), fc.boolean());
    fc.assert(
      fc.property(fc.array(anyMessage), shares, fc.boolean(), (messages, at, isBroken) => {
        const all = messages.map(([text, isTyped]) => {
          const type = isTyped ? 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n' : '';
          return `${type}content-length: ${bytesOf(text).length}\r\n\r\n${text}`;
        });
        const [whole = ''] = Object.keys(bad);
        const bytes = bytesOf(all.join('') + (isBroken ? whole : ''));
        const framing = new Framing();
        const said = inPieces(bytes, at).flatMap((piece) => framing.take(piece) ?? []);
        assert.equal(said.length, isBroken ? 1 : 0);
      }),
      { numRuns: rounds(2000) },
    );
  });

  it('of any bytes comes to an end, or is waited for', () => {
    const anyPiece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom(...Object.keys(bad), 'Content-Length: 3\r\n\r\n', '\r\n').map(bytesOf),
    );
    fc.assert(
      fc.property(fc.array(anyPiece), (pieces) => {
        const whole = new Framing();
        const said = pieces.flatMap((piece) => whole.take(piece) ?? [])[0];
        const byByte = new Framing();
        const bytes = pieces.flatMap((piece) => [...piece]);
        const first = bytes.flatMap((byte) => byByte.take(Uint8Array.of(byte)) ?? [])[0];
        assert.equal(first, said);
      }),
      { numRuns: rounds(2000) },
    );
  });

  it('is answered alike, whatever pieces its bytes come in', async () => {
    const bytes = bytesOf(conversation.map(framed).join(''));
    const talk = async (pieces: readonly Uint8Array[]): Promise<unknown> => {
      const server = startHere();
      const answers: { id?: unknown }[] = [];
      const done = new Promise<void>((resolve) => {
        server.reader.listen((message) => {
          if ('id' in message && !('method' in message)) answers.push(message);
          if (answers.length === 4) resolve();
        });
      });
      for (const piece of pieces) {
        server.input.write(piece);
        await new Promise(setImmediate);
      }
      await done;
      await server.kill();
      return answers.toSorted((a, b) => Number(a.id) - Number(b.id));
    };
    const expected = await talk([bytes]);
    await fc.assert(
      fc.asyncProperty(shares, async (at) => {
        assert.deepEqual(await talk(inPieces(bytes, at)), expected);
      }),
      { numRuns: rounds(100) },
    );
  }).timeout(0);

  for (const [head, why] of Object.entries(bad)) {
    it(`ends the server by ${JSON.stringify(head.slice(0, 40))}, which says why`, async () => {
      assert.match(String(new Framing().take(bytesOf(head))), why);
      const server = startProcess('compiled');
      const { stdin, stderr } = server.child ?? assert.fail('a process');
      let said = '';
      stderr?.on('data', (piece) => {
        said += piece;
      });
      stdin?.write(head);
      assert.equal(await server.ended, 1);
      assert.match(said, why);
    });
  }
});
