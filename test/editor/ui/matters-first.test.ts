import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until } from '../machine/until';
import { type Editor, isSoon, type Theme, themes } from './support/editor';
import { pictures, stage } from './support/stage';

const file = 'dudley-2020.plan.yaml';

/** A row of the view by how it begins. */
const row = ({ page }: Editor, text: string) =>
  page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();

/** Opens the view. A click on its tab would close it where it has just opened by itself. */
const openView = (editor: Editor) => editor.run('Golden Thread: Focus on What matters first View');

describe('what matters first in the Dudley plan', () => {
  it('comes into sight the first time, leaves the cursor in the text, and mends it', async () => {
    await stage().inWindow({ file }, async (editor) => {
      const { page } = editor;
      await row(editor, '13 actions link to Partnership').waitFor();
      await page.keyboard.type('# ');
      await page
        .locator('.view-line', { hasText: /^#\s#\s/ })
        .first()
        .waitFor();
      await page.keyboard.press('Control+z');
      await row(editor, 'Mend: Add Partnership').click();
      await page.locator('.view-line', { hasText: 'title: Partnership work' }).first().waitFor();
      await row(editor, '13 actions link to Partnership').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await row(editor, '13 actions link to Partnership').waitFor();
    });
  });

  it('is all that is seen, and heard, of it: by keyboard alone', async () => {
    await stage().inWindow({ file }, async (editor) => {
      const { page } = editor;
      const first = row(editor, '13 actions');
      await openView(editor);
      await first.waitFor();
      // A tree takes the focus only where it has rows.
      await openView(editor);
      await page.locator('.part.sidebar .monaco-list:focus').waitFor();
      assert.match((await first.getAttribute('aria-label')) ?? '', /^Error: 13 actions link/);
      // What is under a row comes after it, and keys that are pressed before that go elsewhere.
      await row(editor, 'Where: 13 places').waitFor();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.locator('.monaco-list-row.focused', { hasText: 'Where: 13 places' }).waitFor();
      // A view that is made anew at that moment passes a key over.
      await until('The places never open', async () => {
        await page.keyboard.press('ArrowRight');
        return (await isSoon(row(editor, 'LG4'))) || undefined;
      });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: 'Partnership' }).first().waitFor();
    });
  });

  it('can be the errors alone, which the view says until it is ended', async () => {
    await stage().inWindow({ file }, async (editor) => {
      await openView(editor);
      await row(editor, 'Show the 28 errors only').click();
      await editor.page.getByText('Only errors are shown').waitFor();
      await row(editor, '30 actions cannot be tested').waitFor({ state: 'detached' });
      await editor.picture(join(pictures, 'errors-only.png'));
      await row(editor, 'hidden problems again').click();
      await row(editor, '30 actions cannot be tested').waitFor();
    });
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read (${theme})`, async () => {
      await stage().inWindow({ file, theme }, async (editor) => {
        await openView(editor);
        await row(editor, '30 actions cannot be tested').waitFor();
        await editor.picture(join(pictures, `matters-first-${theme}.png`));
      });
    });

    it(`says what to do where no plan is open (${theme})`, async () => {
      await stage().inWindow({ theme }, async (editor) => {
        await openView(editor);
        await editor.page.getByRole('button', { name: 'New plan' }).first().waitFor();
        await editor.picture(join(pictures, `welcome-${theme}.png`));
      });
    });
  }

  it('has a tour of five steps', async () => {
    await stage().inWindow({}, async (editor) => {
      const { page } = editor;
      await openView(editor);
      await page.getByText('Take the short tour').first().click();
      await page.getByText('Bring in a plan, make one, or open one').first().waitFor();
      await editor.picture(join(pictures, 'tour.png'));
    });
  });
});
