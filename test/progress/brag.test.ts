import assert from 'node:assert/strict';
import { type Colour, colourSchemeOf } from '../../server/progress/brag';

const colours = (key: Readonly<Record<string, string>>) =>
  colourSchemeOf({ brag: new Map(Object.entries(key)) }).colours;

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
});
