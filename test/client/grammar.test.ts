import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { scaled } from '../support/effort';

const root = join(__dirname, '..', '..', '..');

const LENGTH = scaled(100_000, 25_000);
/** Each line takes some milliseconds; were an expression quadratic, it would take minutes. */
const LIMIT = 1_000;

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
          const line = new OnigString(beginning + unit.repeat(LENGTH / unit.length));
          const started = performance.now();
          search(kind, scanner, line);
          const took = performance.now() - started;
          line.dispose();
          assert.ok(took < LIMIT, `'${beginning}${unit}...' took ${Math.round(took)} ms`);
        }
      }
      scanner.dispose();
    });
  }
});
