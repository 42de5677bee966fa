/**
 * Changes the code of checks and of reading criteria on trial, one small change at a time, and fails where no
 * test notices a change that `survivors.json` does not list with a reason.
 *
 *     npm run mutation                             all of it, an hour or more
 *     npm run mutation -- server/checks/links      a folder, or a file
 *     npm run mutation -- --list 'why' server/...  lists what is not listed, with that reason, and takes out
 *                                                  what did not survive
 *     npm run mutation -- --since REV              lines that a revision of git did not have
 *
 * What was tried before is not tried again unless the file or one of its tests is another; `--force` does.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetched, fetchedNode } from '../support/fetched';
import { linesSince } from './changed';
import { folders, root, strykerOptions } from './config';
import { figuresOf } from './figures';
import { compared, type Listed, type MutationReport, renewed, type Told } from './survivors';

const list = join(root, 'test/mutation/survivors.json');

/** Runs StrykerJS under a Node that it can use, and gives its report on these paths. Throws where it does not end well. */
function tried(paths: readonly string[], isForced: boolean): MutationReport {
  const cache = fetched('mutation', { '@stryker-mutator/core': '10.1.1' });
  const mutate = paths.map((path) => (/\.ts(?::|$)/.test(path) ? path : `${path}/**/*.ts`));
  const config = join(cache, 'stryker.conf.json');
  writeFileSync(config, JSON.stringify(strykerOptions(cache, mutate)));
  const node = fetchedNode('24');
  const program = join(cache, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const args = [program, 'run', config, ...(isForced ? ['--force'] : [])];
  const { status } = spawnSync(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(node)}:${process.env['PATH']}`,
      // A change may make something grow without end, which is to cost that one trial and not the machine.
      NODE_OPTIONS: '--max-old-space-size=2048',
    },
  });
  if (status !== 0) throw new Error(`StrykerJS ended with ${status}`);
  const { files }: MutationReport = JSON.parse(readFileSync(join(cache, 'report.json'), 'utf8'));
  // It repeats what earlier runs found in other files.
  const isAsked = ([file]: readonly [string, unknown]) =>
    paths.some((path) => file.startsWith(path.replace(/:.*$/, '')));
  return { files: Object.fromEntries(Object.entries(files).filter(isAsked)) };
}

function tell(title: string, all: readonly Told[]): void {
  const some = all.filter(({ mutants }) => mutants.length > 0);
  if (some.length > 0) console.log(`\n${title}`);
  for (const { file, mutants } of some) {
    console.log(`\n${file}`);
    for (const mutant of mutants) console.log(`  ${mutant}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    force: { type: 'boolean', default: false },
    list: { type: 'string' },
    since: { type: 'string' },
  },
});
const asked = positionals.length > 0 ? positionals : folders.map((folder) => `server/${folder}`);
const isPart = values.since !== undefined;
const paths = values.since === undefined ? asked : linesSince(values.since, asked, root);
const report = tried(paths, values.force);
const listed: Listed = JSON.parse(readFileSync(list, 'utf8'));
const { unlisted, stale } = compared(report, listed, isPart);
console.log(figuresOf(report, asked));
tell('Listed in test/mutation/survivors.json, and noticed by a test now:', stale);
tell('No test notices these changes: write one, or list them with a reason.', unlisted);
if (values.list !== undefined) {
  writeFileSync(list, `${JSON.stringify(renewed(report, listed, values.list, isPart), null, 2)}\n`);
} else if (unlisted.some(({ mutants }) => mutants.length > 0)) {
  process.exitCode = 1;
}
