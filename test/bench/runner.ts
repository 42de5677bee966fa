/** One server with one plan open, and how long it takes. */

import type { Edit } from '../../server/plan/document';
import { lineStarts, offsetToPosition, type Position } from '../../server/text/places';
import type { Client } from '../support/client';
import { memoryOf, processorTime } from './process-use';
import { type ServerName, startServer } from './servers';

const uri = 'file:///plans/bench.plan.yaml';

export type Timed =
  | 'open to problems'
  | 'keystroke to problems'
  | 'hover at rest'
  | 'hover after an edit'
  | 'completion at rest'
  | 'completion after an edit';

export class Runner {
  private readonly client: Client;
  private text: string;
  private readonly pid: number;
  private readonly times = new Map<Timed, number[]>();
  private used: number[] = [];
  private resultId: string | undefined;

  /** Starts a server, lets it come to rest, and opens a plan. */
  static async start(name: ServerName, text: string): Promise<Runner> {
    const client = await startServer(name);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const runner = new Runner(client, text);
    await runner.time('open to problems', () => runner.told(client.open(uri, text, 'yaml')));
    return runner;
  }

  private constructor(client: Client, text: string) {
    this.client = client;
    this.text = text;
    this.pid = client.server.child?.pid ?? 0;
  }

  /** Makes an edit and takes it back, each time until its problems are there. */
  async type(edit: Edit): Promise<void> {
    const back = this.back(edit);
    await this.press(edit);
    await this.press(back);
  }

  /** Makes an edit of the text as the edits before it left it, until its problems are there. */
  async press(edit: Edit): Promise<void> {
    const before = processorTime(this.pid);
    await this.time('keystroke to problems', () => this.told(this.change(edit)));
    this.used.push(processorTime(this.pid) - before);
  }

  /** Asks at the place of an edit, where the server answers that: at rest, and as soon as it is sent. */
  async ask(what: 'hover' | 'completion', edit: Edit): Promise<void> {
    if (!this.client.capabilities[`${what}Provider`]) return;
    const position = this.place(edit.end);
    const ask = () =>
      this.client.request(`textDocument/${what}`, { textDocument: { uri }, position });
    await this.time(`${what} at rest`, ask);
    const back = this.back(edit);
    const told = this.told(this.change(edit));
    await this.time(`${what} after an edit`, ask);
    await told;
    await this.told(this.change(back));
  }

  /** Milliseconds of all times of a kind. */
  timesOf(kind: Timed): readonly number[] {
    return this.times.get(kind) ?? [];
  }

  /** Begins to count anew. */
  forget(): void {
    this.times.clear();
    this.used = [];
  }

  /** Milliseconds of processor time of each keystroke. */
  processor(): readonly number[] {
    return this.used;
  }

  memory(): number {
    return memoryOf(this.pid);
  }

  async stop(): Promise<void> {
    await this.client.server.kill();
  }

  /** Sends, and gets the problems that this brings: asks for them, or waits where they are pushed. */
  private async told(sent: Promise<void>): Promise<void> {
    const seen = this.client.pushed.length;
    await sent;
    if (this.client.capabilities.diagnosticProvider) {
      const { resultId } = await this.client.pull(uri, this.resultId);
      this.resultId = resultId;
      return;
    }
    await this.client.until(() => this.client.pushed.length > seen);
  }

  private change({ start, end, text }: Edit): Promise<void> {
    const range = { start: this.place(start), end: this.place(end) };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return this.client.change(uri, text, range);
  }

  private back({ start, end, text }: Edit): Edit {
    return { start, end: start + text.length, text: this.text.slice(start, end) };
  }

  private place(offset: number): Position {
    return offsetToPosition(lineStarts(this.text), offset);
  }

  private async time(kind: Timed, thing: () => Promise<unknown>): Promise<void> {
    const start = performance.now();
    await thing();
    const all = this.times.get(kind) ?? [];
    all.push(performance.now() - start);
    this.times.set(kind, all);
  }
}
