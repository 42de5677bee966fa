import assert from 'node:assert/strict';
import { hasColour } from '../../server/cli/console';
import { brokenBy, messageOf } from '../../server/cli/failures';
import { progressBar } from '../../server/cli/progress';
import { today } from '../../server/workspace/setting';

describe('colour', () => {
  const cases: [env: Record<string, string>, isTerminal: boolean, expected: boolean][] = [
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ];
  for (const [env, isTerminal, expected] of cases) {
    const where = isTerminal ? 'a terminal' : 'a file';
    it(`is ${expected ? 'used' : 'not used'} on ${where} with ${JSON.stringify(env)}`, () => {
      assert.equal(hasColour(env, isTerminal), expected);
    });
  }
});

describe('the progress bar', () => {
  function run(isTTY: boolean): string {
    let written = '';
    let time = 0;
    const write = (text: string) => {
      written += text;
      return true;
    };
    const progress = progressBar(10, { isTTY, write }, () => time);
    for (let done = 1; done <= 10; done++) {
      time += 250;
      progress.clear();
      progress.at(done);
    }
    progress.clear();
    return written.replaceAll('\r', '<').replaceAll('\u001B[2K', '>');
  }

  it('comes after a second and goes before anything else is written', () => {
    const bars = run(true).split('<>');
    assert.equal(bars[0], `<[${'#'.repeat(10)}${'-'.repeat(14)}] 4 of 10 plans`);
    assert.equal(bars.at(-2), `<[${'#'.repeat(22)}--] 9 of 10 plans`);
    assert.equal(bars.at(-1), '');
  });

  it('is not there where nobody looks', () => {
    assert.equal(run(false), '');
  });
});

describe('a mistake of this project', () => {
  it('is told in one line', () => {
    const { path, message } = brokenBy('a.plan.yaml', new TypeError('no\n  at somewhere'));
    assert.equal(path, 'a.plan.yaml');
    assert.equal(message, 'internal error: no; please report this as a mistake in Golden Thread');
    assert.deepEqual(
      [messageOf(new TypeError('\n')), messageOf('text'), messageOf(undefined)],
      ['', 'text', 'undefined'],
    );
  });
});

describe('today', () => {
  it('is the local day', () => {
    assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });
});
