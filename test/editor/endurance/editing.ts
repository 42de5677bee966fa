/** What an author does all day, by keyboard and mouse, with every text at its end as it was before. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../machine/until';
import type { Editor } from '../ui/support/editor';
import { stage } from '../ui/support/stage';

/** Plans of the samples, each with words of lines in which to write. */
const places = [
  { file: 'dudley-2020.plan.yaml', line: 'action: ' },
  { file: 'northbridge-2026.plan.yaml', line: 'action: ' },
  { file: 'first-plan.plan.yaml', line: 'title: ' },
] as const;
const word = ' promptly by 90%';

/** A palette that is there for so long, in milliseconds, has not seen the key that chose a command. */
const missed = 10_000;
const always = () => true;
const never = () => false;

/** One author in one window. */
export class Author {
  private readonly editor: Editor;
  private readonly texts = new Map<string, string>();
  private round = 0;

  constructor(editor: Editor) {
    this.editor = editor;
  }

  /** Opens a plan, writes in it, looks things up, saves, takes all back, and saves again. */
  async goOn(): Promise<void> {
    const place = places[this.round % places.length] ?? places[0];
    const { page } = this.editor;
    await this.switchTo(place.file);
    const text = this.texts.get(place.file) ?? (await onDisk(place.file));
    this.texts.set(place.file, text);
    const lines = text.split('\n').flatMap((line, i) => (line.includes(place.line) ? [i + 1] : []));
    const line = lines[(this.round * 7) % lines.length] ?? 1;
    await this.editor.goTo(line);
    await page.keyboard.press('End');
    await page.keyboard.type(word, { delay: 15 });
    await this.save(place.file, (now) => now.includes(word));
    await this.complete();
    await this.lookAround(line);
    await this.takeBack(place.file, text);
    this.round += 1;
  }

  /** Turns to a plan, open or not. What is chosen before the list has followed what was typed is another one. */
  private async switchTo(file: string): Promise<void> {
    const { page } = this.editor;
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input').first().fill(file);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file }).waitFor();
  }

  /** Runs a command; again where a busy machine has let the key that was to carry it out go by. */
  private async run(command: string): Promise<void> {
    const { page } = this.editor;
    await until(`'${command}' is never run`, async () => {
      await this.editor.choose(command);
      const done = page
        .locator('.quick-input-widget')
        .waitFor({ state: 'hidden', timeout: missed });
      if (await done.then(always, never)) return true;
      await page.keyboard.press('Escape');
      return undefined;
    });
  }

  /** Asks what could be written, takes the first, and takes it back. */
  private async complete(): Promise<void> {
    const { page } = this.editor;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** Hovers, and goes through the tree of progress and what matters first. */
  private async lookAround(line: number): Promise<void> {
    const { page } = this.editor;
    await this.editor.goTo(line, 12);
    await this.run('Show or Focus Hover');
    await this.run('Golden Thread: Focus on Progress View');
    const row = page.locator('.part.sidebar .monaco-list:focus');
    await row.waitFor();
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
    }
    await this.run('Golden Thread: Focus on What matters first View');
    await this.run('View: Focus Active Editor Group');
  }

  /** Undoes until the file has its text of before. */
  private async takeBack(file: string, text: string): Promise<void> {
    const { page } = this.editor;
    await until(`What was written in ${file} cannot be undone`, async () => {
      if ((await onDisk(file)) === text) return true;
      for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+s');
      await sleep(100);
      return undefined;
    });
  }

  private async save(file: string, is: (text: string) => boolean): Promise<void> {
    await this.editor.page.keyboard.press('Control+s');
    await until(`${file} is not saved`, async () => {
      if (is(await onDisk(file))) return true;
      await sleep(20);
      return undefined;
    });
  }
}

function onDisk(file: string): Promise<string> {
  return readFile(join(stage().folder, file), 'utf8');
}
