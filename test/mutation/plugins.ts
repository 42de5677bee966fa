/** What StrykerJS is given of ours. Its own runner cannot load this mocha, and runs tests in any order. */

import { noLogic } from './no-logic';
import { NearestFirst } from './runner';

const runner = Object.assign(() => new NearestFirst(process.cwd()), { inject: [] });

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'nearest-first', factory: runner },
  { kind: 'Ignore', name: 'no-logic', value: { shouldIgnore: noLogic } },
];
