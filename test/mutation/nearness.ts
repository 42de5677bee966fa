/** Which tests are to hold a file. */

import { basename, dirname } from 'node:path/posix';

/**
 * How near a suite of tests is to a file that is changed on trial; undefined where it is not to hold that
 * file. A check is held by the examples and the tests of its family, and by what is told of plans that
 * are not finished; what checks share by the tests of all checks, what reads criteria by its own tests and by those of the checks on criteria. Else the examples of
 * seventy other checks, each of which runs all checks, would take nearly all of the time, to tell next to
 * nothing.
 */
export function nearness(fileName: string, title: string, suiteFile: string): number | undefined {
  const [path, tests] = [fileName, suiteFile].map((name) => name.replaceAll('\\', '/'));
  const [, folder = '', rest = ''] = /server\/(checks|measures)\/(.*)\.ts$/.exec(path ?? '') ?? [];
  const isOfChecks = tests?.includes('/checks/') ?? false;
  const testName = basename(tests ?? '', '.test.js');
  const isExample = isOfChecks && ['examples', 'said', 'uses'].includes(testName);
  const [id = ''] = /[a-z-]+\/[a-z-]+/.exec(title) ?? [];
  const family = isExample ? dirname(id) : testName;
  if (folder === 'measures') {
    if (!isOfChecks) return rest.includes(testName) ? 0.9 : 0.5;
    return ['success', 'measures'].includes(family) ? 0.1 : undefined;
  }
  if (!isOfChecks) return undefined;
  const own = dirname(rest);
  if (isExample && id === rest) return 0.9;
  if (family === own || rest.includes(family)) return 0.8;
  if (testName === 'unfinished') return 0.3;
  if ((own !== 'support' && own !== '.') || testName === 'uses') return undefined;
  return isExample ? 0.1 : 0.5;
}
