/** What is kept compiled changes nothing but how soon a run ends; whatever is in the way, it runs as without. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const sample = join(root, 'samples/northbridge-2026.plan.yaml');

/** Node counts what a child of a counted process runs, unless it is told otherwise in so many words. */
const uncounted = { NODE_V8_COVERAGE: '' };

describe('what is kept compiled', function () {
  this.timeout(300_000);
  let caches = '';
  const folder = () => join(caches, 'golden-thread');
  const file = () => join(folder(), readdirSync(folder())[0] ?? '');

  function check(...args: readonly string[]) {
    const { NODE_DISABLE_COMPILE_CACHE: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/cli.js'), 'check', sample, '--as-of', '2026-06-01', ...args],
      { env: { ...env, ...uncounted, XDG_CACHE_HOME: caches }, encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    return { status, stdout };
  }

  beforeEach(() => {
    caches = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  });

  afterEach(() => {
    rmSync(caches, { recursive: true });
  });

  it('is used in the next run, and left as it is', () => {
    const first = check();
    const kept = readFileSync(file());
    assert.deepEqual(check(), first);
    assert.deepEqual(readFileSync(file()), kept);
  });

  it('grows with what another run needs', () => {
    check();
    const { length } = readFileSync(file());
    const sarif = check('--format', 'sarif');
    assert.ok(readFileSync(file()).length > length);
    const both = readFileSync(file());
    check();
    assert.deepEqual(check('--format', 'sarif'), sarif);
    assert.deepEqual(readFileSync(file()), both);
  });

  for (const [what, damage] of Object.entries({
    'a byte that is another': (bytes: Buffer) => bytes.fill(bytes[5000] === 1 ? 2 : 1, 5000, 5001),
    'an end that is missing': (bytes: Buffer) => bytes.subarray(0, bytes.length - 100),
    'nothing in it': () => Buffer.alloc(0),
    'a text in its place': () => Buffer.from('a text that somebody wrote'),
  })) {
    it(`is made again where it has ${what}`, () => {
      const first = check();
      const { length } = readFileSync(file());
      writeFileSync(file(), damage(readFileSync(file())));
      assert.deepEqual(check(), first);
      assert.ok(readFileSync(file()).length >= length / 2);
    });
  }

  it('is nothing where the cache is no folder, and the run is as without', () => {
    const first = check();
    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), '');
    chmodSync(folder(), 0o400);
    assert.deepEqual(check(), first);
    assert.equal(readFileSync(folder(), 'utf8'), '');
  });

  it('is nothing for a user without a home, of whom Node cannot tell one', () => {
    const first = check();
    const homeless = join(caches, 'homeless.js');
    writeFileSync(homeless, "require('node:os').homedir = () => { throw new Error('no home'); };");
    const {
      XDG_CACHE_HOME: _,
      LOCALAPPDATA: __,
      HOME: ___,
      NODE_V8_COVERAGE: ____,
      ...env
    } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', homeless, join(root, 'dist/cli.js'), 'check', sample, '--as-of', '2026-06-01'],
      { env: { ...env, ...uncounted, NODE_DISABLE_COMPILE_CACHE: '' }, encoding: 'utf8' },
    );
    assert.deepEqual({ status, stdout, stderr }, { ...first, stderr: '' });
  });

  it('is nothing where Node is told to keep nothing compiled', () => {
    const { NODE_V8_COVERAGE: _, ...env } = process.env;
    spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', sample], {
      env: { ...env, ...uncounted, XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    assert.deepEqual(readdirSync(caches), []);
  });
});
