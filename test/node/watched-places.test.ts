import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { watchedPlaces } from '../../server/node/watched-places';

const isWindows = process.platform === 'win32';

describe('watched places', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-')));
  const base = join(root, 'repo', 'work');
  const at = (path: string) => join(base, path);

  before(() => {
    for (const path of ['../.git/x', 'plans/a.plan.yaml', 'plans/more/b.txt', 'node_modules/x/y']) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), '');
    }
    mkdirSync(join(root, 'repo', 'real'));
    writeFileSync(join(root, 'repo', 'real', 'c.yaml'), '');
    if (!isWindows) symlinkSync(join(root, 'repo', 'real', 'c.yaml'), at('linked.plan.yaml'));
  });

  after(() => rmSync(root, { recursive: true, force: true }));

  const watched = async (...names: string[]) => {
    const { folders, plans } = await watchedPlaces(names, base);
    return { plans, folders: [...folders].map((one) => relative(base, one) || '.').sort() };
  };

  it('are the folders that are searched, and those above with a configuration that counts', async () => {
    const linked = isWindows ? [] : [join('..', 'real')];
    assert.deepEqual(await watched('.'), {
      plans: isWindows ? 1 : 2,
      folders: [...linked, '..', '.', 'plans', join('plans', 'more')].sort(),
    });
  });

  it('are those around a plan, a pattern, a folder called like one and what is not there', async () => {
    const around = ['..', '.', 'plans'].sort();
    assert.deepEqual(await watched('plans/a.plan.yaml'), { plans: 1, folders: around });
    const folders = [...around, join('plans', 'more')];
    assert.deepEqual(await watched('plans/*.plan.yaml'), { plans: 1, folders });
    mkdirSync(at('plans (new)'));
    assert.deepEqual(await watched('plans (new)'), {
      plans: 0,
      folders: ['..', '.', 'plans (new)'].sort(),
    });
    const { folders: above } = await watched('none/at/all');
    for (const folder of ['..', '.']) assert.ok(above.includes(folder), folder);
  });

  it('are not looked for in what is left out, until a configuration says otherwise', async () => {
    const config = at('golden-thread.yaml');
    const before = await watched('.');
    writeFileSync(config, 'ignore: [plans/more/]\n');
    try {
      const folders = before.folders.filter((folder) => folder !== join('plans', 'more'));
      assert.deepEqual(await watched('.'), { ...before, folders });
      writeFileSync(config, 'ignore: [plans/]\n');
      const { counts } = await watchedPlaces(['plans'], base);
      assert.ok(counts(config, false));
      assert.deepEqual(await watched('plans'), { plans: 0, folders: ['.', '..'] });
      assert.equal((await watched('plans/a.plan.yaml')).plans, 1);
    } finally {
      rmSync(config);
    }
  });

  it('count plans, configurations and folders that come or go, where they are searched', async () => {
    const { counts } = await watchedPlaces(['plans', 'soon/here'], base);
    const counted = [
      ...['plans/a.plan.yaml', 'plans/new.plan.yml', 'plans/golden-thread.yaml'],
      ...['golden-thread.yaml', '../golden-thread.yaml'],
    ];
    for (const path of counted) assert.ok(counts(at(path), false), path);
    for (const path of ['plans/new', 'plans', 'soon', 'soon/here'])
      assert.ok(counts(at(path), true), path);
    const others = ['other.plan.yaml', 'plans/notes.txt', 'plans/.a.plan.yaml.swp', 'soon/there'];
    for (const path of others) assert.ok(!counts(at(path), false), path);
    for (const path of ['other', 'plans/node_modules', 'plans/.git'])
      assert.ok(!counts(at(path), true), path);
  });
});
