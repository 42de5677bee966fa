import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editor } from './support/editor';
import { Form } from './support/form';
import { changeOnDisk } from './support/on-disk';
import { Panel } from './support/panel';
import { stage } from './support/stage';

const file = 'northbridge-2026.plan.yaml';
const wide = { width: 1700, height: 900 };

const scrolled = ({ frame }: Panel) => frame.evaluate(() => scrollY);

describe('the preview of a report', () => {
  it('leads from a ref to its action, and within itself, by keyboard alone', async () => {
    await stage().inWindow({ file, size: wide }, async (editor) => {
      const { page } = editor;
      const { frame } = await Panel.open(editor, 'board-report');
      await frame.locator('nav a').last().focus();
      const title = await frame.locator('nav a').last().textContent();
      await page.keyboard.press('Enter');
      await frame.waitForFunction(() => document.activeElement?.tagName.startsWith('H'));
      assert.equal(
        await frame.evaluate(() => document.activeElement?.textContent),
        title,
        'who reads on by keys reads on at the heading',
      );
      assert.ok((await frame.evaluate(() => scrollY)) > 0);
      const link = frame.locator('th a').first();
      const ref = await link.textContent();
      await link.focus();
      await page.keyboard.press('Enter');
      await page
        .locator('.view-line', { hasText: `ref: ${ref}` })
        .first()
        .waitFor();
    });
  });

  it('follows the plan, keeps its place, its focus and what is open, and comes back', async () => {
    // A file that a window is told to open is all that it shows after a reload.
    await stage().inWindow({ size: wide }, async (editor) => {
      await editor.openFile(file);
      const panel = await Panel.open(editor, 'board-report');
      const { frame } = panel;
      const details = frame.locator('details').last();
      await details.locator('summary').click();
      const link = frame.locator('th a').last();
      await link.focus();
      const before = await panel.focused();
      const top = await scrolled(panel);
      assert.ok(top > 0, 'it is scrolled');
      await changeOnDisk(file, [/^( *title: )/m, '$1Renamed '], () =>
        frame.locator('h1', { hasText: 'Renamed' }).waitFor({ state: 'attached' }),
      );
      assert.equal(await panel.focused(), before);
      assert.equal(await scrolled(panel), top);
      assert.equal(await details.getAttribute('open'), '');
      const again = await panel.reloaded(editor);
      await again.frame.locator('h1', { hasText: 'Renamed' }).waitFor({ state: 'attached' });
      await again.frame.waitForFunction((near) => Math.abs(scrollY - near) < 50, top);
      assert.equal(await again.frame.locator('details').last().getAttribute('open'), '');
    });
  });

  it('stands still while sections come and go above what is read', async () => {
    await stage().inWindow({ file, size: wide }, async (editor) => {
      const panel = await Panel.open(editor, 'board-report');
      const { frame } = panel;
      const last = frame.locator('main > section').last();
      await last.locator('h2').scrollIntoViewIfNeeded();
      const below = () => last.evaluate((one) => Math.round(one.getBoundingClientRect().top));
      const before = await below();
      // Each measure had a section; what names one that is gone is told in a section that comes.
      await changeOnDisk(file, [/^measures:\n(?: .*\n)*/m, ''], () =>
        frame.waitForFunction(
          () =>
            document.getElementById('measures-one-by-one') === null &&
            document.getElementById('notices') !== null,
        ),
      );
      assert.ok(Math.abs((await below()) - before) < 5, `${before} became ${await below()}`);
    });
  });

  it('is saved by the button in its title', async () => {
    await stage().inWindow({ file, size: wide }, async (editor) => {
      await Panel.open(editor, 'scrutiny-report');
      await saveButton(editor).click();
      const form = Form.shown(editor);
      const name = 'northbridge-2026-scrutiny-report.docx';
      await form.answer('As what?', 'Word document');
      await form.proposes(name);
      await form.press('Enter');
      await editor.message(`The report is saved as ${name}.`);
      const bytes = await readFile(join(stage().folder, name));
      assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    });
  });
});

function saveButton({ page }: Editor) {
  return page.locator('.editor-actions a[aria-label^="Save report"]').first();
}
