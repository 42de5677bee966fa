/** What a server needs for one workspace on the disk, over its standard input and output. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figuresRequest, mattersFirstRequest } from '../../../server/protocol';
import { lineStarts, offsetToPosition, type Position } from '../../../server/text/places';
import { Client } from '../../support/client';
import { memoryInUse } from '../../support/server-process';
import { edits } from '../edits';
import { median } from '../figures';
import { memoryOf, processorTime } from '../process-use';
import { officer, planNames, type Size, source } from './made';

const keys = 30;

/** As far as they are looked at. */
interface WorkspaceDiagnosticReport {
  readonly items: readonly {
    readonly uri: string;
    readonly kind: string;
    readonly resultId?: string;
  }[];
}
interface WorkspaceEdit {
  readonly documentChanges?: readonly unknown[];
  readonly changes?: object;
}

/** What was measured: of time what passed and what the server's threads were at work, else one figure. */
export interface Figure {
  readonly figure: number;
  /** Milliseconds that passed, which others on the machine make longer. */
  readonly passed?: number;
}

/** In the order in which it was measured: milliseconds of processor time, or what the name says. */
export type Figures = Readonly<Record<string, Figure>>;

/** Starts a server on the folder, does what an author does, and ends it. Throws where it did not do its work. */
export async function served(folder: string, size: Size): Promise<Figures> {
  const client = new Client({
    kind: 'probed',
    folders: [uriOf(folder, '')],
    settings: { asOf: '2020-03-01' },
  });
  const figures: Record<string, Figure> = {};
  const pid = client.server.child?.pid ?? 0;
  const watch = stopwatch(pid);
  const time = async <T>(name: string, thing: () => Promise<T>): Promise<T> => {
    const told = watch();
    const result = await thing();
    figures[name] = told();
    return result;
  };
  const memory = async (when: string) => {
    const inUse = (await memoryInUse(client.server)) / 2 ** 20;
    figures[`${when}: heap after collection, MB`] = { figure: inUse };
    figures[`${when}: resident, MB`] = { figure: memoryOf(pid) };
  };
  try {
    await client.start();
    const plan = new OpenText(client, uriOf(folder, planNames(size)[0] ?? ''));
    const list = new OpenText(client, uriOf(folder, 'golden-thread.yaml'));
    await time('open a plan to its problems', () => plan.open());
    figures['a keystroke to its problems'] = await keystrokes(plan, watch);
    const all = await time('problems of the workspace', () => everywhere(client, []));
    const had = all.items.flatMap(({ uri, resultId }) =>
      resultId === undefined ? [] : [{ uri, value: resultId }],
    );
    if (had.length < size.plans) throw new Error(`${had.length} files were judged`);
    const again = await time('the same, all unchanged', () => everywhere(client, had));
    if (again.items.some(({ kind }) => kind !== 'unchanged')) throw new Error('Something changed');
    await memory('all judged');
    figures['a keystroke, all judged'] = await keystrokes(plan, watch);
    await time('figures of all plans', () => client.request(figuresRequest, {}));
    await time('what matters first', () =>
      client.request(mattersFirstRequest, { textDocument: { uri: plan.uri } }),
    );
    await time('open the shared lists to their problems', () => list.open());
    figures['a keystroke in the shared lists to their problems'] = await keystrokes(list, watch);
    await time('problems of the workspace after it', () => everywhere(client, had));
    for (const [what, name] of [
      ['an officer of all plans', officer],
      ['a source of all plans', source],
    ] as const) {
      const edit = await time(`rename ${what}`, () => rename(list, name));
      const files = edit.documentChanges?.length ?? Object.keys(edit.changes ?? {}).length;
      if (files < size.plans) throw new Error(`Renaming ${what} changes ${files} files only`);
    }
    await time('references to a source of all plans', () =>
      client.request('textDocument/references', {
        textDocument: { uri: list.uri },
        position: list.definitionOf(source),
        context: { includeDeclaration: true },
      }),
    );
    await memory('at the end');
    await client.stop();
    return figures;
  } finally {
    await client.server.kill();
  }
}

function uriOf(folder: string, name: string): string {
  return pathToFileURL(join(folder, name)).href.replace(/\/$/, '');
}

function everywhere(
  client: Client,
  previousResultIds: readonly { readonly uri: string; readonly value: string }[],
): Promise<WorkspaceDiagnosticReport> {
  return client.request('workspace/diagnostic', { previousResultIds });
}

function rename(text: OpenText, name: string): Promise<WorkspaceEdit> {
  return text.client.request('textDocument/rename', {
    textDocument: { uri: text.uri },
    position: text.definitionOf(name),
    newName: `${name}x`,
  });
}

type Watch = () => () => Required<Figure>;

/** Begins to measure what a process does; what it gives tells how much it was. */
function stopwatch(pid: number): Watch {
  return () => {
    const [work, start] = [processorTime(pid), performance.now()];
    return () => ({ figure: processorTime(pid) - work, passed: performance.now() - start });
  };
}

/** The medians of letters put into words all over a text and taken out again. */
async function keystrokes(file: OpenText, watch: Watch): Promise<Figure> {
  const times: Required<Figure>[] = [];
  for (const { start, end, text } of edits(file.text, keys)) {
    for (const change of [
      { start, end, text },
      { start, end: start + text.length, text: '' },
    ]) {
      const told = watch();
      await file.change(change);
      times.push(told());
    }
  }
  const figure = median(times.map((one) => one.figure));
  return { figure, passed: median(times.map(({ passed }) => passed)) };
}

/** A file of the disk that is open, with its text as it is now. */
class OpenText {
  readonly client: Client;
  readonly uri: string;
  text: string;
  private resultId: string | undefined;

  constructor(client: Client, uri: string) {
    this.client = client;
    this.uri = uri;
    this.text = readFileSync(new URL(uri), 'utf8');
  }

  /** Until its problems are there. */
  async open(): Promise<void> {
    await this.client.open(this.uri, this.text);
    await this.told();
  }

  /** Changes the text, until its problems are there. */
  async change(edit: { start: number; end: number; text: string }): Promise<void> {
    const range = { start: this.place(edit.start), end: this.place(edit.end) };
    this.text = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end);
    await this.client.change(this.uri, edit.text, range);
    await this.told();
  }

  /** Where an entry of a list begins. */
  definitionOf(name: string): Position {
    return this.place(this.text.indexOf(`\n  ${name}:\n`) + 3);
  }

  private async told(): Promise<void> {
    this.resultId = (await this.client.pull(this.uri, this.resultId)).resultId;
  }

  private place(offset: number): Position {
    return offsetToPosition(lineStarts(this.text), offset);
  }
}
