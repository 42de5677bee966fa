import assert from 'node:assert/strict';
import { configFinder, type Files } from '../../server/workspace/files';

/** Files by path; counts the questions. */
function memory(...paths: string[]): Files & { asked: number } {
  return {
    asked: 0,
    readText: () => Promise.resolve({ failure: 'missing' }),
    exists(path) {
      this.asked += 1;
      return Promise.resolve(paths.includes(path));
    },
    lacks: () => Promise.resolve(false),
    list: () => Promise.resolve([]),
  };
}

describe('the configuration of a plan', () => {
  const find = (plan: string, base: string, ...paths: string[]) =>
    configFinder(memory(...paths), base).find(plan);
  const config = 'golden-thread.yaml';

  it('is the nearest above it', async () => {
    const paths = ['/r/.git', `/r/${config}`, `/r/a/${config}`];
    assert.equal(await find('/r/a/b/x.plan.yaml', '/r', ...paths), `/r/a/${config}`);
    assert.equal(await find('/r/c/x.plan.yaml', '/r', ...paths), `/r/${config}`);
  });

  it('lies within the repository, from wherever it is looked for', async () => {
    assert.equal(await find('/r/a/x.plan.yaml', '/r/a', '/r/.git', `/r/${config}`), `/r/${config}`);
    assert.equal(await find('/w/r/a/x.plan.yaml', '/w', '/w/r/.git', `/w/${config}`), undefined);
  });

  it('lies within the current folder, outside of a repository', async () => {
    assert.equal(await find('/w/a/x.plan.yaml', '/w', `/w/${config}`), `/w/${config}`);
    assert.equal(await find('/w/a/x.plan.yaml', '/w/a', `/w/${config}`), undefined);
    assert.equal(await find('/wide/x.plan.yaml', '/w', `/${config}`), undefined);
    assert.equal(await find('/a/x.plan.yaml', '/', `/${config}`), `/${config}`);
  });

  it('may stand beside a plan that lies elsewhere', async () => {
    assert.equal(
      await find('/v/a/x.plan.yaml', '/w', `/v/a/${config}`, `/v/${config}`),
      `/v/a/${config}`,
    );
    assert.equal(await find('/v/a/x.plan.yaml', '/w', `/v/${config}`), undefined);
  });

  it('is looked for once in each folder', async () => {
    const files = memory(`/w/${config}`);
    const finder = configFinder(files, '/w');
    await finder.find('/w/a/x.plan.yaml');
    const { asked } = files;
    assert.equal(await finder.find('/w/a/y.plan.yaml'), `/w/${config}`);
    assert.equal(files.asked, asked);
  });

  it('has the kind of path that the plan has', async () => {
    const files = memory(`C:/w/${config}`);
    assert.equal(await configFinder(files, 'C:/w').find('C:/w/a/x.plan.yaml'), `C:/w/${config}`);
  });
});
