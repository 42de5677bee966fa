/** The published pages of checks: where they are, and that they say what `explain` says. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { checks } from '../../server/checks';
import { internalError } from '../../server/checks/support/internal-error';
import { homepage, pageOf } from '../../server/checks/support/page';
import { explain } from '../../server/cli/commands/explain';
import { slashed } from '../../server/node/find-plans';

const root = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const ids = [...checks, internalError].map(({ id }) => id);

/** What `explain` prints. */
function explained(id: string): string {
  let text = '';
  explain(id, {
    out: (more) => {
      text += more;
    },
    error: assert.fail,
    drained: () => Promise.resolve(),
    isClosed: false,
    program: '',
    colours: picocolors.createColors(false),
    width: undefined,
  });
  return text;
}

describe('the pages of checks', () => {
  it('say all that explain says, in the same order', () => {
    for (const id of ids) {
      const page = read(`docs/checks/${id}.md`).replace(/^\*(.*)\*$/m, '$1');
      const plain = (line: string) => line.replace(/^ *#+ |`/g, '').trim();
      const lines = page.split('\n').map(plain);
      const [head = '', ...rest] = explained(id).split('\n');
      const said = [...head.split(/ {2,}/), ...rest].map(plain);
      let at = 0;
      for (const line of said.filter((one) => one !== '')) {
        at = lines.indexOf(line, at) + 1;
        assert.ok(
          at > 0,
          `docs/checks/${id}.md lacks this, and 'npm run generate' renews it: ${line}`,
        );
      }
    }
  });

  it('are in the index, each once', () => {
    const linked = [...read('docs/checks/README.md').matchAll(/^\| \[(.+)\]\(\1\.md\) \|/gm)];
    assert.deepEqual(linked.map(([, id]) => id).sort(), [...ids].sort());
  });

  it('lead to the index, and to its plan of the examples', () => {
    const index = read('docs/checks/README.md');
    for (const id of ids) {
      const [first = ''] = read(`docs/checks/${id}.md`).split('\n');
      const up = /^\[All checks\]\((.+)\)$/.exec(first)?.[1];
      assert.ok(up && existsSync(join(root, 'docs/checks', id, '..', up)), id);
    }
    assert.match(index, /^## The plan of the examples$/m);
  });

  it('are published at an address that stands in one place of the program', () => {
    assert.equal(pageOf('links/duplicate'), `${homepage}/blob/main/docs/checks/links/duplicate.md`);
    const files = ['server', 'client', 'scripts'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((name) => `${folder}/${slashed(String(name))}`)
        .filter((path) => /\.(?:ts|mjs)$/.test(path)),
    );
    const naming = files.filter((path) => read(path).includes('github.com/golden-thread'));
    assert.deepEqual(naming, ['server/checks/support/page.ts']);
  });

  it('stand at the address that the manifest, the templates and the documentation name', () => {
    for (const path of [
      'package.json',
      'docs/ci.md',
      'templates/gitlab-ci.yml',
      'templates/azure-pipelines.yml',
    ]) {
      const named = read(path).match(/https:\/\/github\.com\/[\w-]+\/golden-thread/g) ?? [];
      assert.deepEqual([...new Set(named)], [homepage], path);
    }
  });
});
