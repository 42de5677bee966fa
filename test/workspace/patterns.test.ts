import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostPatterns, patternsIn, readPattern } from '../../server/workspace/patterns';
import { rounds } from '../support/effort';

/** Whether a pattern leaves out a path; what ends in '/' is a folder. */
function matches(pattern: string, path: string): boolean {
  const read = readPattern(pattern);
  assert.equal(typeof read, 'function', `${pattern}: ${String(read)}`);
  const isFolder = path.endsWith('/');
  const names = path.replace(/\/$/, '').split('/');
  return typeof read === 'function' && read(names, isFolder);
}

describe('a pattern of what searches leave out', () => {
  const same: [pattern: string, matching: string[], others: string[]][] = [
    ['archive/', ['archive/'], ['archive', 'x/archive/', 'archives/']],
    ['archive', ['archive/', 'archive'], ['Archive/', 'x/archive']],
    ['./archive/**', ['archive/'], ['archive', 'x/archive/']],
    ['old\\archive\\', ['old/archive/'], ['old/']],
    ['a.plan.yaml', ['a.plan.yaml'], ['x/a.plan.yaml', 'aXplan.yaml']],
    ['**/*-draft.plan.yaml', ['a-draft.plan.yaml', 'x/y/b-draft.plan.yaml'], ['a.plan.yaml']],
    ['**/archive/', ['archive/', 'x/archive/', 'x/y/archive/'], ['x/archive', 'x/archives/']],
    ['20??/*', ['2024/a.plan.yaml', '2024/b/'], ['2024/', '202/a', '2024/b/c']],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z'], ['a/zz', 'b/a/z']],
    ['*a*b*', ['ab', 'xaxbx', 'aab'], ['ba', 'a/b']],
    ['**', ['a', 'a/b/c', 'a/'], []],
    ['(old) [2023] + x', ['(old) [2023] + x'], ['old']],
    ['?.yaml', ['é.yaml', '📁.yaml'], ['.yaml', 'ab.yaml']],
  ];
  for (const [pattern, matching, others] of same) {
    it(`matches what it names: ${pattern}`, () => {
      for (const path of matching) assert.ok(matches(pattern, path), path);
      for (const path of others) assert.ok(!matches(pattern, path), path);
    });
  }

  it('is none where it could lead elsewhere, or means what it does not say', () => {
    const wrong = {
      '': 'empty',
      ' ./ ': 'empty',
      '/archive': 'absolute',
      '~/archive': 'absolute',
      'C:\\archive': 'absolute',
      'file:///archive': 'absolute',
      '../archive': 'upward',
      'a/../../b': 'upward',
      '!archive/': 'negated',
      '{a,b}/': 'braces',
      ['a'.repeat(501)]: 'too-long',
    };
    for (const [text, why] of Object.entries(wrong)) assert.equal(readPattern(text), why, text);
  });

  it('counts, among so many and no more', () => {
    const texts = ['../x', ...Array.from({ length: mostPatterns + 5 }, (_, i) => `a${i}`)];
    assert.equal(patternsIn(texts).length, mostPatterns - 1);
  });

  it('is matched as the regular expression of the same meaning would', () => {
    const sign = fc.constantFrom('a', 'b', '/', '*', '?', '**/');
    fc.assert(
      fc.property(
        fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join('')),
        fc.array(fc.constantFrom('a', 'b', 'ab', 'ba'), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (pattern, names, isFolder) => {
          const read = readPattern(pattern);
          if (typeof read !== 'function') return;
          const isMeant = meant(pattern).test(`${names.join('/')}/`);
          assert.equal(read(names, isFolder), isMeant && (isFolder || !isOfFolder(pattern)));
        },
      ),
      { numRuns: rounds(5000) },
    );
  });

  it('of a stranger costs no more than its length times that of the path', () => {
    const names = Array.from({ length: 8 }, () => 'a'.repeat(250));
    const hostile = ['*a'.repeat(249), '**/*a*a*a*a*a*a*a*b/'.repeat(24), '*?'.repeat(249)];
    const start = performance.now();
    for (const pattern of hostile) for (let i = 0; i < 10; i++) matches(pattern, names.join('/'));
    assert.ok(performance.now() - start < 5000);
  });
});

/** A pattern as an expression over paths that end in '/'. */
function meant(pattern: string): RegExp {
  const steps = pattern
    .replace(/(?<=[^/])(?:\/+\*\*)+\/*$/, '')
    .split('/')
    .filter(Boolean);
  const own = steps.map((step) =>
    step === '**'
      ? '(?:[^/]+/)*'
      : `${step.replace(/[*]+|[?]/g, (sign) => (sign === '?' ? '[^/]' : '[^/]*'))}/`,
  );
  return new RegExp(`^${own.join('')}$`);
}

function isOfFolder(pattern: string): boolean {
  return /\/$|[^/]\/+\*\*$/.test(pattern);
}
