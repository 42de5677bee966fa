import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { examplePlan } from '../../../server/checks/support/example';
import { Cache, cached } from '../../../server/cli/judging/cache';
import { here, type Judging } from '../../../server/cli/judging/judging';
import { packed } from '../../../server/cli/judging/packed';
import { readConfig } from '../../../server/workspace/config';
import type { Setting } from '../../../server/workspace/setting';
import { rounds } from '../../support/effort';

describe('the cache', () => {
  let folder = '';
  let path = '';
  let program = '';
  let asked: string[] = [];
  let lines: string[] = [];

  /** Judges here, and notes what was asked for. */
  const counting: Judging = {
    ...here,
    judge(plan) {
      asked.push(plan.path);
      return here.judge(plan);
    },
  };
  const open = () => Cache.open(path, (line) => lines.push(line));
  const base: Setting = { config: {}, today: '2026-03-01' };
  const text = examplePlan({ actions: ['links: [B19]'] });

  /** Judges a plan with the cache as it is stored; what was found, and whether it was judged anew. */
  async function run(
    setting = base,
    { plan = text, isWhole = true, missing = [] as readonly string[] } = {},
  ): Promise<[string, boolean]> {
    asked = [];
    const cache = await open();
    const judging = cached(cache, counting, { program, isWhole });
    const { outcome } = await judging.judge({ path: 'a', text: plan, setting, missing });
    assert.equal(cache.save(), undefined);
    assert.ok('verdict' in outcome);
    return [packed(outcome, isWhole), asked.length > 0];
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
    path = join(folder, 'cache');
    program = join(folder, 'program.js');
    writeFileSync(program, 'one');
    lines = [];
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives what was found before, and judges again when anything that counts is another', async () => {
    const config = (yaml: string): Setting => ({ ...base, config: readConfig(yaml).values });
    const sources = 'sources:\n  B19: { title: Review of practice, kind: review }\n';
    const settings: readonly Setting[] = [
      base,
      { ...base, today: '2026-03-02' },
      { ...base, asOf: '2026-12-01' },
      { ...base, noTime: true },
      { ...base, severities: new Map([['links/unknown-source', 'off']]) },
      { ...base, severities: new Map([['links/unknown-source', 'warning']]) },
      config(sources),
      config(sources.replace('review }', 'inspection }')),
      config('checks:\n  links/unknown-source: warning\n'),
    ];
    for (const setting of settings) {
      const [found, isNew] = await run(setting);
      assert.ok(isNew, JSON.stringify(setting));
      assert.deepEqual(await run({ ...setting }), [found, false]);
    }
    assert.ok((await run(base, { plan: `${text}# a note\n` }))[1]);
    assert.ok((await run(base, { isWhole: false }))[1]);
    assert.ok((await run(base, { missing: ['a.pdf'] }))[1]);
    assert.ok((await run(base, { missing: ['b.pdf'] }))[1]);
    assert.ok(!(await run(base, { missing: ['a.pdf'] }))[1]);
    writeFileSync(program, 'two');
    assert.ok((await run())[1]);
  });

  it('is left alone while nothing comes in', async () => {
    await run();
    const before = readFileSync(path, 'utf8');
    await run();
    assert.equal(readFileSync(path, 'utf8'), before);
  });

  it('judges again what is damaged, and says so', async () => {
    const [found] = await run();
    const whole = readFileSync(path, 'utf8');
    for (let at = whole.indexOf('\n') + 1; at < whole.length; at += Math.ceil(whole.length / 60)) {
      for (const damaged of [whole.slice(0, at), `${whole.slice(0, at)}x${whole.slice(at + 1)}`]) {
        writeFileSync(path, damaged);
        assert.equal((await run())[0], found);
      }
    }
    assert.ok(lines.some((line) => line.endsWith('damaged, so its plans are judged anew')));
  });

  it('tells what is there, whatever stands in its file', async () => {
    const [found] = await run();
    const [heading = '', entry = '', pack = ''] = readFileSync(path, 'utf8').split('\n');
    const key = entry.split(' ')[0] ?? '';
    const digestOf = (one: string) => createHash('sha256').update(one).digest('base64url');
    // A file with a NUL in it is no text, and refused as such.
    const anyText = fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\0', ''));
    const written = fc.oneof(
      fc.json(),
      anyText.map((one) => one.replaceAll('\n', '')),
      fc.nat(pack.length).map((at) => pack.slice(0, at)),
      fc.constantFrom('null', '{}', '[]', pack.replace('"problems":[', '"problems":[null,')),
      fc.constant(pack.replace('"asOf"', '"__proto__":{"polluted":1},"asOf"')),
    );
    await fc.assert(
      fc.asyncProperty(written, fc.boolean(), anyText, async (one, isSigned, rest) => {
        const digest = isSigned ? digestOf(one) : 'x';
        writeFileSync(path, `${heading}\n${key} ${digest}\n${one}\n${rest}`);
        assert.equal((await run())[0], found, one);
        assert.equal('polluted' in {}, false);
      }),
      { numRuns: rounds(300) },
    );
  }).timeout(0);

  it('is no file that is something else', async () => {
    writeFileSync(path, text);
    await assert.rejects(
      open(),
      /this is no cache of golden-thread; name another file, or delete it/,
    );
    assert.equal(readFileSync(path, 'utf8'), text);
    rmSync(path);
    mkdirSync(path);
    await assert.rejects(open(), /this is no file that can be read/);
  });

  it('does not keep what a mistake of ours ended', async () => {
    const broken: Judging = {
      ...here,
      judge: async ({ path: plan }) => ({ outcome: { path: plan, message: 'internal error' } }),
    };
    const cache = await open();
    await cached(cache, broken, { program, isWhole: true }).judge({
      path: 'a',
      text,
      setting: base,
    });
    assert.equal(cache.size, 0);
  });

  it('forgets what was not used for long, once it is too large', async () => {
    const cache = await open();
    const large = 'x'.repeat(25_000_000);
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, large);
    cache.save();
    const next = await open();
    next.get('a');
    next.set('e', 'new');
    next.save();
    const kept = await open();
    const keys = ['a', 'b', 'c', 'd', 'e'].filter((key) => kept.get(key) !== undefined);
    assert.deepEqual(keys, ['a', 'c', 'd', 'e']);
  }).timeout(300_000);
});
