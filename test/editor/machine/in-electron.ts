/** Runs the suites in VS Code on the desktop, where it can be downloaded and shown. */

import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder } from './cache';
import { bundleSuites, copyExtension } from './extension';
import type { Run } from './run';
import { makeWorkspace } from './workspace';

/** Fetches VS Code unless it is in the cache; the path of its program. Fails where it cannot be had. */
export function fetchElectron(): Promise<string> {
  return downloadAndUnzipVSCode({ cachePath: join(cacheFolder(), 'vscode'), version: 'stable' });
}

/** Why VS Code cannot run here; undefined where it can. */
export async function noElectron(): Promise<string | undefined> {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return 'there is no display (xvfb-run makes one)';
  }
  try {
    await fetchElectron();
    return undefined;
  } catch (error) {
    return `it cannot be downloaded (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Runs the suites and prints what they say; whether all passed. */
export async function runInElectron({ home }: Run): Promise<boolean> {
  const extensionDevelopmentPath = await copyExtension(join(home, 'extension'), 'machine');
  const extensionTestsPath = await bundleSuites(join(home, 'suites'), 'machine');
  const workspace = await makeWorkspace(join(home, 'workspace'));
  const exitCode = await runTests({
    vscodeExecutablePath: await fetchElectron(),
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: [
      ...[workspace, '--disable-extensions', '--disable-workspace-trust', '--disable-telemetry'],
      ...['--disable-updates', '--user-data-dir', join(home, 'data')],
    ],
  });
  return exitCode === 0;
}
