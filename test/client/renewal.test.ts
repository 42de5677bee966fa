import assert from 'node:assert/strict';
import { Renewal } from '../../client/renewal';

/** Work that ends when it is told to. */
class Work {
  begun = 0;
  readonly errors: unknown[] = [];
  private end: (error?: Error) => void = () => assert.fail('nothing was begun');

  readonly renewal = new Renewal(
    () =>
      new Promise<void>((resolve, reject) => {
        this.begun += 1;
        this.end = (error) => (error ? reject(error) : resolve());
      }),
    (error) => this.errors.push(error),
    0,
  );

  ask(times: number): void {
    for (let n = 0; n < times; n += 1) this.renewal.ask();
  }

  async ended(error?: Error): Promise<void> {
    this.end(error);
    await passed();
  }
}

/** Every timer that is due has run, and what hangs on it. */
const passed = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

describe('work that is renewed', () => {
  it('is done once for all that asked before it began, and once for all that asked meanwhile', async () => {
    const work = new Work();
    work.ask(3);
    await passed();
    assert.equal(work.begun, 1);
    work.ask(3);
    await passed();
    assert.equal(work.begun, 1, 'never two at once');
    await work.ended();
    assert.equal(work.begun, 2);
    await work.ended();
    assert.equal(work.begun, 2);
  });

  it('can be asked for again after it failed', async () => {
    const work = new Work();
    work.ask(1);
    await passed();
    const error = new Error('no');
    await work.ended(error);
    assert.deepEqual(work.errors, [error]);
    work.ask(1);
    await passed();
    assert.equal(work.begun, 2);
  });

  it('is not begun any more once it is over', async () => {
    const work = new Work();
    work.ask(1);
    await passed();
    work.ask(1);
    await passed();
    work.renewal.dispose();
    await work.ended();
    work.ask(1);
    await passed();
    assert.equal(work.begun, 1);
  });
});
