import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leadsOutOfRepository } from '../../server/node/bounds';
import { decode, diskFiles, failureOf, isMissing } from '../../server/node/files';
import { findPlans as findIn } from '../../server/node/find-plans';
import { leftOutBy } from '../../server/node/ignored-plans';

const findPlans = (names: readonly string[], base: string) =>
  findIn(names, base, leftOutBy(diskFiles, base));

describe('files of the disk', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read as text, or fail as what they are', async () => {
    writeFileSync(join(folder, 'a'), '\uFEFFcafé');
    writeFileSync(join(folder, 'b'), 'a\0b');
    symlinkSync('c', join(folder, 'c'));
    const read = (name: string) => diskFiles.readText(join(folder, name));
    assert.deepEqual(await read('a'), { text: 'café' });
    assert.deepEqual(await read('b'), { failure: 'not-text' });
    assert.deepEqual(await read('c'), { failure: 'circular' });
    assert.deepEqual(await read('d'), { failure: 'missing' });
    assert.deepEqual(await read('a/b'), { failure: 'missing' });
    assert.deepEqual(await read(''), { failure: 'folder' });
    assert.deepEqual(await diskFiles.readText('/dev/null'), { failure: 'unreadable' });
    const missing = await Promise.all(
      ['a', 'c/x', 'd', 'a/b'].map((name) => isMissing(join(folder, name))),
    );
    assert.deepEqual(missing, [false, false, true, true]);
  });

  it('are listed in order', async () => {
    for (const name of ['b', 'a']) writeFileSync(join(folder, name), '');
    assert.deepEqual(await diskFiles.list(folder), ['a', 'b']);
    assert.deepEqual(await diskFiles.list(join(folder, 'none')), []);
    assert.deepEqual(
      [await diskFiles.exists(folder), await diskFiles.exists(`${folder}x`)],
      [true, false],
    );
  });

  it('that are being written are not read by halves', async () => {
    const path = join(folder, 'a');
    writeFileSync(path, 'x'.repeat(20_000_000));
    let isWriting = true;
    const writing = (async () => {
      while (isWriting) await appendFile(path, 'x');
    })();
    assert.deepEqual(await diskFiles.readText(path), { failure: 'changing' });
    isWriting = false;
    await writing;
    const read = await diskFiles.readText(path);
    assert.equal('text' in read && read.text.length, readFileSync(path).length);
  });

  it('that are no UTF-8 are read all the same', () => {
    assert.deepEqual(decode(Buffer.from([0x61, 0xe9, 0x62])), { text: 'a\uFFFDb' });
  });

  it('fail by the code of the error', () => {
    const because = (code: string) => failureOf(Object.assign(new Error('x'), { code }));
    assert.deepEqual(['EACCES', 'EPERM', 'EISDIR', 'EIO'].map(because), [
      'forbidden',
      'forbidden',
      'folder',
      'unreadable',
    ]);
    assert.equal(failureOf('x'), 'unreadable');
  });

  it('are left out of a search by the configuration that counts where they lie', async () => {
    for (const path of ['.git', 'archive/2020', 'own/archive', 'own/out'])
      mkdirSync(join(folder, path), { recursive: true });
    const plans = [
      ...['a', 'a-draft', 'archive/b', 'archive/2020/c'],
      ...['own/d', 'own/archive/e', 'own/d-draft', 'own/out/f'],
    ];
    for (const name of plans) writeFileSync(join(folder, `${name}.plan.yaml`), '');
    symlinkSync('archive', join(folder, 'to-archive'));
    symlinkSync('archive/b.plan.yaml', join(folder, 'z.plan.yaml'));
    const config = "ignore:\n  - archive/\n  - '**/*-draft.plan.yaml'\n";
    writeFileSync(join(folder, 'golden-thread.yaml'), config);
    writeFileSync(join(folder, 'archive/golden-thread.yaml'), 'ignore: []\n');
    writeFileSync(join(folder, 'own/golden-thread.yaml'), 'ignore: out/\n');
    const found = async (...names: string[]) => {
      const { files, failures } = await findPlans(names, folder);
      return [
        ...files.map(({ path }) => path.replace('.plan.yaml', '')),
        ...failures.map(({ path, why }) => `${path}: ${why}`),
      ];
    };
    const counting = ['a', 'own/archive/e', 'own/d-draft', 'own/d'];
    assert.deepEqual(await found('.'), counting);
    assert.deepEqual(await found('**/*.plan.yaml'), counting);
    assert.deepEqual(await found('archive', 'archive/2020/', 'to-archive'), [
      'archive: left-out',
      'archive/2020/: left-out',
      'to-archive: left-out',
    ]);
    assert.deepEqual(await found('archive/*.yaml', 'own/out'), [
      'archive/*.yaml: left-out',
      'own/out: left-out',
    ]);
    assert.deepEqual(await found('archive/b.plan.yaml', 'a-draft.plan.yaml'), [
      'archive/b',
      'a-draft',
    ]);
  });

  it('are found as plans below a folder, each once', async () => {
    for (const path of ['a/b', 'd.plan.yaml', 'node_modules', '.git', '.hidden'])
      mkdirSync(join(folder, path), { recursive: true });
    const files = [
      'a/b/x.plan.yaml',
      'a/y.PLAN.yml',
      'a/notes.yaml',
      '.hidden/z.plan.yml',
      'node_modules/n.plan.yaml',
      '.git/g.plan.yaml',
    ];
    for (const path of files) writeFileSync(join(folder, path), '');
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('b', join(folder, 'a/c'));
    symlinkSync('self.plan.yaml', join(folder, 'self.plan.yaml'));
    symlinkSync('nowhere', join(folder, 'broken'));
    symlinkSync('a/b/x.plan.yaml', join(folder, 'link.plan.yaml'));
    const paths = async (...names: string[]) =>
      (await findPlans(names, folder)).files.map(({ path }) => path);
    const below = ['.hidden/z.plan.yml', 'a/b/x.plan.yaml', 'a/y.PLAN.yml', 'self.plan.yaml'];
    assert.deepEqual((await paths('.')).sort(), below);
    assert.deepEqual((await paths('a')).sort(), ['a/b/x.plan.yaml', 'a/y.PLAN.yml']);
    assert.deepEqual(await paths(`${folder}/a/b/`), [`${folder}/a/b/x.plan.yaml`]);
    assert.deepEqual(await paths('a/**/*.yaml', 'a/b/x.plan.yaml'), ['a/b/x.plan.yaml']);
    assert.deepEqual(await paths('a/notes.yaml'), ['a/notes.yaml']);
    for (const name of ['a.docx', 'a.DOC', 'a.xlsx', 'a.xls', 'a.csv', 'a.odt', 'a.pdf', 'a.rtf']) {
      writeFileSync(join(folder, name), 'plan:');
      const found = await findPlans([name], folder);
      assert.deepEqual(found, { files: [], failures: [{ path: name, why: 'document' }] });
    }
  });

  it('are not found through links out of the repository or folder, unless they are named', async () => {
    for (const path of ['outside', 'repository/.git', 'repository/deep/plans', 'repository/other'])
      mkdirSync(join(folder, path), { recursive: true });
    for (const path of ['outside/o.plan.yaml', 'repository/other/i.plan.yaml'])
      writeFileSync(join(folder, path), '');
    const deep = join(folder, 'repository/deep');
    symlinkSync('../../outside', join(deep, 'away'));
    symlinkSync('../other', join(deep, 'near'));
    symlinkSync('../../outside/o.plan.yaml', join(deep, 'a.plan.yaml'));
    for (const name of ['.', '**/*.plan.yaml']) {
      const { files, failures } = await findPlans([name], deep);
      assert.deepEqual(
        files.map(({ path }) => path),
        ['near/i.plan.yaml'],
        name,
      );
      const told = name === '.' ? [{ path: 'a.plan.yaml', why: 'outside' }] : [];
      assert.deepEqual(failures, told);
    }
    const named = await findPlans(['a.plan.yaml', 'away'], deep);
    assert.deepEqual(
      named.files.map(({ path }) => path),
      ['a.plan.yaml'],
    );
  });

  it('lead out of their repository where a link does, and nowhere without a repository', async () => {
    const repository = join(folder, 'repository');
    mkdirSync(join(repository, '.git'), { recursive: true });
    writeFileSync(join(folder, 'outside'), '');
    writeFileSync(join(repository, 'inside'), '');
    symlinkSync('../outside', join(repository, 'away'));
    symlinkSync('inside', join(repository, 'near'));
    symlinkSync('outside', join(folder, 'free'));
    const names = ['repository/away', 'repository/near', 'repository/inside', 'free'];
    const found = await Promise.all(names.map((name) => leadsOutOfRepository(join(folder, name))));
    assert.deepEqual(found, [true, false, false, false]);
  });

  it('that names do not lead to are told', async () => {
    mkdirSync(join(folder, 'a'));
    const { failures } = await findPlans(['a', 'b', '*.plan.yaml', 'c'.repeat(5000)], folder);
    assert.deepEqual(
      failures.map(({ why }) => why),
      ['no-plans', 'missing', 'no-match', 'unreadable'],
    );
  });
});
