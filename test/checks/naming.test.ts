import assert from 'node:assert/strict';
import { actionName, listed, stageName } from '../../server/checks/support/naming';
import { shortened } from '../../server/checks/support/shortened';

describe('what messages call things', () => {
  it('is a list of all, or of the first few and how many more', () => {
    assert.equal(listed([]), '');
    assert.equal(listed(['A']), 'A');
    assert.equal(listed(['A', 'B']), 'A and B');
    assert.equal(listed(['A', 'B', 'C'], 3), 'A, B and C');
    assert.equal(listed(['A', 'B', 'C', 'D'], 3), 'A, B and 2 more');
    assert.equal(listed([...'ABCDEFGH']), 'A, B, C, D, E and 3 more');
  });

  it('is the name of what has one', () => {
    assert.deepEqual([actionName('CS1'), actionName(undefined)], ['CS1', 'This action']);
    const names = [{ title: 'Start', id: 's' }, { id: 's' }, {}].map((values) =>
      stageName({ values }),
    );
    assert.deepEqual(names, ['Start', 's', 'this stage']);
  });

  it('is a text on one line, cut behind a word where one ends in its second half', () => {
    assert.equal(shortened('  one\n\n  two '), 'one two');
    assert.equal(shortened('one two', 7), 'one two');
    assert.equal(shortened('one two three', 10), 'one two ...');
    assert.equal(shortened('a bcdefghijklm', 10), 'a bcd ...');
  });
});
