import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { scaled } from '../support/effort';
import { growthOf } from '../support/growth';

const root = join(__dirname, '..', '..', '..');

const LENGTH = scaled(100_000, 25_000);
/** Four times as long is linear, sixteen times quadratic. */
const LIMIT = 12;

const beginnings: readonly string[] = ['', '  - ref: '];
const units: readonly string[] = [
  ' ',
  '\t',
  'a',
  'a ',
  'a-',
  'A.1, ',
  'CS1,',
  '1',
  '1 ',
  '1,',
  '1,111',
  '1.',
  '1/1/',
  '2026-',
  '2026-10 ',
  '31 ',
  '31 October ',
  'October  ',
  '£',
  '£1 million ',
  '1 working ',
  'X',
  '_',
  '?',
  '"',
  '[',
  ': ',
  'by: ',
  '- ',
  '#',
  ' # exception a/b until ',
  'exception a/',
  'until  ',
  'é',
];

/** Every regular expression in a part of the grammar, with the kind of its rule. */
function expressionsIn(part: unknown): [kind: string, expression: string][] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' && /^(?:match|begin|while|end)$/.test(key)
      ? [[key, value] as [string, string]]
      : expressionsIn(value),
  );
}

/** Searches a line as an editor does: for every match, or once for what keeps a context open. */
function search(kind: string, scanner: OnigScanner, line: OnigString): void {
  let at = 0;
  while (at <= line.content.length) {
    const [whole] = scanner.findNextMatchSync(line, at)?.captureIndices ?? [];
    if (!whole || kind === 'while') return;
    at = Math.max(whole.end, at + 1);
  }
}

describe('grammar', () => {
  before(async () => {
    const file = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
    await loadWASM(new Uint8Array(file).buffer);
  });

  const grammar: unknown = JSON.parse(
    readFileSync(join(root, 'syntaxes/improvement-plan.tmLanguage.json'), 'utf8'),
  );
  for (const [kind, expression] of expressionsIn(grammar)) {
    it(`reads long lines in linear time: ${expression}`, () => {
      const scanner = new OnigScanner([expression]);
      for (const beginning of beginnings) {
        for (const unit of units) {
          const long = (length: number) => beginning + unit.repeat(length / unit.length);
          const run = (text: string) => {
            const line = new OnigString(text);
            search(kind, scanner, line);
            line.dispose();
          };
          const growth = growthOf(run, {
            small: long(LENGTH / 4),
            large: long(LENGTH),
            limit: LIMIT,
          });
          assert.ok(growth < LIMIT, `'${beginning}${unit}...': ${growth.toFixed(1)} times as long`);
        }
      }
      scanner.dispose();
    });
  }
});
