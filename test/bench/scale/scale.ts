/** What a server needs where there is much: of plans, of actions in one plan, of sources in the shared list. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkspace, type Size } from './made';
import { type Figures, served } from './served';

/** Each with ten times as much beside it: what grows by more than ten times would be slow one day. */
const cases: Readonly<Record<string, readonly [small: Size, large: Size]>> = {
  '50 and 500 plans of 57 actions': [
    { plans: 50, times: 1, sources: 200 },
    { plans: 500, times: 1, sources: 200 },
  ],
  'a plan of 570 and of 5,700 actions': [
    { plans: 1, times: 10, sources: 200 },
    { plans: 1, times: 100, sources: 200 },
  ],
  'shared lists of 500 and 5,000 sources, for ten plans': [
    { plans: 10, times: 1, sources: 500 },
    { plans: 10, times: 1, sources: 5000 },
  ],
};

/** Measures the cases, or the one whose title has the text `wanted`, and prints a table of each. */
export async function benchScale(wanted = ''): Promise<void> {
  for (const [title, [small, large]] of Object.entries(cases)) {
    if (!title.includes(wanted)) continue;
    print(title, await measure(small), await measure(large));
  }
}

async function measure(size: Size): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  try {
    makeWorkspace(folder, size);
    return await served(folder, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(title: string, small: Figures, large: Figures): void {
  console.log(`${title} (milliseconds of processor time where nothing else is said)`);
  console.table(
    Object.fromEntries(
      Object.entries(large).map(([name, { figure, passed }]) => {
        const before = small[name]?.figure ?? Number.NaN;
        const row = { less: before.toFixed(1), more: figure.toFixed(1) };
        const ratio = { times: (figure / before).toFixed(1) };
        return [name, { ...row, ...ratio, 'more, passed': passed?.toFixed(0) ?? '' }];
      }),
    ),
  );
}
