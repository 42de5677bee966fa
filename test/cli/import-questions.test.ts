/** What an import asks on a terminal. */

import assert from 'node:assert/strict';
import { askColumns, askDay } from '../../server/cli/importing/questions';
import { answers } from './answers';

describe('the questions of an import', () => {
  it('show what a column was taken for, and an example, until the answer is a field or none', async () => {
    const { ask, asked } = answers('deadlin', 'deadline', '');
    const told = await askColumns(
      [
        { heading: 'Our date', field: 'update-date', example: '1 May\u001b[31m 2026' },
        { heading: 'Sort', field: 'status', example: '' },
      ],
      ask,
    );
    assert.deepEqual([...told], [['our date', 'deadline']]);
    const [first = '', second = '', third = ''] = asked;
    assert.match(first, /^What does the column 'Our date' hold, such as '1 May.* 2026'\?/);
    assert.match(first, /\(Enter for update-date\) $/);
    assert.ok(!first.includes('\u001b'));
    assert.match(second, /did you mean deadline\?\nWhat does the column 'Our date'/);
    assert.match(third, /^What does the column 'Sort' hold\? \(Enter for status\) $/);
  });

  it('want a day, or none, for what was done without one', async () => {
    const { ask, asked } = answers('soon', 'May 2026');
    assert.equal(await askDay(3, ask), '2026-05-31');
    assert.match(
      asked[0] ?? '',
      /^Of which day does the document tell\? What was done has none in 3 cells\. /,
    );
    assert.match(asked[1] ?? '', /^Write a date such as /);
    assert.equal(await askDay(1, answers('').ask), undefined);
  });
});
