import assert from 'node:assert/strict';
import { noteSeen, wasSeen } from '../../../client/matters-first/first-look';

type Memento = Parameters<typeof wasSeen>[0];
type Uri = Parameters<typeof wasSeen>[1];

/** What the editor keeps with a folder. */
function memory(): Memento {
  const kept = new Map<string, unknown>();
  const get = (key: string, otherwise?: unknown) => kept.get(key) ?? otherwise;
  return {
    keys: () => [...kept.keys()],
    get: get as Memento['get'],
    update: (key: string, value: unknown) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}

const plan = (name: string) => ({ toString: () => `file:///work/${name}.plan.yaml` }) as Uri;

describe('the first look at a plan', () => {
  it('is one, for each plan', async () => {
    const here = memory();
    assert.equal(wasSeen(here, plan('a')), false);
    await noteSeen(here, plan('a'));
    assert.deepEqual([wasSeen(here, plan('a')), wasSeen(here, plan('b'))], [true, false]);
    assert.equal(wasSeen(memory(), plan('a')), false);
  });

  it('is forgotten of those that were seen longest ago, once they are very many', async () => {
    const here = memory();
    for (let i = 0; i <= 200; i++) await noteSeen(here, plan(`${i}`));
    assert.deepEqual([wasSeen(here, plan('0')), wasSeen(here, plan('1'))], [false, true]);
  });
});
