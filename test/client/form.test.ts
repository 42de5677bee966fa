import assert from 'node:assert/strict';
import { ask, givenAnswers, type Outcome, type Place, type Steps } from '../../client/ask/form';

interface Answers {
  readonly one: string;
  readonly two: number;
  readonly three: string;
}

/** Steps that come to these outcomes one after the other, and what they were asked with. */
function play(...outcomes: Outcome<unknown>[]) {
  const seen: [name: string, answers: Partial<Answers>, place: Place][] = [];
  const step = (name: string) => (answers: Partial<Answers>, place: Place) => {
    seen.push([name, answers, place]);
    return Promise.resolve(outcomes.shift() ?? assert.fail(`asked ${name} too`));
  };
  const steps = { one: step('one'), two: step('two'), three: step('three') } as Steps<Answers>;
  return { steps, seen, names: () => seen.map(([name]) => name) };
}

describe('a form', () => {
  it('asks one step after the other, and says where it is', async () => {
    const { steps, seen } = play({ answer: 'a' }, { answer: 0 }, { answer: '' });
    assert.deepEqual(await ask<Answers>('Title', steps), { one: 'a', two: 0, three: '' });
    assert.deepEqual(
      seen.map(([, , place]) => [place.step, place.totalSteps, place.canGoBack]),
      [
        [1, 3, false],
        [2, 3, true],
        [3, 3, true],
      ],
    );
  });

  it('goes back to answers that are still there', async () => {
    const { steps, seen, names } = play(
      { answer: 'a' },
      { answer: 1 },
      'back',
      'back',
      { answer: 'b' },
      { answer: 2 },
      { answer: 'c' },
    );
    assert.deepEqual(await ask<Answers>('', steps), { one: 'b', two: 2, three: 'c' });
    assert.deepEqual(names(), ['one', 'two', 'three', 'two', 'one', 'two', 'three']);
    assert.deepEqual(seen[4]?.[1], { one: 'a', two: 1 });
  });

  it('comes to nothing once it is left', async () => {
    const { steps, names } = play({ answer: 'a' }, 'left');
    assert.equal(await ask<Answers>('', steps), undefined);
    assert.deepEqual(names(), ['one', 'two']);
  });

  it('does not ask what is given, and counts no step for it', async () => {
    const { steps, seen } = play({ answer: 2 });
    const title = ({ one = '' }: Partial<Answers>) => `Do ${one}`;
    const made = await ask<Answers>(title, steps, { one: 'a', three: '' });
    assert.deepEqual(made, { one: 'a', two: 2, three: '' });
    assert.deepEqual(seen[0]?.[2], {
      title: 'Do a',
      step: undefined,
      totalSteps: undefined,
      canGoBack: false,
    });
  });

  it('takes from a caller what has the name of a step, and nothing else', () => {
    const { steps } = play();
    assert.deepEqual(givenAnswers<Answers>({ one: 'a', four: 4, toString: 1 }, steps), {
      one: 'a',
    });
    for (const other of [undefined, null, 'one', ['a'], 7]) {
      assert.deepEqual(givenAnswers<Answers>(other, steps), {});
    }
  });
});
