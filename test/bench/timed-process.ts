/** One process from its start to its end: how long it took, and the most memory that it held. */

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEnvironment } from './peers';

/** A process that has ended. */
export interface Ended {
  readonly ms: number;
  /** The most megabytes that it held at once. */
  readonly mb: number;
  readonly code: number | null;
  /** What it printed, on both of its outputs. */
  readonly text: string;
}

/** Runs a command with its output in a file, as a pipeline would keep it. GNU time tells its memory. */
export function timedProcess(
  command: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Ended {
  const own = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const output = join(own, 'output');
  const memory = join(own, 'memory');
  const file = openSync(output, 'w');
  try {
    const start = performance.now();
    const { status, error } = spawnSync('/usr/bin/time', ['-f', '%M', '-o', memory, ...command], {
      cwd: folder,
      env: { ...plainEnvironment(), XDG_CACHE_HOME: join(folder, '.cache'), ...env },
      stdio: ['ignore', file, file],
    });
    const ms = performance.now() - start;
    if (error) throw error;
    // Before the figure, GNU time says that a command ended with another code than 0.
    const kilobytes = Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1));
    return { ms, mb: kilobytes / 1024, code: status, text: readFileSync(output, 'utf8') };
  } finally {
    closeSync(file);
    rmSync(own, { recursive: true });
  }
}
