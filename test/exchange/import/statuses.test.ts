import assert from 'node:assert/strict';
import { colourOf } from '../../../server/exchange/import/statuses';

describe('a background', () => {
  it('has the colour that offices use', () => {
    const colours = [
      '00b050',
      '92d050',
      'ffc000',
      'ffff00',
      'ff0000',
      'c00000',
      '00b0f0',
      'bfbfbf',
    ];
    assert.deepEqual(colours.map(colourOf), [
      'green',
      'green',
      'amber',
      'amber',
      'red',
      'red',
      'blue',
      'grey',
    ]);
  });
});
