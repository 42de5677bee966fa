/**
 * Runs every scenario with the built program. Thorough runs give each a process of its own, and run those of
 * good input with the compiled program, too: their coverage counts. Others start a process only where a
 * scenario is about pipes, variables or several commands.
 * `UPDATE_SCENARIOS=1` writes what the built program answers into the scenarios: look at the difference.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isThorough } from '../support/effort';
import { plainArgs } from './in-process';
import {
  type Answer,
  isPlain,
  readScenario,
  runScenario,
  type Scenario,
  sectionOf,
  withAnswer,
} from './scenario';

const root = join(__dirname, '../../..');
const folder = join(root, 'test/scenarios');
const programs = {
  built: join(root, 'dist/cli.js'),
  compiled: join(root, 'out/server/cli/main.js'),
};

function programsFor(name: string): [kind: string, program: string][] {
  const isCounted = isThorough && !name.startsWith('bad-');
  return Object.entries(programs).filter(([kind]) => kind === 'built' || isCounted);
}

const isUpdate = process.env['UPDATE_SCENARIOS'] === '1';

const scenarios = new Map(
  readdirSync(folder).map((name): [string, Scenario] => [
    name,
    readScenario(readFileSync(join(folder, name), 'utf8')),
  ]),
);

describe('scenarios of the command line, which UPDATE_SCENARIOS=1 renews', () => {
  const answers = new Map<string, Answer>();

  before(async function () {
    this.timeout(900_000);
    const isHere = (scenario: Scenario) => !isThorough && isPlain(scenario);
    for (const [name, scenario] of scenarios) {
      if (!isHere(scenario)) continue;
      answers.set(`${name} built`, await runScenario(scenario, programs.built, 'here'));
    }
    const others = [...scenarios].filter(([, scenario]) => !isHere(scenario));
    const work = others.flatMap(([name, scenario]) =>
      programsFor(name).map(([kind, program]) => async () => {
        answers.set(`${name} ${kind}`, await runScenario(scenario, program));
      }),
    );
    const worker = async () => {
      for (let next = work.shift(); next; next = work.shift()) await next();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    if (!isUpdate) return;
    for (const [name, scenario] of scenarios) {
      const answer = answers.get(`${name} built`);
      if (answer) writeFileSync(join(folder, name), withAnswer(scenario, answer));
    }
  });

  for (const [name, scenario] of scenarios) {
    for (const [kind] of programsFor(name)) {
      it(`${name}, ${kind}: ${sectionOf(scenario, 'about').trim()}`, function () {
        if (isUpdate) this.skip();
        const expected = ['stdout', 'stderr', 'status'].map((heading) => [
          heading,
          sectionOf(scenario, heading),
        ]);
        assert.deepEqual(answers.get(`${name} ${kind}`), Object.fromEntries(expected));
      });
    }
  }
});

describe('a scenario', () => {
  const text = (extra: string) =>
    `==== command ====\ntrue\n==== status ====\n0\n==== stdout ====\n==== stderr ====\n${extra}`;

  it('names its sections', () => {
    assert.throws(() => readScenario('==== command ====\ntrue\n'), /no section 'status'/);
    assert.throws(() => readScenario(text('==== output ====\n')), /no section 'output'/);
    assert.throws(() => readScenario('command'), /before the first section/);
  });

  it('needs a shell for more than words', () => {
    const args = (command: string) => plainArgs(`golden-thread ${command}\n`);
    assert.deepEqual(args('check a.plan.yaml --as-of "30 June"'), [
      'check',
      'a.plan.yaml',
      '--as-of',
      '30 June',
    ]);
    for (const command of ['a | b', 'a; b', 'a "$b"', "'a'", '*.yaml', 'a > b', 'a && b', 'a\nb']) {
      assert.equal(args(command), undefined, command);
    }
    assert.equal(plainArgs('NO_COLOR=1 golden-thread check\n'), undefined);
  });

  it('fails where the answer differs', async () => {
    const scenario = readScenario(text('').replace('true', 'cat; echo "$PWD" >&2; exit 3'));
    const answer = await runScenario(
      { sections: [...scenario.sections, { heading: 'stdin', text: 'in' }] },
      '',
    );
    assert.deepEqual(answer, { stdout: 'in\n', stderr: '<folder>\n', status: '3\n' });
    assert.match(withAnswer(scenario, answer), /==== status ====\n3\n==== stdout ====\nin\n/);
  });
});
