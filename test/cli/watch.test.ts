/** `check --watch` in a process of its own. Every test waits for what must be printed, never for time to pass. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';

const program = join(__dirname, '../../../dist/cli.js');
const sound = examplePlan({});
const faulty = examplePlan({ actions: ['links: [O25.1, B19]'] });

/** The program at work in a folder of its own. */
class Watch {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-')));
  private readonly child: ChildProcess;
  private printed = '';
  private seen = 0;
  private wake = (): void => undefined;

  constructor(texts: Readonly<Record<string, string>>, ...names: string[]) {
    for (const [name, text] of Object.entries(texts)) this.write(name, text);
    const args = [program, 'check', '--watch', '--as-of', '2026-06-01', ...names];
    // Both outputs in one, so that what is wrong stands where it was told.
    const shell = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, ...args];
    this.child = spawn('sh', shell, { cwd: this.folder });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.printed += text;
      this.wake();
    });
    this.child.on('exit', () => this.wake());
  }

  write(name: string, text: string): void {
    mkdirSync(join(this.folder, name, '..'), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { recursive: true });
  }

  move(from: string, to: string): void {
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  /** What was printed up to the end of the first run, after those seen before, that printed this. */
  async until(text: RegExp): Promise<string> {
    for (;;) {
      const ends = /Watching .*; Ctrl\+C ends\n/g;
      ends.lastIndex = this.seen;
      for (let end = ends.exec(this.printed); end; end = ends.exec(this.printed)) {
        const run = this.printed.slice(this.seen, ends.lastIndex);
        this.seen = ends.lastIndex;
        if (text.test(run)) return run;
      }
      assert.equal(this.child.exitCode, null, this.printed);
      await this.more();
    }
  }

  /** Waits until this was printed after the runs that were seen. */
  async line(text: RegExp): Promise<void> {
    while (!text.test(this.printed.slice(this.seen))) await this.more();
  }

  private more(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  stopReading(): void {
    this.child.stdout?.destroy();
  }

  /** What the program ends with by itself. */
  async ended(): Promise<unknown> {
    return this.child.exitCode ?? (await once(this.child, 'exit'))[0];
  }

  /** Ctrl+C, and what the program ends with. */
  async interrupt(): Promise<unknown> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGINT');
    return (await ended)[0];
  }

  async end(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

describe('check --watch', function () {
  this.timeout(300_000);
  let watch: Watch;

  afterEach(() => watch.end());

  it('checks again after every way to save a plan', async () => {
    watch = new Watch({ 'a.plan.yaml': sound });
    assert.match(await watch.until(/Watching 1 plan;/), /^No problems in 1 plan/);
    watch.write('a.plan.yaml', faulty);
    assert.match(await watch.until(/1 error in 1 plan/), /^\nSomething changed/);
    watch.write('.a.plan.yaml.tmp', sound);
    watch.move('.a.plan.yaml.tmp', 'a.plan.yaml');
    await watch.until(/No problems in 1 plan/);
    watch.move('a.plan.yaml', 'a.plan.yaml~');
    watch.write('a.plan.yaml', faulty);
    await watch.until(/1 error in 1 plan/);
  });

  it('sees plans, folders and configurations come and go', async () => {
    watch = new Watch({ 'a.plan.yaml': faulty });
    await watch.until(/1 error in 1 plan/);
    watch.write('golden-thread.yaml', 'checks:\n  links/unknown-source: warning\n');
    await watch.until(/1 warning in 1 plan/);
    watch.remove('golden-thread.yaml');
    await watch.until(/1 error in 1 plan/);
    watch.write('more/deep/b.plan.yaml', faulty);
    await watch.until(/2 errors in 2 plans/);
    watch.remove('more');
    watch.write('more/deep/b.plan.yaml', sound);
    await watch.until(/1 error in 2 plans/);
    watch.write('more/deep/b.plan.yaml', faulty);
    await watch.until(/2 errors in 2 plans/);
    watch.remove('more');
    await watch.until(/1 error in 1 plan/);
  });

  it('sees files come and go that a named plan gives as evidence', async () => {
    const evident = examplePlan({
      actions: ['updates:\n  - date: 2026-05-20\n    evidence: [minutes/may/20.pdf]\n'],
    });
    watch = new Watch({ 'a.plan.yaml': evident }, 'a.plan.yaml');
    await watch.until(/1 warning in 1 plan/);
    watch.write('minutes/may/20.pdf', '');
    await watch.until(/No problems in 1 plan/);
    watch.remove('minutes/may/20.pdf');
    await watch.until(/1 warning in 1 plan/);
  });

  it('waits for what was named and is not there, and goes on after what cannot be read', async () => {
    watch = new Watch({ 'other.plan.yaml': faulty }, 'plans');
    await watch.until(/no file or folder of this name.*Watching for plans to come;/s);
    watch.write('plans/a.plan.yaml', 'PK\0');
    await watch.until(/not a plain text file.*Watching 1 plan;/s);
    watch.write('plans/a.plan.yaml', sound);
    await watch.until(/No problems in 1 plan/);
  });

  it('takes many changes at once for few', async () => {
    watch = new Watch({ 'a.plan.yaml': sound });
    await watch.until(/No problems in 1 plan/);
    for (let i = 0; i < 50; i += 1) watch.write(`b${i}.plan.yaml`, sound);
    let runs = 1;
    while (!/in 51 plans/.test(await watch.until(/in \d+ plans?/))) runs += 1;
    assert.ok(runs < 25, `${runs} runs`);
  });

  it('ends with 0 on Ctrl+C, while it waits and while it works', async () => {
    watch = new Watch({ 'a.plan.yaml': faulty });
    await watch.until(/1 error/);
    assert.equal(await watch.interrupt(), 0);
    await watch.end();
    const many = Array.from({ length: 200 }, (_, i) => [`${i}.plan.yaml`, faulty]);
    watch = new Watch(Object.fromEntries(many), '--quiet');
    await watch.until(/in 200 plans/);
    watch.write('0.plan.yaml', sound);
    await watch.line(/Something changed/);
    assert.equal(await watch.interrupt(), 0);
  });

  it('ends when something is to be told and nobody reads any more', async () => {
    watch = new Watch({ 'a.plan.yaml': sound });
    await watch.until(/No problems/);
    watch.stopReading();
    watch.write('a.plan.yaml', faulty);
    assert.equal(await watch.ended(), 0);
  });

  it('ends where the command is wrong', async () => {
    watch = new Watch({ 'a.plan.yaml': sound }, '--severity', 'none=error');
    assert.equal(await watch.ended(), 2);
  });
});
