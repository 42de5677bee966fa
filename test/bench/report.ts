/** What a report of the sample costs as a process, from its start to the written file, in each format. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './figures';
import { timedProcess } from './timed-process';

const rounds = 7;
const root = join(__dirname, '../../..');
const formats = ['md', 'html', 'docx', 'json'] as const;

/** Measures, the formats in turn, and prints a table. */
export function benchReport(): void {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const times = new Map<string, number[]>(formats.map((format) => [format, []]));
  const memory = new Map<string, number[]>(formats.map((format) => [format, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const format of formats) {
        const out = join(folder, `report.${format}`);
        const sample = join(root, 'samples/northbridge-2026.plan.yaml');
        const cli = join(root, 'dist/cli.js');
        const ended = timedProcess(
          [process.execPath, cli, 'report', 'board', sample, '--out', out],
          folder,
        );
        if (ended.code !== 0) throw new Error(ended.text);
        times.get(format)?.push(ended.ms);
        memory.get(format)?.push(ended.mb);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(
    Object.fromEntries(
      formats.map((format) => [
        `report board, ${format}`,
        {
          median: `${median(times.get(format) ?? []).toFixed(0)} ms`,
          memory: `${median(memory.get(format) ?? []).toFixed(0)} MB`,
        },
      ]),
    ),
  );
}
