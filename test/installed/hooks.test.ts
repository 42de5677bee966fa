/** `.pre-commit-hooks.yaml`, installed and run by pre-commit as in a repository of plans. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { examplePlan } from '../../server/checks/support/example';
import { assertValid, published } from '../formats/schemas';
import { example } from '../services/page';
import { output, root, run, temporaryFolder } from './machine';

/** What is no source, and is there or not. */
const made = /^(?:\.git|node_modules|out|dist|coverage)$/;

const machine = temporaryFolder();
const tool = join(machine.folder, 'golden-thread');
const plans = join(machine.folder, 'plans');
const author = ['-c', 'user.name=Golden Thread', '-c', 'user.email=none@example.org'];
const git = (folder: string, ...args: string[]) => output('git', [...author, ...args], folder);

async function makeRepository(folder: string): Promise<string> {
  await git(folder, 'init', '--quiet');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'All');
  return (await git(folder, 'rev-parse', 'HEAD')).trim();
}

/** Runs a hook on all files; a first run installs the program. */
function hook(id: string) {
  const home = { PRE_COMMIT_HOME: join(machine.folder, 'home') };
  return run('pre-commit', ['run', id, '--all-files', '--color=never'], plans, home);
}

async function put(name: string, text: string): Promise<void> {
  writeFileSync(join(plans, name), text);
  await git(plans, 'add', name);
}

describe('the hooks for pre-commit', () => {
  before(async () => {
    const { status } = await run('pre-commit', ['--version'], root).catch(() => ({ status: 1 }));
    assert.equal(status, 0, 'pre-commit is missing: apt-get install pre-commit, or pip install it');
    cpSync(root, tool, { recursive: true, filter: (path) => !made.test(relative(root, path)) });
    const rev = await makeRepository(tool);
    mkdirSync(plans);
    const [{ hooks }] = example('pre-commit', 'yaml').repos;
    const config = { repos: [{ repo: tool, rev, hooks }] };
    writeFileSync(join(plans, '.pre-commit-config.yaml'), JSON.stringify(config));
    writeFileSync(join(plans, 'notes.yaml'), 'not: a plan\n');
    await makeRepository(plans);
  });
  after(() => machine.remove());

  it('are valid by the published schema', () => {
    const hooks: unknown = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    assertValid(published('pre-commit-hooks.json'), hooks);
  });

  it('look at plans and their configuration alone', async () => {
    const { status, stdout } = await hook('golden-thread');
    assert.deepEqual([status, /Skipped/.test(stdout)], [0, true], stdout);
  });

  it('stop an error, and say what it is', async () => {
    await put("Children's plan.plan.yaml", examplePlan({ actions: ['links: [B19]'] }));
    const { status, stdout } = await hook('golden-thread');
    assert.equal(status, 1, stdout);
    assert.match(stdout, /^Children's plan\.plan\.yaml\n[\s\S]*B19 is in no list of sources/m);
  });

  it('stop a mistake in the configuration', async () => {
    await put("Children's plan.plan.yaml", examplePlan({}));
    await put('golden-thread.yaml', 'checks:\n  links/duplicate: never\n');
    const { status, stdout } = await hook('golden-thread');
    assert.equal(status, 1, stdout);
    assert.match(stdout, /^golden-thread\.yaml\n[\s\S]*'never' is no severity/m);
  });

  it('let a sound plan pass', async () => {
    await put('golden-thread.yaml', 'checks:\n  links/duplicate: off\n');
    const { status, stdout } = await hook('golden-thread');
    assert.deepEqual([status, /Passed/.test(stdout)], [0, true], stdout);
  });

  it('write a plan in one style, and then let it pass', async () => {
    const text = examplePlan({});
    await put('adults.plan.yaml', text.replace('plan:\n', 'plan:\n\n\n\n'));
    const first = await hook('golden-thread-format');
    assert.deepEqual([first.status, /files were modified/.test(first.stdout)], [1, true]);
    await git(plans, 'add', '--all');
    const second = await hook('golden-thread-format');
    assert.deepEqual([second.status, /Passed/.test(second.stdout)], [0, true], second.stdout);
  });
});
