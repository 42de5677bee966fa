import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Colour, colourSchemeOf } from '../../server/progress/brag';
import { rounds } from '../support/effort';

const colours = (key: Readonly<Record<string, string>>) =>
  colourSchemeOf({ brag: new Map(Object.entries(key)) }).colours;

const byMerit = (own: ReturnType<typeof colours>) => [
  own.complete,
  own['on-track'],
  own['at-risk'],
  own['off-track'],
];

describe('the colours of a plan', () => {
  it('are the usual ones where the plan has no key', () => {
    const { colours: usual, meanings } = colourSchemeOf({});
    assert.deepEqual([usual.complete, usual['on-track'], usual['at-risk'], usual['off-track']], [
      'blue',
      'green',
      'amber',
      'red',
    ] satisfies Colour[]);
    assert.equal(meanings.size, 0);
  });

  it('follow the key, some of which use amber for on track', () => {
    const own = colours({
      green: 'Completed',
      amber: 'On track to be done in time',
      red: 'Overdue, or not on track',
    });
    assert.equal(own.complete, 'green');
    assert.equal(own['on-track'], 'amber');
    assert.equal(own['off-track'], 'red');
  });

  it('show nothing better than it is: at risk is no amber where amber is on track', () => {
    assert.equal(colours({ amber: 'On track', purple: 'Off track' })['at-risk'], 'red');
    assert.equal(colours({ amber: 'On track', red: 'Off track' })['at-risk'], 'red');
  });

  it('look at what a meaning says first, and know what is negated', () => {
    const own = colours({
      Blue: 'Complete, with evidence that the board has seen',
      amber: 'Started and not complete: at risk',
      GREY: 'Not started, or not updated since the last meeting',
      yellow: 'In progress',
    });
    assert.equal(own.complete, 'blue');
    assert.equal(own['not-started'], 'grey');
    assert.equal(own['not-updated'], 'grey');
    assert.equal(own['on-track'], 'amber');
  });

  it('name a rating only where their words begin with it, whatever is negated or to come', () => {
    const negated = colourSchemeOf({
      brag: new Map([
        ['red', 'Will not be delivered on time'],
        ['amber', 'Not yet off track'],
        ['green', 'On track to be completed by the deadline'],
        ['blue', 'Delivered and embedded'],
      ]),
    });
    assert.deepEqual(byMerit(negated.colours), [
      'blue',
      'green',
      'amber',
      'red',
    ] satisfies Colour[]);
    assert.deepEqual([...negated.named].sort(), ['complete', 'on-track']);
    assert.deepEqual([...negated.unread], ['red', 'amber']);
    const ahead = colours({ green: 'On track to be completed on time', blue: 'Completed' });
    assert.equal(ahead.complete, 'blue');
    assert.equal(
      colours({ amber: 'Not yet off track', red: 'Behind schedule' })['off-track'],
      'red',
    );
    for (const words of [
      'To be completed',
      'Never delivered',
      'Unlikely to be on track',
      'Yet to be done',
      'Will be complete',
    ])
      assert.equal(colourSchemeOf({ brag: new Map([['amber', words]]) }).named.size, 0, words);
    for (const words of ['The action is on track', 'Progress is on target', 'Action under way'])
      assert.equal(colours({ amber: words })['on-track'], 'amber', words);
  });

  it('belong to the rating that they name alone, else to the one that looks worse', () => {
    const key = {
      blue: 'Complete or on track',
      green: 'On track',
      amber: 'Off track but recoverable',
      red: 'Off track beyond recovery',
    };
    assert.deepEqual(byMerit(colours(key)), ['blue', 'green', 'amber', 'red']);
    assert.equal(
      colours({ green: 'On track', amber: 'On track but with delays' })['on-track'],
      'green',
    );
    assert.equal(
      colours({ amber: 'On track but with delays', green: 'On track' })['on-track'],
      'green',
    );
    assert.equal(colours({ blue: 'Complete and embedded', green: 'Complete' }).complete, 'green');
  });

  it('show no rating in the colour of a better one that the key does not give it', () => {
    const phrases = [
      'Complete',
      'On track',
      'At risk',
      'Off track',
      'Not on track',
      'Not yet off track',
      'Will not be delivered',
      'In progress or complete',
      'Going well',
      'Overdue',
      'Some delay',
    ];
    const key = fc.dictionary(
      fc.constantFrom('blue', 'red', 'amber', 'green', 'grey'),
      fc.constantFrom(...phrases),
    );
    fc.assert(
      fc.property(key, (brag) => {
        const scheme = colourSchemeOf({ brag: new Map(Object.entries(brag)) });
        const inOrder = ['complete', 'on-track', 'at-risk', 'off-track'] as const;
        for (const [i, rating] of inOrder.entries()) {
          if (scheme.named.has(rating)) continue;
          for (const better of inOrder.slice(0, i))
            assert.notEqual(scheme.colours[rating], scheme.colours[better], JSON.stringify(brag));
        }
      }),
      { numRuns: rounds(2000) },
    );
  });
});
