import assert from 'node:assert/strict';
import { nearness } from './nearness';

describe('the tests that hold a file', () => {
  const near = (file: string, title: string, tests: string) =>
    nearness(`/a/server/${file}.ts`, title, `/a/out/test/${tests}.test.js`);

  it('are of a check its own examples before those of its family, whatever their title says besides', () => {
    for (const tests of ['examples', 'said']) {
      const of = (id: string) => near('checks/links/unlinked', `what of ${id}`, `checks/${tests}`);
      assert.equal(of('links/unlinked'), 0.9);
      assert.equal(of('links/unknown-source'), 0.8);
      assert.equal(of('officers/unknown'), undefined);
    }
    assert.equal(near('checks/links/unlinked', 'links', 'checks/links'), 0.8);
  });

  it('are of what checks share those of all checks, and of reading its own before those on criteria', () => {
    assert.equal(near('checks/support/naming', 'links/unlinked', 'checks/said'), 0.1);
    assert.equal(near('measures/title', 'a title', 'measures/title'), 0.9);
    assert.equal(near('measures/title', 'success/no-baseline', 'checks/said'), 0.1);
    assert.equal(near('measures/title', 'links/unlinked', 'checks/said'), undefined);
  });
});
