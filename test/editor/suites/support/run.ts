/** What the editor calls to run the suites. It is loaded before them, since they need `describe`. */

import { Report } from './report';
import { longest } from './wait';

// Mocha for browsers has an instance of its own, but that needs a page to run in.
const mocha = new Mocha({ timeout: 2 * longest, slow: 5000 });
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** Runs all suites; fails where one of their tests does. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.reporter(Report);
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}
