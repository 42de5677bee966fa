import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../../server/node/git';
import { GitProcess } from '../../server/node/git-process';
import { gitHistory, historyOf } from '../../server/node/plan-history';
import { TestRepository, withRepository } from '../support/repositories';

/** The versions of a file as 'day text', with what it was called where that is another name. */
async function versions({ folder }: TestRepository, path: string): Promise<readonly string[]> {
  const repository = await Repository.find(new GitProcess(folder));
  assert.ok(repository instanceof Repository);
  const head = await repository.commitOf('HEAD');
  assert.ok(head);
  const { versions: all, isCut } = await historyOf(repository, path, head.id);
  const told = all.map(
    (one) => `${one.day} ${one.text}${one.path === path ? '' : ` (${one.path})`}`,
  );
  return isCut ? ['cut', ...told] : told;
}

const long = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('');

describe('the history of a file in git', function () {
  this.timeout(300_000);

  it('is every version of it, oldest first, and none where it did not change', async () => {
    await withRepository(async (repository) => {
      for (const [day, text] of [
        ['2026-01-05', 'one'],
        ['2026-02-05', 'two'],
      ] as const) {
        repository.write('a.plan.yaml', text);
        repository.commit(day);
      }
      repository.write('other.txt', 'x');
      repository.commit('2026-03-05');
      assert.deepEqual(await versions(repository, 'a.plan.yaml'), [
        '2026-01-05 one',
        '2026-02-05 two',
      ]);
      assert.deepEqual(await versions(repository, 'none.plan.yaml'), []);
    });
  });

  it('goes on before a file was renamed, whatever its name, and ends where it was copied', async () => {
    await withRepository(async (repository) => {
      const name = 'sub/--it\'s [odd]*?\n".plan.yaml';
      repository.write('a.plan.yaml', `${long}a`);
      repository.commit('2026-01-05');
      repository.git('rm', '-q', 'a.plan.yaml');
      repository.write(name, `${long}b`);
      repository.commit('2026-02-05');
      repository.write('copy.plan.yaml', `${long}b`);
      repository.commit('2026-03-05');
      assert.deepEqual(await versions(repository, name), [
        `2026-01-05 ${long}a (a.plan.yaml)`,
        `2026-02-05 ${long}b`,
      ]);
      assert.deepEqual(await versions(repository, 'copy.plan.yaml'), [`2026-03-05 ${long}b`]);
    });
  });

  it('is that of the main line, where branches were merged', async () => {
    await withRepository(async (repository) => {
      repository.write('a.plan.yaml', 'one');
      repository.commit('2026-01-05');
      repository.git('checkout', '--quiet', '-b', 'draft');
      for (const text of ['draft', 'two']) {
        repository.write('a.plan.yaml', text);
        repository.commit('2026-02-05');
      }
      repository.git('checkout', '--quiet', 'main');
      repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'draft');
      repository.commit('2026-03-05');
      assert.deepEqual(await versions(repository, 'a.plan.yaml'), [
        '2026-01-05 one',
        '2026-03-05 two',
      ]);
    });
  });

  it('goes on after a file was taken out and put back', async () => {
    await withRepository(async (repository) => {
      repository.write('a.plan.yaml', 'one');
      repository.commit('2026-01-05');
      repository.git('rm', '-q', 'a.plan.yaml');
      repository.commit('2026-02-05');
      repository.write('a.plan.yaml', 'two');
      repository.commit('2026-03-05');
      assert.deepEqual(await versions(repository, 'a.plan.yaml'), [
        '2026-01-05 one',
        '2026-03-05 two',
      ]);
    });
  });

  it('says where a clone holds only a part of it', async () => {
    await withRepository(async (repository) => {
      for (const day of ['2026-01-05', '2026-02-05', '2026-03-05']) {
        repository.write('a.plan.yaml', day);
        repository.commit(day);
      }
      const clone = (...args: readonly string[]) => {
        repository.git('clone', '--quiet', ...args, `file://${repository.folder}`, '../clone');
        return new TestRepository(join(repository.folder, '../clone'));
      };
      const shallow = clone('--depth', '2');
      assert.deepEqual(await versions(shallow, 'a.plan.yaml'), [
        'cut',
        '2026-02-05 2026-02-05',
        '2026-03-05 2026-03-05',
      ]);
      shallow.write('b.plan.yaml', 'new');
      shallow.commit('2026-04-05');
      assert.deepEqual(await versions(shallow, 'b.plan.yaml'), ['2026-04-05 new']);
    });
  });

  it('fetches nothing that a clone does not hold', async () => {
    await withRepository(async (repository) => {
      repository.git('config', 'uploadpack.allowFilter', 'true');
      for (const day of ['2026-01-05', '2026-02-05']) {
        repository.write('a.plan.yaml', day);
        repository.commit(day);
      }
      repository.git(
        'clone',
        '--quiet',
        '--filter=blob:none',
        `file://${repository.folder}`,
        '../clone',
      );
      const clone = new TestRepository(join(repository.folder, '../clone'));
      assert.deepEqual(await versions(clone, 'a.plan.yaml'), ['cut', '2026-02-05 2026-02-05']);
    });
  });

  it('is the same whatever a repository sets, and runs nothing that it names', async () => {
    await withRepository(async (repository) => {
      repository.write('a.plan.yaml', 'one');
      repository.commit('2026-01-05');
      const trap = join(repository.folder, 'ran');
      for (const [name, value] of [
        ['log.showSignature', 'true'],
        ['log.showRoot', 'false'],
        ['log.decorate', 'full'],
        ['log.date', 'relative'],
        ['format.pretty', 'oneline'],
        ['diff.external', `touch ${trap}`],
        ['core.fsmonitor', `touch ${trap}`],
        ['core.pager', `touch ${trap}`],
        ['gpg.program', `touch ${trap}`],
        ['diff.trap.textconv', `touch ${trap}`],
        ['color.ui', 'always'],
      ] as const)
        repository.git('config', name, value);
      repository.write('.git/info/attributes', '*.yaml diff=trap\n');
      assert.deepEqual(await versions(repository, 'a.plan.yaml'), ['2026-01-05 one']);
      assert.ok(!existsSync(trap));
    });
  });

  it('is none outside of a repository, before the first commit, and of a file that is not committed', async () => {
    await withRepository(async (repository) => {
      const file = join(repository.folder, 'a.plan.yaml');
      repository.write('a.plan.yaml', 'one');
      assert.equal(await gitHistory.head(file), undefined);
      assert.equal(await gitHistory.read(file), undefined);
      const outside = join(repository.folder, '..', 'a.plan.yaml');
      assert.equal(await gitHistory.head(outside), undefined);
      assert.equal(await gitHistory.read(outside), undefined);
      repository.commit('2026-01-05');
      assert.ok(await gitHistory.head(file));
      const other = await gitHistory.read(join(repository.folder, 'b.plan.yaml'));
      assert.deepEqual(other?.versions, []);
      assert.equal(
        await gitHistory.head(join(repository.folder, 'gone', 'a.plan.yaml')),
        undefined,
      );
    });
  });

  it('is that of the file’s own repository, whatever the run is told of another', async () => {
    await withRepository(async (repository) => {
      repository.write('a.plan.yaml', 'one');
      repository.commit('2026-01-05');
      const before = process.env['GIT_DIR'];
      process.env['GIT_DIR'] = '/nowhere';
      try {
        assert.deepEqual(await versions(repository, 'a.plan.yaml'), ['2026-01-05 one']);
      } finally {
        if (before === undefined) delete process.env['GIT_DIR'];
        else process.env['GIT_DIR'] = before;
      }
    });
  });
});
