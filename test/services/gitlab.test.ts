/** `templates/gitlab-ci.yml`, its job run as a runner of GitLab runs it. */

import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValid, gitlabReport, published } from '../formats/schemas';
import { some } from '../support/effort';
import { badPlan, documentsOf, type Ended, expanded, hostile, Job } from './job';
import { type Release, release } from './release';

interface Template {
  readonly 'golden-thread': {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly [string];
    readonly artifacts: {
      readonly paths: readonly string[];
      readonly reports: Readonly<Record<'codequality' | 'junit', string>>;
    };
  };
}
interface Header {
  readonly spec: { readonly inputs: Readonly<Record<string, { readonly default: string }>> };
}

const [header, template] = documentsOf('templates/gitlab-ci.yml') as [Header, Template];
const { variables, script, artifacts } = template['golden-thread'];
const { inputs } = header.spec;
const input = /\$\[\[ inputs\.([\w-]+) \]\]/;
const schema = published(
  'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json',
);

describe('the template for GitLab', () => {
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

  /** The job with inputs, in the shell of its image. */
  function use(given: Readonly<Record<string, string>>, shell = ['sh', '-e']): Promise<Ended> {
    const defaults = Object.entries(inputs).map(([name, one]) => [name, one.default]);
    const values = { ...Object.fromEntries(defaults), source: released.source, ...given };
    const env = Object.entries(variables).map(([name, text]) => [
      name,
      expanded(text, input, values),
    ]);
    return job.run(script.join('\n'), Object.fromEntries(env), shell);
  }

  it('is valid by the published schema', () => {
    assertValid(schema, template);
  });

  it('puts no input into its script, and uses every one', () => {
    assert.doesNotMatch(script.join(), /\$\[\[/);
    const used = JSON.stringify(template).matchAll(new RegExp(input, 'g'));
    assert.deepEqual([...used].map(([, name]) => name).sort(), Object.keys(inputs).sort());
    for (const name of Object.keys(variables)) {
      assert.match(script.join(), new RegExp(`\\$${name}\\b`));
    }
  });

  for (const shell of [
    ['sh', '-e'],
    ['bash', '-eo', 'pipefail'],
  ]) {
    it(`writes its reports, and fails, in ${shell[0]}`, async () => {
      const { status, stdout } = await use({ 'as-of': '2026-03-01' }, shell);
      assert.equal(status, 1);
      assert.match(stdout, /error {2}B19 is in no list/);
      assert.match(stdout, /1 error .*in 1 plan \(position at 1 March 2026\)\n$/);
      const report = JSON.parse(job.text(artifacts.reports.codequality));
      assertValid(gitlabReport, report);
      assert.equal(report[0].location.path, 'plans/children.plan.yaml');
      assert.match(job.text(artifacts.reports.junit), /<testsuite name="plans\/children\.plan/);
      assert.deepEqual(Object.values(artifacts.reports), artifacts.paths);
    });
  }

  it('takes a path on each line, and more options', async () => {
    writeFileSync(join(job.checkout, 'a b.plan.yaml'), badPlan);
    const paths = 'a b.plan.yaml\nplans';
    const { status, stdout } = await use({ paths, args: '--quiet  --exit-zero' });
    assert.equal(status, 0);
    assert.match(stdout, /^2 errors.* in 2 plans/m);
  });

  it('runs nothing that an input says', async () => {
    const ofCheck = ['paths', 'fail-on', 'as-of', 'known-problems', 'changed', 'args'];
    for (const names of [ofCheck, ['source'], ['version']]) {
      for (const text of some(hostile, 3)) {
        const given = Object.fromEntries(names.map((name) => [name, text]));
        assert.notEqual((await use(given)).status, 0, `${names}: ${text}`);
        assert.ok(!existsSync(join(job.checkout, 'hacked')), `${names}: ${text}`);
      }
    }
  }).timeout(300_000);
});
