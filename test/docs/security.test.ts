/** SECURITY.md: each threat has tests, and they are there. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const threats = page.split('| threat |')[1]?.split('\n').slice(2) ?? [];
const rows = threats.filter((line) => line.startsWith('|'));

/** The tests of a row: a path, and then the names of some of its tests. */
function testsIn(row: string): readonly (readonly [path: string, name: string])[] {
  const pieces = row.split(/`(test\/[^`]+)`/).slice(1);
  return pieces.flatMap((path, i) => {
    const names = i % 2 === 0 ? [...(pieces[i + 1] ?? '').matchAll(/\*([^*]+)\*/g)] : [];
    return names.map(([, name = '']) => [path, name] as const);
  });
}

describe('the page on security', () => {
  it('has a line for each threat, each with its tests', () => {
    assert.ok(rows.length >= 15);
    for (const row of rows) {
      const cells = row.split(/(?<=[^\\]) \| /);
      assert.equal(cells.length, 3, row);
      assert.ok(testsIn(row).length > 0, row);
      assert.equal(testsIn(cells.slice(0, 2).join()).length, 0, row);
    }
  });

  for (const [path, name] of rows.flatMap(testsIn)) {
    it(`names a test that there is: ${path}, ${name}`, () => {
      const text = readFileSync(join(root, path), 'utf8');
      const tests = [...text.matchAll(/\bit\(\s*(['"`])((?:(?!\1).|\\.)*)\1/gs)];
      assert.ok(
        tests.some(([, , said = '']) => said.startsWith(name)),
        tests.map(([, , said]) => said).join('\n'),
      );
    });
  }

  it('names files that there are', () => {
    for (const [, path = ''] of page.matchAll(/`(test\/[^`]+)`/g)) {
      assert.ok(readFileSync(join(root, path)).length > 0, path);
    }
  });
});
