/** Runs a program of the command line in this process, which costs a tenth of what a process costs. */

import { Readable, Writable } from 'node:stream';

/** What a program is run with. */
export interface Call {
  readonly args: readonly string[];
  readonly folder: string;
  readonly stdin: string;
}

/** What a program has written, and how it ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** The words of a command that a shell would change nothing of: `golden-thread check --as-of "30 June"`. */
export function plainArgs(command: string): readonly string[] | undefined {
  const isPlain = /^golden-thread(?: +(?:"[^"$`\\!]*"|[\w./:=+,-]+))*\n$/.test(command);
  if (!isPlain) return undefined;
  const words = command.trim().match(/"[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replaceAll('"', ''));
}

/** Runs a program whose module ends by `process.exit()`; one at a time, as it changes the process. */
export async function runHere(program: string, { args, folder, stdin }: Call): Promise<Ended> {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const argv = [process.execPath, program, ...args];
  const streams = {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
  };
  let exit: () => void = () => undefined;
  const hasEnded = new Promise<void>((resolve) => {
    exit = resolve;
  });
  const changed = withProperties({ argv, exit, ...streams });
  const restore = [inFolder(folder), withEnvironment(), withoutExits(), changed];
  const { exitCode } = process;
  try {
    process.exitCode = undefined;
    delete require.cache[require.resolve(program)];
    require(program);
    await hasEnded;
    return { stdout: stdout.text, stderr: stderr.text, status: Number(process.exitCode) };
  } finally {
    process.exitCode = exitCode;
    for (const undo of restore) undo();
  }
}

class Collected extends Writable {
  private readonly chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}

/** What a program would do at the end of its process, it would do at the end of this one. */
function withoutExits(): () => void {
  const before = process.listeners('exit');
  return () => {
    for (const one of process.listeners('exit'))
      if (!before.includes(one)) process.off('exit', one);
  };
}

function inFolder(folder: string): () => void {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
}

/** As the processes of scenarios have it: no word on colours, no repository of a hook, and one time zone. */
function withEnvironment(): () => void {
  const { env } = process;
  const colours = ['FORCE_COLOR', 'NO_COLOR'];
  const git = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'];
  const before = [...colours, ...git, 'TZ'].map((name) => [name, env[name]] as const);
  for (const [name] of before) delete env[name];
  env['TZ'] = 'UTC';
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
  };
}

function withProperties(properties: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(properties).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name) ?? {}] as const,
  );
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, property] of before) Object.defineProperty(process, name, property);
  };
}
