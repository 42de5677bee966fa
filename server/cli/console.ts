/** Where a command writes. */

import picocolors from 'picocolors';
import { exitCodes } from './wrong-use';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** The two outputs of a command, and what they can show. */
export interface Console {
  /** What was asked for. */
  out(text: string): void;
  /** One line on what went wrong, or of progress. */
  error(line: string): void;
  /** Resolves when the reader has caught up. */
  drained(): Promise<void>;
  /** Nobody reads any more: `golden-thread check | head`. */
  readonly isClosed: boolean;
  readonly colours: Colours;
  /** Columns of the terminal; undefined where the output goes elsewhere. */
  readonly width: number | undefined;
  /** The file that this program was started from: threads run it, too. */
  readonly program: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The console of this process. */
export function processConsole(program: string): Console {
  const { stdout, stderr, env } = process;
  let isClosed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough is no failure; how the run ends still says what was found.
    if (!isClosed && error.code !== 'EPIPE' && error.code !== 'EOF') {
      stderr.write(
        'golden-thread: the output cannot be written; check where it goes, and its disk\n',
      );
      process.once('exit', () => {
        process.exitCode = exitCodes.failed;
      });
    }
    isClosed = true;
  });
  stderr.on('error', () => undefined);
  return {
    out(text) {
      if (!isClosed) stdout.write(text);
    },
    error(line) {
      stderr.write(`${line}\n`);
    },
    async drained() {
      if (!isClosed && stdout.writableNeedDrain) {
        await new Promise((resolve) => {
          stdout.once('drain', resolve);
          stdout.once('close', resolve);
        });
      }
    },
    get isClosed() {
      return isClosed;
    },
    colours: picocolors.createColors(hasColour(env, stdout.isTTY === true)),
    width: stdout.isTTY ? stdout.columns || undefined : undefined,
    program,
  };
}

/** Resolves when all that was written has left this process, or never will. */
export async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<unknown>((resolve) => {
      stream.write('', resolve);
    });
  }
}

/** Colour is for terminals; `NO_COLOR` and `FORCE_COLOR` say otherwise. */
export function hasColour(env: Environment, isTerminal: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && term !== 'dumb';
}
