import assert from 'node:assert/strict';
import { Crashes } from '../../client/crashes';

const minute = 60_000;

describe('crashes of the server', () => {
  it('are told once', () => {
    const crashes = new Crashes();
    assert.deepEqual(
      [0, 1, 2].map((time) => crashes.note(time)),
      ['restart and tell', 'restart', 'restart'],
    );
  });

  it('end in giving up where they are many in a short time', () => {
    const crashes = new Crashes();
    const answers = [0, 1, 2, 3, 4].map((time) => crashes.note(time));
    assert.deepEqual(answers.slice(-2), ['restart', 'give up']);
  });

  it('do not add up over a long day', () => {
    const crashes = new Crashes();
    const answers = Array.from({ length: 50 }, (_, i) => crashes.note(i * minute));
    assert.ok(!answers.includes('give up'));
  });

  it('are counted anew after somebody started the server by hand', () => {
    const crashes = new Crashes();
    const answers = Array.from({ length: 10 }, (_, i) => crashes.note(i));
    assert.deepEqual(
      answers.flatMap((answer, i) => (answer === 'give up' ? [i] : [])),
      [4, 9],
    );
  });
});
