import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Coverage counts a file that nothing loads as not covered at all, even one that holds only types.
describe('modules of the core', () => {
  const core = join(__dirname, '..', 'server');
  const modules = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !/^(?:cli|lsp|node)[\\/]/.test(path))
    .map((path) => join(core, path));

  it('load in any order', () => {
    for (const module of modules) {
      assert.doesNotThrow(() => require(module), module);
    }
  });
});
