/** Ways to start the server, each with the messages that go in and out. */

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startHere } from './server-here';

/**
 * The built server, the same with a probe for its memory or a clock that can be set, the compiled one (its
 * coverage counts), over its parent's channel, in a worker, as a command; the compiled one in this process.
 */
export type ServerKind =
  | 'built'
  | 'probed'
  | 'clocked'
  | 'compiled'
  | 'ipc'
  | 'browser'
  | 'command'
  | 'here';

/** A server that runs. */
export interface RunningServer {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** The process, where it is one. */
  readonly child: ChildProcess | undefined;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
  kill(): Promise<unknown>;
}

const root = join(__dirname, '../../..');
const programs = {
  built: ['dist/server.js', '--stdio'],
  compiled: ['out/server/lsp/main.js', '--stdio'],
  command: ['dist/cli.js', 'lsp', '--stdio'],
};

/** Starts a server. */
export function startProcess(kind: ServerKind): RunningServer {
  if (kind === 'browser') return startWorker();
  if (kind === 'here') return startHere();
  if (kind === 'ipc') {
    const child = fork(join(root, 'dist/server.js'), ['--node-ipc'], { silent: true });
    return ofChild(child, new IPCMessageReader(child), new IPCMessageWriter(child));
  }
  if (kind === 'probed') return startWith('memory-probe.js', ['--expose-gc']);
  if (kind === 'clocked') return startWith('clock.js');
  const [program = '', ...args] = programs[kind];
  return startProgram(process.execPath, [join(root, program), ...args]);
}

/** Starts the built server with a script before it that its parent can talk to. */
function startWith(script: string, flags: readonly string[] = []): RunningServer {
  // Counting what is covered takes memory, too.
  const { NODE_V8_COVERAGE: _, ...env } = process.env;
  const child = fork(join(root, 'dist/server.js'), ['--stdio'], {
    env,
    silent: true,
    execArgv: [...flags, '--require', join(__dirname, script)],
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('A process that is silent has streams');
  return ofChild(child, new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

/** The bytes that a probed server has in use when all garbage is collected. */
export async function memoryInUse({ child }: RunningServer): Promise<number> {
  if (!child?.send('tell')) throw new Error('The server has no probe');
  const [bytes] = await once(child, 'message');
  return Number(bytes);
}

/** From now on it is that time for a server with a clock: '2026-06-30T23:59'. */
export function setClock({ child }: RunningServer, time: string): void {
  if (!child?.send({ clock: time })) throw new Error('The server has no clock that can be set');
}

/** Starts a program that serves a client over its standard input and output. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): RunningServer {
  const child = spawn(program, args, { env });
  // A server that ends while something is written to it is what some tests are about.
  child.stdin.on('error', () => undefined);
  const writer = new StreamMessageWriter(child.stdin);
  return ofChild(child, new StreamMessageReader(child.stdout), writer);
}

function ofChild(child: ChildProcess, reader: MessageReader, writer: MessageWriter): RunningServer {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const kill = async () => child.kill('SIGKILL') && (await ended);
  return { reader, writer, child, ended, kill };
}

/** What a worker of a browser has, and nothing of Node. Errors of its decoder must be known there by their class. */
const shim = `
  const { readFileSync } = require('node:fs');
  const { createContext, runInContext } = require('node:vm');
  const { parentPort, workerData } = require('node:worker_threads');
  const self = { console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask,
    TextDecoder, TextEncoder, TypeError, URL, atob, btoa, addEventListener() {},
    postMessage: (message) => parentPort.postMessage(message) };
  self.self = self;
  parentPort.on('message', (data) => self.onmessage({ data }));
  runInContext(readFileSync(workerData, 'utf8'), createContext(self));
`;

function startWorker(): RunningServer {
  const bundle = join(root, 'dist/server.browser.js');
  const worker = new Worker(shim, { eval: true, workerData: bundle });
  const ended = new Promise<number | null>((resolve) => worker.once('exit', resolve));
  const kill = () => worker.terminate();
  const reader = new WorkerReader(worker);
  return { reader, writer: new WorkerWriter(worker), child: undefined, ended, kill };
}

class WorkerReader extends AbstractMessageReader {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    super();
    this.worker = worker;
    worker.on('error', (error) => this.fireError(error));
  }

  listen(callback: DataCallback) {
    this.worker.on('message', callback);
    return { dispose: () => this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }

  write(message: Message): Promise<void> {
    this.worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    this.dispose();
  }
}
