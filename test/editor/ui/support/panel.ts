/** Panels of the extension, which are pages within pages. */

import type { Frame, Locator } from 'playwright-core';
import type { Editor } from './editor';
import { untilServerRuns } from './server-process';
import { stage } from './stage';

/** A panel that is shown. */
export class Panel {
  readonly page: Locator;
  private readonly editor: Editor;

  private constructor(editor: Editor) {
    this.editor = editor;
    this.page = editor.page
      .frameLocator('iframe.webview')
      .frameLocator('iframe#active-frame')
      .locator('main');
  }

  /** Opens a panel by its command, 'Golden Thread: Show timeline', and waits until something stands in it. */
  static async open(editor: Editor, command: string): Promise<Panel> {
    await untilServerRuns(stage().extensions);
    await editor.choose(command);
    return Panel.shown(editor);
  }

  /** The panel that something else opened. */
  static async shown(editor: Editor): Promise<Panel> {
    const panel = new Panel(editor);
    await panel.page.locator('h1').waitFor();
    return panel;
  }

  /** What is drawn inside, for what a locator cannot ask. */
  async frame(): Promise<Frame> {
    for (;;) {
      for (const frame of this.editor.page.frames()) {
        const isIt = await frame
          .evaluate(() => document.body.dataset['panel'] !== undefined)
          .catch(() => false);
        if (isIt) return frame;
      }
    }
  }

  link(name: RegExp): Locator {
    return this.page.getByRole('link', { name });
  }
}
