/** Prints what became of the tests, in lines that can be told from those of the editor around them. */

import { markOfSuites } from '../../machine/mark';

/** A reporter of mocha: its name, then each test, then the failures in full. */
export class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    let depth = -1;
    const failures: string[] = [];
    runner.on('suite', ({ title }) => {
      depth += 1;
      if (title) print(depth, title);
    });
    runner.on('suite end', () => {
      depth -= 1;
    });
    runner.on('pass', ({ title, duration }) => print(depth + 1, `✔ ${title} (${duration} ms)`));
    runner.on('fail', (test, error) => {
      failures.push(`${test.fullTitle()}\n${detail(error)}`);
      print(depth + 1, `${failures.length}) ${test.title}`);
    });
    runner.on('end', () => {
      const { passes = 0, failures: count = 0 } = runner.stats ?? {};
      for (const [i, failure] of failures.entries()) print(0, `\n${i + 1}) ${failure}`);
      print(0, `\n${passes} passed, ${count} failed`);
    });
  }
}

function detail(error: { stack?: string; message: string; actual?: unknown; expected?: unknown }) {
  const { stack, message, actual, expected } = error;
  const values = actual === undefined ? '' : `\n  is: ${actual}\n  should be: ${expected}`;
  return (stack ?? message) + values;
}

function print(depth: number, text: string): void {
  for (const line of text.split('\n')) console.log(`${markOfSuites}${'  '.repeat(depth)}${line}`);
}
