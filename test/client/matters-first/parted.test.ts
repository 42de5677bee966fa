import assert from 'node:assert/strict';
import { parted } from '../../../client/matters-first/parted';

describe('a sentence for a narrow view', () => {
  it('is parted where it pauses first, quotes left whole', () => {
    assert.deepEqual(parted('13 actions link to Partnership, which is in no list of sources.'), [
      '13 actions link to Partnership',
      'which is in no list of sources.',
    ]);
    assert.deepEqual(parted("'Heard, and safe' is not yet testable: no amount."), [
      "'Heard, and safe' is not yet testable",
      'no amount.',
    ]);
    assert.deepEqual(parted("2 spellings of Director of Children's Services differ. Mend them."), [
      "2 spellings of Director of Children's Services differ",
      'Mend them.',
    ]);
  });

  it('stays whole where it does not pause', () => {
    assert.deepEqual(parted('3 figures have no unit.'), ['3 figures have no unit', '']);
    assert.deepEqual(parted('Dates such as 1.5.2026'), ['Dates such as 1.5.2026', '']);
  });
});
