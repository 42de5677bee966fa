/**
 * What `check` costs as a whole process, for one plan and for two hundred, against what else people would
 * run on the same files.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contender, nothing, ours, peers } from './contenders';
import { another, sample } from './enlarged';
import { median } from './figures';
import { fetchPeers, root } from './peers';
import { type Ended, timedProcess } from './timed-process';

const many = 200;
/** Without what an earlier run has kept of the program itself. */
const firstRun = ours('ours, first run', [], { NODE_DISABLE_COMPILE_CACHE: '1' });
/** How many times as much as ours each is wanted to cost at least, and what is wanted of ours itself. */
const wantedOfOne: Readonly<Record<string, string>> = {
  'node -e 0': 'over 1/3',
  'yaml + Ajv, bundled': 'over 2.00',
  'js-yaml + Ajv, bundled': 'over 1.00',
  'ajv-cli': 'over 1.00',
  'Spectral, five rules': 'over 1.00',
  yamllint: 'over 1.00',
};
const wantedOfMany: Readonly<Record<string, string>> = {
  ours: 'under 400 MB',
  'ours, warm cache': 'under 1/10 of Spectral',
  'ajv-cli': 'over 1.00',
  'Spectral, five rules': 'over 4.00',
};

/** Measures both cases, and prints a table of each. */
export function benchCheck(): void {
  fetchPeers();
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  try {
    const plans = Array.from({ length: many }, (_, n) => {
      const name = `council-${n}.plan.yaml`;
      writeFileSync(join(folder, name), n === 0 ? sample : another(sample, n));
      return name;
    });
    const [one = ''] = plans;
    const others = peers();
    print('one plan of 57 actions', wantedOfOne, [
      ...measured([nothing, ours('ours'), firstRun, ...others], [one], folder, 9),
    ]);
    print(`${many} plans, ${57 * many} actions`, wantedOfMany, [
      ...measured([ours('ours'), ...others], plans, folder, 3),
      ...withCache(plans, folder),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Row {
  readonly contender: Contender;
  readonly ms: number;
  readonly mb: number;
}

/** Runs all in turn, so that all meet the same machine; those that are slow on many plans only once. */
function measured(
  contenders: readonly Contender[],
  plans: readonly string[],
  folder: string,
  rounds: number,
): readonly Row[] {
  const runs = new Map(contenders.map((one): [Contender, Ended[]] => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [contender, all] of runs) {
      if (round > 0 && contender.isSlow && plans.length > 1) continue;
      all.push(run(contender, plans, folder));
    }
  }
  return [...runs].map(([contender, all]) => rowOf(contender, all));
}

/** With caches that are empty, and the same when they hold all; in folders that have never seen a run. */
function withCache(plans: readonly string[], folder: string): readonly Row[] {
  const help = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'check', '--help']);
  if (!help.includes('--cache')) return [];
  const folders = [1, 2, 3].map((round) => join(folder, `round-${round}`));
  for (const fresh of folders) mkdirSync(fresh);
  const paths = plans.map((plan) => join(folder, plan));
  return ['ours, cold cache', 'ours, warm cache'].map((name) => {
    const contender = ours(name, ['--cache']);
    return rowOf(
      contender,
      folders.map((fresh) => run(contender, paths, fresh)),
    );
  });
}

function rowOf(contender: Contender, runs: readonly Ended[]): Row {
  const middle = (figure: 'ms' | 'mb') => median(runs.map((one) => one[figure]));
  return { contender, ms: middle('ms'), mb: middle('mb') };
}

function run(contender: Contender, plans: readonly string[], folder: string): Ended {
  const ended = timedProcess(contender.command(plans), folder, contender.env);
  if (contender.didWork(ended, plans)) return ended;
  throw new Error(
    `${contender.name} did not do its work (code ${ended.code}): ${ended.text.slice(0, 500)}`,
  );
}

function print(
  title: string,
  wanted: Readonly<Record<string, string>>,
  rows: readonly Row[],
): void {
  const own = rows.find(({ contender }) => contender.name === 'ours')?.ms ?? Number.NaN;
  console.log(title);
  console.table(
    Object.fromEntries(
      rows.map(({ contender: { name, places, judges }, ms, mb }) => [
        name,
        {
          ms: Math.round(ms),
          'times ours': (ms / own).toFixed(2),
          wanted: wanted[name] ?? '',
          MB: Math.round(mb),
          places: places ? 'yes' : 'no',
          'judges more than shape': judges ? 'yes' : 'no',
        },
      ]),
    ),
  );
}
