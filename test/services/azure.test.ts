/** `templates/azure-pipelines.yml`, its steps run as an agent of Azure Pipelines runs them. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValid, published } from '../formats/schemas';
import { some } from '../support/effort';
import { badPlan, documentsOf, type Ended, expanded, hostile, Job } from './job';
import { type Release, release } from './release';

interface Template {
  readonly parameters: readonly { readonly name: string; readonly default: string }[];
  readonly steps: readonly [
    { readonly bash: string; readonly env: Readonly<Record<string, string>> },
    { readonly inputs: Readonly<Record<'testResultsFiles' | 'searchFolder', string>> },
  ];
}

const [document] = documentsOf('templates/azure-pipelines.yml');
const template = document as Template;
const { parameters, steps } = template;
const [check, publish] = steps;
const parameter = /\$\{\{ parameters\.(\w+) \}\}/;

describe('the template for Azure Pipelines', () => {
  let job: Job;
  let released: Release;
  before(() => {
    released = release();
  });
  after(() => released.remove());
  beforeEach(() => {
    job = new Job({ 'plans/children.plan.yaml': badPlan });
  });
  afterEach(() => job.remove());

  function use(given: Readonly<Record<string, string>>): Promise<Ended> {
    const defaults = parameters.map((one) => [one.name, one.default]);
    const values = { ...Object.fromEntries(defaults), source: released.source, ...given };
    const env = Object.entries(check.env).map(([name, text]) => [
      name,
      expanded(text, parameter, values),
    ]);
    const ofAgent = { AGENT_TEMPDIRECTORY: job.temporary };
    return job.run(check.bash, { ...ofAgent, ...Object.fromEntries(env) }, ['bash']);
  }

  it('is valid by the published schema', () => {
    const schema = 'raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master';
    assertValid(published(`${schema}/service-schema.json`), template);
  });

  it('puts no parameter into its script, nor what an agent would replace, and uses every one', () => {
    assert.doesNotMatch(check.bash, /\$\{\{|\$\([\w.]+\)/);
    const used = Object.values(check.env).map((text) => parameter.exec(text)?.[1]);
    assert.deepEqual(used.sort(), parameters.map(({ name }) => name).sort());
    for (const name of Object.keys(check.env)) {
      assert.match(check.bash, new RegExp(`\\$${name}\\b`));
    }
  });

  it('tells issues, writes its test results where they are looked for, and fails', async () => {
    const { status, stdout } = await use({ asOf: '2026-03-01' });
    assert.equal(status, 1);
    const issue =
      /^##vso\[task\.logissue type=error;sourcepath=plans\/children\.plan\.yaml;.*\]B19 is/m;
    assert.match(stdout, issue);
    const { testResultsFiles, searchFolder } = publish.inputs;
    assert.equal(searchFolder, '$(Agent.TempDirectory)');
    assert.match(readFileSync(join(job.temporary, testResultsFiles), 'utf8'), /<failure /);
  });

  it('takes a path on each line, and more options, also in a second run', async () => {
    writeFileSync(join(job.checkout, 'a b.plan.yaml'), badPlan);
    for (const paths of ['a b.plan.yaml\nplans', 'plans']) {
      const { status, stdout } = await use({ paths, args: '--quiet  --exit-zero' });
      assert.equal(status, 0);
      assert.equal([...stdout.matchAll(/^##vso.*type=error/gm)].length, paths.split('\n').length);
    }
  });

  it('runs nothing that a parameter says', async () => {
    const groups = [['paths'], ['failOn', 'asOf', 'knownProblems', 'changed', 'args']];
    for (const names of [...groups, ['source'], ['version']]) {
      for (const text of some(hostile, 3)) {
        const given = Object.fromEntries(names.map((name) => [name, text]));
        const { status, stdout, stderr } = await use(given);
        assert.notEqual(status, 0, `${names}: ${text}`);
        assert.ok(!existsSync(join(job.checkout, 'hacked')), `${names}: ${text}`);
        // An agent obeys the first command of a line, wherever it begins.
        const first = (stdout + stderr).match(/(?<=##vso\[)(?<!##vso\[.+)[\w.]+/g) ?? [];
        assert.ok(
          first.every((command) => command === 'task.logissue'),
          `${first}`,
        );
      }
    }
  }).timeout(300_000);
});
