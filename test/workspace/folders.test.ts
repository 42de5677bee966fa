import assert from 'node:assert/strict';
import { Folders } from '../../server/workspace/folders';
import { memoryFiles } from '../support/memory-files';

const folders = (names: readonly string[], ...uris: string[]) =>
  new Folders(memoryFiles(new Map(names.map((name) => [name, '']))), uris, async () => []);

describe('opened folders', () => {
  it('hold plans, each once, where folders lie within each other', async () => {
    const names = ['memfs:/a/b/two.plan.yaml', 'memfs:/a/one.plan.yml', 'memfs:/a/other.yaml'];
    assert.deepEqual(await folders(names, 'memfs:/a/', 'memfs:/a/b').findPlans(), [
      'memfs:/a/b/two.plan.yaml',
      'memfs:/a/one.plan.yml',
    ]);
  });

  it('end the search for a configuration, the innermost first', async () => {
    const names = ['file:///top/golden-thread.yaml', 'file:///top/a/b/x.plan.yaml'];
    const find = (...uris: string[]) =>
      folders(names, ...uris).findConfig('file:///top/a/b/x.plan.yaml');
    assert.equal(await find('file:///top'), 'file:///top/golden-thread.yaml');
    assert.equal(await find('file:///top', 'file:///top/a'), undefined);
    assert.equal(await find(), undefined);
  });

  it('are left by the search within a repository', async () => {
    const names = ['file:///golden-thread.yaml', 'file:///.git/HEAD', 'file:///a/x.plan.yaml'];
    const found = await folders(names, 'file:///a').findConfig('file:///a/x.plan.yaml');
    assert.equal(found, 'file:///golden-thread.yaml');
  });

  it('have no configuration for a file that lies nowhere', async () => {
    assert.equal(await folders([], 'file:///a').findConfig('untitled:Untitled-1'), undefined);
  });
});
