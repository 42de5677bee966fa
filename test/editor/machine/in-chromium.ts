/** Runs the suites in code-server: in its extension host on this machine, or in the browser's worker. */

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { CodeServer } from './code-server';
import { bundleSuites, copyExtension } from './extension';
import { installCodeServer } from './install';
import { markOfSuites } from './mark';
import type { Run } from './run';
import { makeWorkspace } from './workspace';

/** A run in which nothing is said for this long hangs. */
const longestSilence = 10 * 60_000;

/** Runs the suites and prints what they say; whether all passed. */
export async function runInChromium(
  { home, isVerbose }: Run,
  where: 'machine' | 'worker',
): Promise<boolean> {
  const extension = await copyExtension(join(home, 'extension'), where);
  // The editor runs suites where it runs the extension in whose folder they are.
  const suites = await bundleSuites(join(extension, 'suites'), where);
  const workspace = await makeWorkspace(join(home, 'workspace'));
  const server = await CodeServer.start(await installCodeServer(), join(home, 'data'), {
    isDriven: true,
  });
  try {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const remote = (path: string) => `vscode-remote://${server.address}${path}`;
      return await outcome(page, isVerbose, () =>
        page.goto(
          addressOf(server, workspace, {
            extensionDevelopmentPath: remote(extension),
            extensionTestsPath: remote(suites),
          }),
        ),
      );
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** The address of a window on a folder. */
export function addressOf(
  { address }: CodeServer,
  folder: string,
  payload: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([['skipWelcome', 'true'], ...Object.entries(payload)]),
  });
  return `http://${address}/?${query}`;
}

/** Opens the page, prints what the suites say in it, and waits for their end. */
async function outcome(
  page: Page,
  isVerbose: boolean,
  open: () => Promise<unknown>,
): Promise<boolean> {
  const fromEditor: string[] = [];
  let fromSuites = 0;
  const print = (line: string) => {
    if (line.startsWith(markOfSuites)) {
      fromSuites += 1;
      console.log(line.slice(markOfSuites.length));
    } else if (isVerbose) console.log(line);
    else fromEditor.push(line);
  };
  try {
    return await new Promise<boolean>((resolve, reject) => {
      const hang = () => reject(new Error('The suites hang'));
      const watchdog = setTimeout(hang, longestSilence).unref();
      const hear = (_type: string, said: readonly unknown[]) => {
        watchdog.refresh();
        print(said.join(' '));
      };
      page.on('crash', () => reject(new Error('The page crashed')));
      Promise.all([
        page.exposeFunction('codeAutomationLog', hear),
        page.exposeFunction('codeAutomationExit', (code: number) => resolve(code === 0)),
      ])
        .then(open)
        .catch(reject);
    });
  } finally {
    // Suites that never began are explained by the editor, if at all.
    if (fromSuites === 0) console.log(fromEditor.join('\n'));
  }
}
