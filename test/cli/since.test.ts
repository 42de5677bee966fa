import assert from 'node:assert/strict';
import { chdir, cwd } from 'node:process';
import { examplePlan } from '../../server/checks/support/example';
import { comparisonSince, type Past } from '../../server/cli/since';
import { changesBetween } from '../../server/history/compare';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { listsOf } from '../../server/workspace/lists';
import { type TestRepository, withRepository } from '../support/repositories';

const common = { today: '2026-06-01' };
const plan = (deadline: string) => examplePlan({ actions: [`deadline: ${deadline}`] });

/** Runs in a repository with two versions of a plan, the second under another name. */
async function inRepository(work: (repository: TestRepository) => Promise<void>): Promise<void> {
  const before = cwd();
  await withRepository(async (repository) => {
    repository.write('old.plan.yaml', plan('2026-06-30'));
    repository.write('golden-thread.yaml', 'as-of: 2026-04-01\n');
    repository.commit('2026-04-01');
    repository.git('tag', 'first');
    repository.git('mv', 'old.plan.yaml', 'new.plan.yaml');
    repository.write('new.plan.yaml', plan('2026-07-31'));
    repository.write('golden-thread.yaml', 'as-of: 2026-05-01\n');
    repository.commit('2026-05-01');
    chdir(repository.folder);
    try {
      await work(repository);
    } finally {
      chdir(before);
    }
  });
}

const file = (repository: TestRepository, name = 'new.plan.yaml') => ({
  path: name,
  absolute: `${repository.folder}/${name}`,
});

async function past(repository: TestRepository, since?: string): Promise<Past> {
  const found = await comparisonSince(file(repository), since, common);
  if (typeof found === 'string') assert.fail(found);
  return found;
}

describe('a plan as it was', function () {
  this.timeout(300_000);

  it('is that of a revision, of a day, or of the last commit, under the lists of then', async () => {
    await inRepository(async (repository) => {
      for (const since of ['first', '2026-04-30', 'April 2026', '2026-04-01']) {
        const { before } = await past(repository, since);
        assert.deepEqual([before?.path, before?.day], ['old.plan.yaml', '2026-04-01'], since);
        assert.equal(before?.side.lists.asOf, '2026-04-01');
        assert.equal(before?.text, plan('2026-06-30'));
      }
      for (const since of [undefined, 'HEAD', '2026-05-01'])
        assert.equal((await past(repository, since)).before?.path, 'new.plan.yaml', since);
      for (const since of ['2026-03-31', 'nosuch'])
        assert.equal((await past(repository, since)).before, undefined, since);
    });
  });

  it('can be compared with the plan as it is, and knows what came before both', async () => {
    await inRepository(async (repository) => {
      const { before, history } = await past(repository, 'HEAD');
      assert.ok(before);
      assert.equal(history.begins, undefined);
      const now = readPlan(openDocument(plan('2026-08-31')));
      const { lists } = listsOf(now, { ...common, config: {} });
      const [change] = changesBetween(
        before.side,
        { plan: now, lists },
        { tracks: history.tracks },
      );
      assert.match(change?.sentence ?? '', /With 2 moves it is 62 days later than at first\.$/);
    });
  });

  it('is not known, for a reason, where git does not hold the plan', async () => {
    await inRepository(async (repository) => {
      repository.write('other.plan.yaml', plan('2026-07-31'));
      const other = await comparisonSince(file(repository, 'other.plan.yaml'), undefined, common);
      assert.equal(other, 'not-committed');
      const outside = { path: '../a.plan.yaml', absolute: `${repository.folder}/../a.plan.yaml` };
      assert.equal(await comparisonSince(outside, undefined, common), 'no-repository');
    });
  });
});
