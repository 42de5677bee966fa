import assert from 'node:assert/strict';
import { shortened } from '../../../client/progress/shortened';

describe('a label', () => {
  it('is cut between words, never in its room', () => {
    assert.equal(shortened('CS1 Reduce reliance', 20), 'CS1 Reduce reliance');
    assert.equal(shortened('CS1 Reduce reliance on agency staff', 20), 'CS1 Reduce reliance…');
    assert.equal(shortened('Improvement, in all respects', 13), 'Improvement…');
  });

  it('is cut in a word where too little would be left', () => {
    assert.equal(shortened('A Performance management', 14), 'A Performance…');
    assert.equal(shortened('A Performancemanagement', 14), 'A Performance…');
    assert.equal(shortened('', 14), '');
  });
});
