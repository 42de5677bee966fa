import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { dateAnswer } from '../../../server/features/authoring/read-date';
import type { DateUse } from '../../../server/protocol';
import { planSnapshot } from '../../support/snapshots';

const plan = planSnapshot(examplePlan({}));
const say = (
  text: unknown,
  use: DateUse = 'deadline',
  snapshot: typeof plan | undefined = plan,
) => {
  const { severity, iso = '', message } = dateAnswer(text, use, snapshot);
  return `${severity} ${iso} ${message}`;
};

describe('a date as it is typed', () => {
  it('is told with its day and stage', () => {
    assert.equal(
      say('30 October 2026'),
      'information 2026-10-30 Friday 30 October 2026, in the stage Embedding improvement',
    );
    assert.equal(
      say('31/7/2026'),
      'information 2026-07-31 Friday 31 July 2026, in the stage Foundation work',
    );
    assert.equal(
      say('oct 2026'),
      'information 2026-10 Saturday 31 October 2026, the last day of that month, in the stage Embedding improvement',
    );
    assert.equal(
      say('2026', 'starts'),
      'information 2026 Thursday 1 January 2026, the first day of that year',
    );
    assert.equal(
      say('30 October 2026', 'as-of', undefined),
      'information 2026-10-30 Friday 30 October 2026',
    );
  });

  it('may have a year of two digits, because its author sees which is meant', () => {
    assert.equal(
      say('31.3.27', 'as-of', undefined),
      'information 2027-03-31 Wednesday 31 March 2027',
    );
    assert.equal(
      say('1 april 26', 'starts', undefined),
      'information 2026-04-01 Wednesday 1 April 2026',
    );
    assert.equal(
      say('Oct-26', 'until'),
      'information 2026-10 Saturday 31 October 2026, the last day of that month',
    );
  });

  it('is told to be odd', () => {
    const cases: readonly (readonly [string, DateUse, string])[] = [
      ['1 September 2027', 'deadline', 'after the plan ends on 31 August 2027'],
      ['1 January 2026', 'deadline', 'before the plan starts on 1 March 2026'],
      [
        '25 December 2026',
        'deadline',
        'which is Christmas Day, in the stage Embedding improvement',
      ],
      ['1 April 2026', 'deadline', 'over already, in the stage Foundation work'],
      ['1 July 2026', 'update', 'after the as-of date: it counts from then on'],
    ];
    for (const [text, use, message] of cases) {
      assert.ok(
        say(text, use).startsWith('warning') && say(text, use).endsWith(message),
        say(text, use),
      );
    }
    assert.match(
      say('1 May 2026', 'until'),
      /^error .*which is over already\. Choose a day to come\.$/,
    );
  });

  it('has two meanings where it is a quarter', () => {
    const { iso, severity, message, meanings } = dateAnswer('Q3 2026', 'deadline', plan);
    assert.equal(iso, undefined);
    assert.equal(severity, 'warning');
    assert.match(
      message,
      / this is 30 September 2026 or 31 December 2026\. Press Enter to choose\.$/,
    );
    assert.deepEqual(meanings, [
      {
        day: '2026-09-30',
        text: 'Wednesday 30 September 2026',
        what: 'quarter 3, counted from January 2026',
      },
      {
        day: '2026-12-31',
        text: 'Thursday 31 December 2026',
        what: 'quarter 3, counted from April 2026',
      },
    ]);
    const first = dateAnswer('quarter 4, 2026', 'starts', plan).meanings;
    assert.deepEqual(
      first?.map(({ day }) => day),
      ['2026-10-01', '2027-01-01'],
    );
    assert.equal(dateAnswer('30 October 2026', 'deadline', plan).meanings, undefined);
  });

  it('is explained where it is none', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [
        '31/6/26',
        'There is no such date: the year needs four digits. Write the day that is meant.',
      ],
      [
        'June 26',
        'There is no such date: the year needs four digits. Write the day that is meant.',
      ],
      ['31 June 2026', 'There is no such date: June has 30 days. Write the day that is meant.'],
      [
        '10/31/2026',
        'There is no such date: there is no month 31; the day comes first (31/10/2026). Write 31 October 2026.',
      ],
      ['soon', "'soon' is no date. Write a day or a month, such as 31 October 2026."],
      [
        'ongoing',
        'An ongoing action is reviewed instead: give it a date here, and say in the text how often that is.',
      ],
      ['', 'Write a date, such as 31 October 2026.'],
      [undefined, 'Write a date, such as 31 October 2026.'],
    ];
    for (const [text, message] of cases) assert.equal(say(text), `error  ${message}`);
  });
});
