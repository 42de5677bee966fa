/**
 * The program behind `npm run endurance:editor`: somebody works in the real editor for twenty minutes, or for as
 * many as are named, and the memory of the extension and of its server is asked for all the while. It fails
 * where either grows for good.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sample, steadyGrowth } from '../../support/steady-growth';
import { makeVsix } from '../machine/extension';
import { untilServerRuns } from '../ui/support/server-process';
import { onStage, stage } from '../ui/support/stage';
import { Author } from './editing';
import { type Memory, type Part, Probes } from './memory';

const parts: readonly Part[] = ['extension host', 'language server'];
const mostMegabytes = 5;
const minutes = Number(process.argv[2] ?? 20);

interface Told extends Memory {
  readonly at: number;
}

async function main(): Promise<void> {
  if (!(minutes > 0)) throw new Error('Name a number of minutes');
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-endurance-'));
  try {
    const vsix = await makeVsix(join(home, 'golden-thread.vsix'));
    await onStage(home, vsix, async () => {
      const probes = new Probes(stage().extensions);
      await stage().inWindow({ file: 'first-plan.plan.yaml' }, async (editor) => {
        await untilServerRuns(stage().extensions);
        const told = await work(new Author(editor), probes);
        report(told);
      });
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Works for the time that was named, and asks for the memory after each round. */
async function work(author: Author, probes: Probes): Promise<ReadonlyMap<Part, readonly Told[]>> {
  const told = new Map<Part, Told[]>(parts.map((part) => [part, []]));
  const start = Date.now();
  const now = () => (Date.now() - start) / 60_000;
  for (let round = 1; now() < minutes; round++) {
    await author.goOn();
    for (const part of parts) {
      const memory = await probes.ask(part);
      told.get(part)?.push({ at: now(), ...memory });
    }
    if (round % 20 === 0) console.log(`${now().toFixed(1)} minutes, ${round} rounds`);
  }
  return told;
}

function report(told: ReadonlyMap<Part, readonly Told[]>): void {
  const rows = [...told].map(([part, all]) => {
    const [first, last] = [all[0], all.at(-1)];
    const middle = all[Math.floor(all.length / 2)];
    const mb = (value = Number.NaN) => value.toFixed(1);
    const grown = growthOf(all, 'inUse');
    const row = {
      'in use, first': mb(first?.inUse),
      'half way': mb(middle?.inUse),
      last: mb(last?.inUse),
      'steady growth': mb(grown),
      'held, first': mb(first?.held),
      'held, last': mb(last?.held),
    };
    return { part, grown, row };
  });
  const rounds = told.get('language server')?.length;
  console.log(`${minutes} minutes of work, ${rounds} rounds (MB, after collecting garbage)`);
  console.table(Object.fromEntries(rows.map(({ part, row }) => [part, row])));
  const bad = rows.filter(({ grown }) => grown > mostMegabytes).map(({ part }) => part);
  if (bad.length > 0) throw new Error(`Memory grows for good in: ${bad.join(', ')}`);
}

function growthOf(all: readonly Told[], of: 'inUse' | 'held'): number {
  return steadyGrowth(all.map((one): Sample => ({ at: one.at, value: one[of] })));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
