/** What tests of the window share: one browser, and one editor with the extension installed. */

import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../machine/chromium';
import { CodeServer } from '../../machine/code-server';
import { root } from '../../machine/extension';
import { installCodeServer } from '../../machine/install';
import { makeWorkspace } from '../../machine/workspace';
import { Editor, type WindowOptions } from './editor';
import { untilNoServerRuns } from './server-process';

/** Pictures to be looked at after a run: what a theme makes ugly, no test notices. */
export const pictures = join(root, 'out/pictures');

/** A running editor with the samples as its folder. */
export class Stage {
  readonly browser: Browser;
  readonly server: CodeServer;
  /** The folder with the samples. */
  readonly folder: string;
  /** Where the extension is installed. */
  readonly extensions: string;

  private constructor(browser: Browser, server: CodeServer, folder: string, extensions: string) {
    this.browser = browser;
    this.server = server;
    this.folder = folder;
    this.extensions = extensions;
  }

  /** Installs the `.vsix` into an editor and starts it. Its files go into the folder `home`. */
  static async set(home: string, vsix: string): Promise<Stage> {
    const folder = await makeWorkspace(join(home, 'Improvement plans'));
    const data = join(home, 'data');
    const server = await CodeServer.start(await installCodeServer(), data, { vsix });
    try {
      return new Stage(await launchChromium(), server, folder, join(data, 'extensions'));
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** Opens a window on the samples as they are, lets a test use it, and closes it whatever happens. */
  async inWindow(options: WindowOptions, use: (editor: Editor) => Promise<void>): Promise<void> {
    // The editor saves by itself: what one test typed must not meet the next.
    await this.server.forget();
    await makeWorkspace(this.folder);
    const editor = await Editor.open(this.browser, this.server, this.folder, options);
    try {
      await use(editor);
    } catch (error) {
      await editor.picture(join(pictures, 'failed.png'));
      throw error;
    } finally {
      await editor.close();
      // What is left of a window must not be taken for a part of the next.
      await this.server.endExtensions();
      await untilNoServerRuns(this.extensions);
    }
  }

  /** Ends it. */
  async strike(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

let current: Stage | undefined;

/** The stage that all tests of one run play on. */
export function stage(): Stage {
  if (!current) throw new Error('The tests of the window are run by `npm run test:editor`');
  return current;
}

/** Sets the stage for what `play` runs, and strikes it whatever happens. */
export async function onStage<T>(home: string, vsix: string, play: () => Promise<T>): Promise<T> {
  current = await Stage.set(home, vsix);
  try {
    return await play();
  } finally {
    await current.strike();
    current = undefined;
  }
}
