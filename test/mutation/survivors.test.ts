import assert from 'node:assert/strict';
import { compared, described, type Mutant, renewed } from './survivors';

const file = 'server/checks/a.ts';
const source = `const a = 1;
if (a > 0 && a > 0) {
  tell(a);
}
`;

function mutant(line: number, column: number, length: number, status: string): Mutant {
  const start = { line, column };
  return {
    replacement: 'true',
    status,
    location: { start, end: { line, column: column + length } },
  };
}

const first = mutant(2, 5, 5, 'Survived');
const block: Mutant = {
  replacement: '{}',
  status: 'NoCoverage',
  location: { start: { line: 2, column: 21 }, end: { line: 4, column: 2 } },
};
const report = {
  files: { [file]: { source, mutants: [first, block, mutant(2, 14, 5, 'Killed')] } },
};
const [one, two] = ['if (⟦a > 0⟧ && a > 0) { → true', 'if (a > 0 && a > 0) ⟦{ …⟧ → {}'];

describe('what survived a trial', () => {
  it('is described by its first line, what was changed and what stood there instead', () => {
    assert.equal(described(source, first), one);
    assert.equal(described(source, block), two);
  });

  it('is told where it is not listed, and not where it is, for whatever reason', () => {
    assert.deepEqual(compared(report, {}).unlisted, [{ file, mutants: [one, two] }]);
    const { unlisted, stale } = compared(report, { [file]: { 'The same.': [one, two] } });
    assert.deepEqual([unlisted, stale].flat(), [
      { file, mutants: [] },
      { file, mutants: [] },
    ]);
  });

  it('is told where the list has it less often', () => {
    const twice = { files: { [file]: { source, mutants: [first, first] } } };
    assert.deepEqual(compared(twice, { [file]: { 'The same.': [one] } }).unlisted, [
      { file, mutants: [one] },
    ]);
  });

  it('is told where the list has it and a test kills it, in files that were tried alone', () => {
    const listed = {
      [file]: { 'The same.': [one, two, 'gone'] },
      'server/checks/b.ts': { No: [one] },
    };
    assert.deepEqual(compared(report, listed).stale, [{ file, mutants: ['gone'] }]);
  });

  it('of a part of a file leaves what is listed as it is', () => {
    const listed = { [file]: { 'The same.': [one, 'not tried'] } };
    assert.deepEqual(compared(report, listed, true), {
      unlisted: [{ file, mutants: [two] }],
      stale: [],
    });
    assert.deepEqual(renewed(report, listed, 'The same.', true), {
      [file]: { 'The same.': [one, 'not tried', two] },
    });
  });

  it('is listed beside what is there, and what did not survive is not', () => {
    const known = {
      'server/checks/b.ts': { No: [two] },
      [file]: { Same: ['gone', one, 'gone'], Other: ['gone'] },
    };
    assert.deepEqual(renewed(report, known, 'Same'), {
      [file]: { Same: [one, two] },
      'server/checks/b.ts': { No: [two] },
    });
  });
});
