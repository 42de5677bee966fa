/** What two hundred versions of a plan cost: asked of git, read, and followed action by action. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHistory } from '../../server/history/plan-history';
import { slippageOf } from '../../server/history/slippage';
import { Repository } from '../../server/node/git';
import { GitProcess } from '../../server/node/git-process';
import { historyOf } from '../../server/node/plan-history';
import { addDays } from '../../server/text/dates';
import { enlarged, sample } from './enlarged';
import { median } from './figures';

const commits = 200;
const rounds = 5;
const first = '2019-01-07';

/** Each version moves three deadlines. */
function versionsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const deadlines = lines.flatMap((line, i) => (/^ +deadline: \d{4}-/.test(line) ? [i] : []));
  return Array.from({ length: commits }, (_, n) => {
    for (let k = 0; n > 0 && k < 3; k++) {
      const at = deadlines[(n * 3 + k) % deadlines.length] ?? 0;
      const [key = '', day = ''] = (lines[at] ?? '').split(/(?=\d{4}-)/);
      lines[at] = key + addDays(day.slice(0, 10), 7);
    }
    return lines.join('\n');
  });
}

/** A repository with those versions, one a week. */
function repositoryOf(versions: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-bench-')));
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: folder });
  const stream = versions.map((text, i) => {
    const seconds = Date.parse(addDays(first, i * 7)) / 1000;
    const by = `committer Bench <bench@example.invalid> ${seconds} +0000`;
    return `commit refs/heads/main\n${by}\ndata 1\nx\nM 644 inline a.plan.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: stream.join('') });
  return folder;
}

async function measure(factor: number): Promise<Readonly<Record<string, string>>> {
  const folder = repositoryOf(versionsOf(enlarged(sample, factor)));
  try {
    const times: { git: number[]; read: number[]; told: number[] } = {
      git: [],
      read: [],
      told: [],
    };
    let moves = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const repository = await Repository.find(new GitProcess(folder));
      if (typeof repository === 'string') throw new Error(repository);
      const head = await repository.commitOf('HEAD');
      const texts = await historyOf(repository, 'a.plan.yaml', head?.id ?? '');
      const asked = performance.now();
      const { versions, tracks } = readHistory(texts);
      const read = performance.now();
      const actions = versions.at(-1)?.plan.actions.map(({ values }) => values) ?? [];
      const known = tracks.tracksOf(actions);
      moves = actions.reduce(
        (sum, action, i) => sum + slippageOf(action, '2030-01-01', known[i]).moves.length,
        0,
      );
      times.git.push(asked - start);
      times.read.push(read - asked);
      times.told.push(performance.now() - read);
      if (versions.length !== commits) throw new Error(`${versions.length} versions were read`);
    }
    // Three in each version but the first, all of deadlines that are followed.
    if (moves < 3 * (commits - 1) * 0.95) throw new Error(`Only ${moves} moves were found`);
    const all = times.git.map((git, i) => git + (times.read[i] ?? 0) + (times.told[i] ?? 0));
    const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
    return { git: ms(times.git), read: ms(times.read), told: ms(times.told), all: ms(all) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures, and prints a table. */
export async function benchHistory(): Promise<void> {
  console.table({
    [`57 actions, ${commits} commits`]: await measure(1),
    [`570 actions, ${commits} commits`]: await measure(10),
  });
}
