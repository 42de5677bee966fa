/** A client that edits and asks at random, and knows what each text is. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource, type Position, type Range } from 'vscode-languageserver/node';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import type { Client } from './client';
import { anyEdit, editOf, planText, share } from './plans';
import { itemsOf, type RequestKind, requestsFor } from './requests';

/** A question, its places as shares of the text. */
const anyQuestion = fc.record({
  kind: share,
  from: share,
  to: share,
  isCancelled: fc.boolean(),
  /** One in a hundred is asked where no text is, or where nothing can be. */
  place: fc.oneof(
    { weight: 98, arbitrary: fc.constant('inside') },
    { weight: 2, arbitrary: fc.constantFrom('beyond', 'nowhere') },
  ),
});

/** What is done to one file, and asked of it at once. */
export const anyStep = fc.record({
  what: fc.oneof(
    { weight: 300, arbitrary: fc.constant('edit') },
    { weight: 2, arbitrary: fc.constantFrom('replace', 'close', 'bad range', 'old version') },
  ),
  edit: anyEdit,
  text: planText,
  questions: fc.array(anyQuestion, { maxLength: 2 }),
});

type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;
type Question = Step['questions'][number];

/** What may be told instead of an answer: malformed, cancelled, changed meanwhile, text not known. */
const refusals = [-32602, -32800, -32801, -32803];

export class Session {
  /** How many questions were asked, and how many answered or refused. */
  asked = 0;
  answered = 0;
  private readonly client: Client;
  private readonly kinds: readonly RequestKind[];
  private readonly texts = new Map<string, string>();
  private waiting: Promise<void>[] = [];

  constructor(client: Client) {
    this.client = client;
    this.kinds = requestsFor(client.capabilities);
  }

  textOf(uri: string): string {
    return this.texts.get(uri) ?? '';
  }

  /** Opens a file; one that is open is closed before. */
  async open(uri: string, text: string): Promise<void> {
    if (this.texts.has(uri)) await this.client.close(uri);
    this.texts.set(uri, text);
    await this.client.open(uri, text);
  }

  /** Does one step; its questions are answered later. A text that has grown long is replaced. */
  async step(uri: string, { what, edit, text, questions }: Step): Promise<void> {
    if (what === 'edit' && this.textOf(uri).length < 8_000) await this.edit(uri, edit);
    else if (what === 'edit' || what === 'replace') {
      this.texts.set(uri, text);
      await this.client.change(uri, text);
    } else {
      await this.spoil(uri, what);
      await this.open(uri, text);
    }
    for (const question of questions) this.ask(uri, question);
  }

  /** Waits for all answers; throws where one is an error that it should not be. */
  async rest(): Promise<void> {
    await Promise.all(this.waiting);
    this.waiting = [];
  }

  private async edit(uri: string, shares: Step['edit']): Promise<void> {
    const before = this.textOf(uri);
    const { text, ...asked } = editOf(before, shares);
    const [start, end] = [betweenLines(before, asked.start), betweenLines(before, asked.end)];
    const range = { start: place(before, start), end: place(before, end) };
    // What lies beyond the end is the end.
    if (end === before.length) range.end = { line: range.end.line + 3, character: 9_999 };
    this.texts.set(uri, before.slice(0, start) + text + before.slice(end));
    await this.client.change(uri, text, range);
  }

  /** Sends a change after which the server cannot know the text. */
  private async spoil(uri: string, what: string): Promise<void> {
    const changes: Readonly<Record<string, object>> = {
      'bad range': { version: 1e9, range: { start: { line: 'x' } } },
      'old version': { version: 0 },
    };
    const { version, range } = Object(changes[what]);
    if (version === undefined) return;
    await this.client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: 'spoilt', range }],
    });
  }

  private ask(uri: string, { kind: which, from, to, isCancelled, place: where }: Question): void {
    const kind = this.kinds[Math.floor(which * this.kinds.length) % this.kinds.length];
    if (!kind) throw new Error('The server offers nothing');
    const text = this.textOf(uri);
    const [start = 0, end = 0] = [from, to].sort((a, b) => a - b).map((at) => at * text.length);
    const range: Range = { start: place(text, start), end: place(text, end) };
    if (where === 'beyond') range.end = { line: 1_000_000, character: 1_000_000 };
    if (where === 'nowhere') range.start = { line: -1, character: 0.5 };
    const source = new CancellationTokenSource();
    const params = kind.params({ uri, range, position: range.start });
    this.waiting.push(this.settled(kind, params, source));
    if (isCancelled) source.cancel();
  }

  private async settled(
    { method, resolve }: RequestKind,
    params: object,
    source: CancellationTokenSource,
  ): Promise<void> {
    this.asked += 1;
    const { connection } = this.client;
    try {
      const [item] = itemsOf(await connection.sendRequest(method, params, source.token));
      if (resolve !== undefined && item) await connection.sendRequest(resolve, item);
    } catch (error) {
      const { code, message } = Object(error);
      assert.ok(refusals.includes(code), `${method}: ${message} (${code})`);
    }
    this.answered += 1;
  }
}

/** No place of the protocol lies within the end of a line: one between its two characters is before both. */
function betweenLines(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

function place(text: string, offset: number): Position {
  return offsetToPosition(lineStarts(text), Math.floor(offset));
}
