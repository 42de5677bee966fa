/** `action.yml`, its steps run as a runner of GitHub runs them. */

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValid, published, publishedSarif } from '../formats/schemas';
import { some } from '../support/effort';
import { action, use } from './action';
import { badPlan, hostile, Job, root, soundPlan } from './job';

const [step, ...others] = action.runs.steps;
const plans = { 'plans/children.plan.yaml': badPlan, 'adults.plan.yaml': soundPlan };

describe('the action for GitHub', () => {
  let job: Job;
  beforeEach(() => {
    job = new Job(plans);
  });
  afterEach(() => job.remove());

  it('is valid by the published schema, and has one step', () => {
    assertValid(published('github-action.json'), action);
    assert.deepEqual(others, []);
    assert.equal(step.shell, 'bash');
  });

  it('puts no expression into its script, and uses every input', () => {
    assert.doesNotMatch(step.run, /\$\{\{/);
    const used = Object.values(step.env).map((text) => text.match(/inputs\.([\w-]+)/)?.[1]);
    assert.deepEqual(used.sort(), Object.keys(action.inputs).sort());
    for (const name of Object.keys(step.env)) assert.match(step.run, new RegExp(`\\$${name}\\b`));
  });

  it('gives annotations, a summary, a file for code scanning and figures, and fails', async () => {
    const { status, stdout, outputs, summary } = await use(job, { 'as-of': '2026-03-01' });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^::error file=plans\/children\.plan\.yaml,line=\d+.*::B19 is in no list/m,
    );
    assert.match(
      summary,
      /^## Golden Thread\n[\s\S]*position at 1 March 2026[\s\S]*links\/unknown-source/,
    );
    const log = JSON.parse(job.text('golden-thread.sarif'));
    assertValid(publishedSarif, log);
    assert.deepEqual([...outputs.keys()].sort(), Object.keys(action.outputs).sort());
    for (const [name, { value }] of Object.entries(action.outputs)) {
      assert.equal(value, `\${{ steps.${step.id}.outputs.${name} }}`);
    }
    assert.equal(outputs.get('sarif-file'), join(job.checkout, 'golden-thread.sarif'));
    assert.equal(outputs.get('errors'), '1');
    const counted = ['errors', 'warnings', 'suggestions'].map((name) => Number(outputs.get(name)));
    const sum = counted.reduce((a, b) => a + b, 0);
    assert.equal(sum, log.runs[0].results.length);
  });

  it('names no file for code scanning that could not be written, and says that it failed', async () => {
    const { status, stdout, outputs } = await use(job, {
      'as-of': '2026-03-01',
      'sarif-file': 'reports/plans.sarif',
    });
    assert.equal(status, 2);
    assert.match(stdout, /^::error title=Golden Thread::The plans could not all be checked/m);
    assert.equal(outputs.has('sarif-file'), false);
  });

  it('passes where nothing is wrong', async () => {
    const { status, stdout, outputs } = await use(job, {
      paths: 'adults.plan.yaml',
      'as-of': '2026-03-01',
    });
    assert.deepEqual([status, stdout, outputs.get('errors')], [0, '', '0']);
  });

  it('takes a path on each line, and more options', async () => {
    writeFileSync(join(job.checkout, "Children's plan 2026.plan.yaml"), badPlan);
    const { status, stdout, outputs } = await use(job, {
      paths: "\nChildren's plan 2026.plan.yaml\nplans\n",
      args: '--quiet  --exit-zero',
      'fail-on': 'suggestion',
    });
    assert.deepEqual([status, outputs.get('errors')], [0, '2']);
    assert.match(stdout, /^::error file=Children's plan 2026\.plan\.yaml,/m);
  });

  it('sees paths from the folder that it is given, and names files from the root', async () => {
    const inputs = { 'working-directory': 'plans', paths: '.', 'sarif-file': 'of plans.sarif' };
    const { stdout, outputs } = await use(job, inputs);
    assert.match(stdout, /file=plans\/children\.plan\.yaml/);
    assert.ok(existsSync(join(job.checkout, 'plans/of plans.sarif')));
    assert.equal(outputs.get('sarif-file'), join(job.checkout, 'plans/of plans.sarif'));
  });

  it('does not count what is known', async () => {
    const { status } = await job.run(`node "${root}/dist/cli.js" known-problems`, {});
    assert.equal(status, 0);
    const done = await use(job, { 'known-problems': 'known-problems.json' });
    assert.deepEqual([done.status, done.outputs.get('errors')], [0, '0']);
  });

  it('hands a revision on', async () => {
    const bin = join(job.temporary, 'dist');
    mkdirSync(bin);
    writeFileSync(join(bin, 'cli.js'), 'console.log(process.argv.slice(2).join("\\n"))');
    const { stdout } = await use(job, { changed: 'a b' }, { GITHUB_ACTION_PATH: job.temporary });
    assert.match(stdout, /^--changed=a b\n--$/m);
  });

  it('runs nothing that an input says', async () => {
    const groups = [['paths'], ['fail-on', 'as-of', 'known-problems', 'changed', 'args']];
    for (const names of [...groups, ['sarif-file'], ['working-directory']]) {
      for (const text of some(hostile, 3)) {
        const given = Object.fromEntries(names.map((name) => [name, text]));
        const { status, stdout, stderr, outputs } = await use(job, given);
        assert.ok(!existsSync(join(job.checkout, 'hacked')), `${names}: ${text}`);
        assert.doesNotMatch(stdout + stderr, /^\s*::(?!error |warning |notice )/m);
        // Any text is the name of a file, and no other input takes such a text.
        const isFile = names.includes('sarif-file');
        assert.equal(status, isFile ? 1 : 2, `${names}: ${text}`);
        if (isFile) assert.equal(outputs.get('errors'), '1');
        assert.ok([...outputs.keys()].every((one) => one in action.outputs));
      }
    }
  }).timeout(300_000);

  it('takes no option for a path', async () => {
    const { status, stderr } = await use(job, { paths: '--exit-zero' });
    assert.equal(status, 2);
    assert.match(stderr, /^golden-thread: --exit-zero: there is no file or folder/);
  });

  it('says where Node is missing or too old, and where it is not built', async () => {
    const none = await use(job, {}, { PATH: '/nowhere' });
    assert.equal(none.status, 2);
    assert.match(none.stdout, /^::error .*Node 20 or later.* there is none\./);
    const bin = join(job.temporary, 'bin');
    mkdirSync(bin);
    const old = join(bin, 'node');
    for (const version of ['v18.20.4', 'v8.17.0', 'v0.12.18']) {
      writeFileSync(old, `#!/bin/sh\necho ${version}\n`);
      chmodSync(old, 0o755);
      const { status, stdout } = await use(job, {}, { PATH: `${bin}:${process.env['PATH']}` });
      assert.equal(status, 2);
      assert.match(stdout, new RegExp(`^::error .*Node 20 or later.* ${version}\\.`));
    }
    const { status, stdout } = await use(job, {}, { GITHUB_ACTION_PATH: job.temporary });
    assert.equal(status, 2);
    assert.match(stdout, /^::error .*is not built\. Use the tag of a release/);
  });
});
