/** A window of the editor as a person sees it: for what its programming interface cannot tell. */

import type { Browser, Locator, Page } from 'playwright-core';
import type { CodeServer } from '../../machine/code-server';
import { addressOf } from '../../machine/in-chromium';
import { longest, until } from '../../machine/until';

/** How a window looks. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;

/** What a window begins with. */
export interface WindowOptions {
  readonly theme?: Theme;
  /** A file of the folder that is open. */
  readonly file?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pictures have twice as many dots each way: sharp on every screen. */
  readonly scale?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** How long a message that is there takes to be listed, in milliseconds; it is looked for again after it. */
const untilListed = 1000;

/** One window on a folder. */
export class Editor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a window. Playwright's own time limits end a test that waits for what never comes. */
  static async open(
    browser: Browser,
    server: CodeServer,
    folder: string,
    { theme = 'light', file, size, scale = 1, settings }: WindowOptions = {},
  ): Promise<Editor> {
    await server.set({ 'workbench.colorTheme': themes[theme], ...settings });
    const context = await browser.newContext({
      viewport: size ?? { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      forcedColors: 'none',
    });
    context.setDefaultTimeout(longest);
    const page = await context.newPage();
    const path = file && `vscode-remote://${server.address}${folder}/${file}`;
    await page.goto(addressOf(server, folder, path ? { openFile: path } : {}));
    const editor = new Editor(page);
    // What is typed while the window is being restored goes to something that is then replaced.
    await page.waitForFunction(
      () => performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0,
    );
    if (file) await editor.text.waitFor();
    return editor;
  }

  /** Closes the window. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** The text of the file that is shown. */
  get text(): Locator {
    return this.page.locator('.editor-instance .view-lines');
  }

  /** Runs a command by its full name in the command palette: 'Golden Thread: Restart server'. */
  async run(command: string): Promise<void> {
    await this.choose(command);
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Chooses a command in the palette; it may go on with a question. */
  async choose(command: string): Promise<void> {
    const { page } = this;
    const rows = page.locator('.quick-input-list .monaco-list-row');
    // Enter takes the row with the focus, wherever else the command stands.
    const chosen = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command });
    await until(`The palette never offers '${command}'`, async () => {
      await page.keyboard.press('F1');
      await this.input.fill(`>${command}`);
      await rows.first().waitFor();
      // The rows are those of before until the palette has caught up with what was typed.
      if (await isSoon(chosen)) return true;
      // Commands of extensions come into the palette only when it is opened after they are known.
      await page.keyboard.press('Escape');
      return undefined;
    });
    await page.keyboard.press('Enter');
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+p');
    await this.input.fill(name);
    await page.locator('.quick-input-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: name }).first().waitFor();
    await this.text.waitFor();
  }

  /** Puts the cursor on a line of the file that is shown. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.input.fill(`:${line}:${column}`);
    await this.input.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Opens the Problems panel; its rows, those with the text `filter`, once there are some. */
  async problems(filter = ''): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.run('Problems: Focus on Problems View');
    const rows = panel.locator('.monaco-list-row').filter({ hasText: filter });
    await this.page.getByPlaceholder(/^Filter/).fill(filter);
    await rows.first().waitFor();
    return rows;
  }

  /**
   * Waits for a message of the editor, in the list of all: in the corner of the window it would be shown for
   * seconds only.
   */
  async message(text: string): Promise<Locator> {
    // A form that is still taking its last answer in would be left for the palette.
    await this.input.waitFor({ state: 'hidden' });
    const message = this.messages(text);
    // A list that was opened before there was any message may have closed again.
    return await until(`No message says '${text}'`, async () => {
      await this.run('Notifications: Show Notifications');
      await this.page.waitForTimeout(untilListed);
      return (await message.first().isVisible()) ? message : undefined;
    });
  }

  /** Those messages in the list that is shown now. */
  messages(text: string): Locator {
    return this.page.locator('.notifications-center .notification-list-item', { hasText: text });
  }

  /** Takes a picture of the window as it is when nothing moves any more. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  /** Where the palette and forms are typed into. */
  private get input(): Locator {
    return this.page.locator('.quick-input-widget input').first();
  }
}

/** Whether something comes into sight before long. */
export function isSoon(wanted: Locator): Promise<boolean> {
  return wanted.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
}
