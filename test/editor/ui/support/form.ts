/** Forms of the extension, answered by keyboard alone. */

import type { Locator } from 'playwright-core';
import { until } from '../../machine/until';
import type { Editor } from './editor';
import { untilServerRuns } from './server-process';
import { stage } from './stage';

/** How long a dialog takes to go on, in milliseconds; it is looked at again after it. */
const untilFollowed = 1000;

/** The form that is shown now. */
export class Form {
  private readonly editor: Editor;

  private constructor(editor: Editor) {
    this.editor = editor;
  }

  /** The form that something else than the palette began. */
  static shown(editor: Editor): Form {
    return new Form(editor);
  }

  /** Runs a command that begins with a question: 'Golden Thread: Set status'. */
  static async begin(editor: Editor, command: string): Promise<Form> {
    // The editor waits half a minute for an extension that is to carry out a command, and no longer.
    await untilServerRuns(stage().extensions);
    await editor.choose(command);
    return new Form(editor);
  }

  /** Waits for the question in whose title, prompt or placeholder these words are. */
  async asks(words: string): Promise<void> {
    const widget = this.widget;
    const placed = widget.locator(`input[placeholder*="${words}"]`);
    await placed.or(widget.getByText(words)).first().waitFor();
  }

  /** Waits for a question whose answer is there already, and ends so: the editor's own, of where a file goes. */
  async proposes(end: string): Promise<void> {
    await this.editor.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.quick-input-widget input')].some(
          (input) => input instanceof HTMLInputElement && input.value.endsWith(wanted),
        ),
      end,
    );
  }

  /** Waits for words below the question. */
  async says(words: string): Promise<void> {
    await this.widget.getByText(words).first().waitFor();
  }

  /** Types over what is there: again where a question that had just come up took it away. */
  async type(text: string): Promise<void> {
    await until(`'${text}' cannot be typed`, async () => {
      await this.press('Control+a');
      await this.editor.page.keyboard.type(text);
      if ((await this.input.inputValue()) === text) return true;
      // The editor may give a page its focus back only when the form over it has come up: then it takes a click.
      await this.input.click();
      return undefined;
    });
  }

  /**
   * Says by its path which file is meant: with Enter, again for as long as the editor's dialog shows the path,
   * since it may not have looked into that folder yet.
   */
  async file(path: string): Promise<void> {
    await this.type(path);
    await until('The dialog never goes on', async () => {
      await this.press('Enter');
      await this.editor.page.waitForTimeout(untilFollowed);
      return (await this.shows(path)) ? undefined : true;
    });
  }

  private async shows(text: string): Promise<boolean> {
    return await this.editor.page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.quick-input-widget input')].some(
          (input) =>
            input instanceof HTMLInputElement &&
            input.offsetParent !== null &&
            input.value === wanted,
        ),
      text,
    );
  }

  /** Types, and goes on. */
  async answer(words: string, text = ''): Promise<void> {
    await this.asks(words);
    if (text === '') return await this.press('Enter');
    await this.type(text);
    await this.input.press('Enter');
  }

  async press(key: string): Promise<void> {
    await this.editor.page.keyboard.press(key);
  }

  private get input(): Locator {
    return this.widget.locator('input[type="text"], input:not([type])').first();
  }

  private get widget(): Locator {
    return this.editor.page.locator('.quick-input-widget');
  }
}
