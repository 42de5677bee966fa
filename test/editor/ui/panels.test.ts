import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { type Theme, themes } from './support/editor';
import { changeOnDisk } from './support/on-disk';
import { Panel } from './support/panel';
import { pictures, stage } from './support/stage';

const file = 'northbridge-2026.plan.yaml';
const wide = { width: 1700, height: 900 };
const kinds = ['timeline', 'matrix', 'board-report'] as const;

/** What the library of accessibility rules finds in a page. The policy of the page keeps it out, so it is put in by the browser. */
async function violations(frame: Frame): Promise<readonly string[]> {
  const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await frame.evaluate(axe);
  const { violations: found }: AxeResults = await frame.evaluate('axe.run()');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('panels', () => {
  it('lead from an action to its text by keyboard alone', async () => {
    await stage().inWindow({ file }, async (editor) => {
      const { page } = editor;
      const panel = await Panel.open(editor, 'timeline');
      await panel.frame.focus('[data-roving] a[tabindex="0"]');
      assert.match((await panel.focused()) ?? '', /^LG1 .*, due .*, calculated/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const name = (await panel.focused()) ?? '';
      const [ref = ''] = name.split(' ');
      assert.notEqual(ref, 'LG1');
      assert.equal(await panel.frame.locator('[data-roving] a[tabindex="0"]').count(), 1);
      await page.keyboard.press('Enter');
      await page
        .locator('.view-line', { hasText: `ref: ${ref}` })
        .first()
        .waitFor();
      await panel.frame.focus('[data-roving] a[tabindex="0"]');
      await page.keyboard.press('Control+End');
      assert.notEqual(await panel.focused(), name);
    });
  });

  it('lead from a matrix to actions and recommendations', async () => {
    await stage().inWindow({ file, size: wide }, async (editor) => {
      const { page } = editor;
      const panel = await Panel.open(editor, 'matrix');
      await panel.frame.focus('tbody tr:nth-child(2) th a');
      const recommendation = (await panel.focused()) ?? '';
      await page.keyboard.press('ArrowRight');
      const action = (await panel.focused()) ?? '';
      assert.match(action, /calculated/);
      await page.keyboard.press('Home');
      assert.equal(await panel.focused(), recommendation);
      await page.keyboard.press('Enter');
      const [, words = ''] = /^\S+ (.{20})/.exec(recommendation) ?? [];
      await page.locator('.view-line', { hasText: words }).first().waitFor();
    });
  });

  it('follow the plan, and keep the place and the focus', async () => {
    // A file that a window is told to open is all that it shows after a reload.
    await stage().inWindow({ size: wide }, async (editor) => {
      await editor.openFile(file);
      const panel = await Panel.open(editor, 'timeline');
      const last = panel.frame.locator('[data-roving] a').last();
      await last.focus();
      const before = await panel.focused();
      const top = await panel.frame.evaluate(() => scrollY);
      assert.ok(top > 0, 'it is scrolled');
      await changeOnDisk(file, [/^( *action: )/m, '$1Renamed '], () =>
        panel.link(/^LG1 Renamed /).waitFor(),
      );
      assert.equal(await panel.focused(), before);
      assert.equal(await panel.frame.evaluate(() => scrollY), top);
      const again = await panel.reloaded(editor);
      await again.link(/^LG1 Renamed /).waitFor();
      await again.frame.waitForFunction((near) => Math.abs(scrollY - near) < 50, top);
    });
  });

  it('stay where they are when a mouse follows a link', async () => {
    await stage().inWindow({ file, size: wide }, async (editor) => {
      const panel = await Panel.open(editor, 'timeline');
      const link = panel.frame.locator('[data-roving] a').last();
      await link.scrollIntoViewIfNeeded();
      const top = await panel.frame.evaluate(() => scrollY);
      assert.ok(top > 0, 'it is scrolled');
      const [ref = ''] = ((await link.getAttribute('aria-label')) ?? '').split(' ');
      await link.click();
      await editor.page
        .locator('.view-line', { hasText: `ref: ${ref}` })
        .first()
        .waitFor();
      assert.equal(await panel.frame.evaluate(() => scrollY), top);
    });
  });

  it('run nothing that a plan says', async () => {
    const path = join(stage().folder, 'hostile.plan.yaml');
    after(() => rm(path, { force: true }));
    const evil = `<img src=x onerror=\\"parent.evil=1;document.title='evil'\\"><script>document.title='evil'</script>`;
    await stage().inWindow({ file }, async (editor) => {
      const text = await readFile(join(stage().folder, file), 'utf8');
      const hostile = text
        .replace(/^( *action: ).*$/gm, `$1"${evil}"`)
        .replace(/^( *title: ).*$/gm, `$1"${evil}"`);
      await writeFile(path, hostile);
      await editor.openFile('hostile.plan.yaml');
      for (const kind of kinds) {
        const panel = await Panel.open(editor, kind);
        const found = await panel.frame.evaluate(() => ({
          title: document.title,
          inserted: document.querySelectorAll('main img, main script, main [style], main [onerror]')
            .length,
          text: document.querySelector('main')?.textContent?.includes('<img src=x') === true,
        }));
        assert.deepEqual([found.inserted, found.text], [0, true]);
        assert.notEqual(found.title, 'evil');
        const ran = await panel.frame.evaluate(() => {
          const main = document.querySelector('main');
          main?.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title=1">');
          const script = document.createElement('script');
          script.textContent = 'document.title = "evil"';
          main?.append(script);
          return document.title;
        });
        assert.notEqual(ran, 'evil', 'the policy of the page holds without the escapes');
      }
      await rm(path);
    });
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read by everybody (${theme})`, async () => {
      await stage().inWindow({ file, theme, size: wide }, async (editor) => {
        for (const kind of kinds) {
          const { frame } = await Panel.open(editor, kind);
          await editor.picture(join(pictures, `${kind}-${theme}.png`));
          assert.deepEqual(await violations(frame), []);
        }
      });
    });
  }
});
