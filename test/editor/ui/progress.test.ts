import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '../machine/until';
import { type Editor, type Theme, themes } from './support/editor';
import { Form } from './support/form';
import { pictures, stage } from './support/stage';

const file = 'dudley-2020.plan.yaml';
/** On its own as-of date nothing in the plan is late yet. */
const settings = { 'goldenThread.asOf': '2020-10-31' };

/** Shows the tree by a click on the status bar, and opens the priority of capacity and staffing in it. */
async function openTree(editor: Editor) {
  const { page } = editor;
  await page.locator('.statusbar-item', { hasText: /of 57 done/ }).click();
  const row = (name: RegExp) => page.getByRole('treeitem', { name });
  await row(/^Dudley Metropolitan/).click();
  await row(/^CS Capacity and Staffing/).click();
  await row(/^CS7 /).waitFor();
  return row;
}

/** Waits until the editor has stored a text: what it is told to remember it writes when it has the time. */
async function untilStored(page: Page, text: string): Promise<void> {
  // A function that is waited for in the page may give no promise: every promise counts as true.
  await until(`'${text}' is not remembered`, async () => {
    return (await page.evaluate(isStored, text)) || undefined;
  });
}

async function isStored(text: string): Promise<boolean> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    try {
      for (const store of database.objectStoreNames) {
        const items = database.transaction(store).objectStore(store).getAll();
        const values: readonly unknown[] = await answer(items);
        if (values.some((value) => typeof value === 'string' && value.includes(text))) return true;
      }
    } finally {
      database.close();
    }
  }
  return false;
}

describe('the tree of progress', () => {
  it('tells of each action how it stands, in words and by a shape', async () => {
    await stage().inWindow({ file, settings }, async (editor) => {
      const row = await openTree(editor);
      const late = row(/^CS7 .*: Off track, late, due /);
      assert.match(await late.innerText(), /^CS7 Off track: Form a .*\s*due .* · late/);
      assert.equal(await late.locator('.codicon-error').count(), 1);
      const badge = editor.page.locator('.activitybar .badge-content', { hasText: /\d/ });
      const status = editor.page.locator('.statusbar-item', { hasText: /of 57 done/ });
      const told = /(\d+) late/.exec(await status.innerText())?.[1];
      assert.equal(await badge.innerText(), told, 'the only plan that is late');
    });
  });

  it('leads to the text, and is led by the cursor', async () => {
    await stage().inWindow({ file, settings }, async (editor) => {
      const row = await openTree(editor);
      await row(/^CS8 /).click();
      await editor.page.locator('.view-line', { hasText: 'ref: CS8' }).first().waitFor();
      const selected = (name: RegExp) => row(name).and(editor.page.locator('.selected'));
      await selected(/^CS8 /).waitFor();
      // The tree has not taken the keys from the text.
      await editor.page.keyboard.press('Control+Home');
      await editor.goTo(440);
      await selected(/^QP12 /).waitFor();
    });
  });

  it('shows a card without being asked for it before', async () => {
    await stage().inWindow({ file, settings }, async (editor) => {
      const row = await openTree(editor);
      await row(/^CS7 /).hover();
      const card = editor.page.locator('.monaco-hover', { hasText: 'Senior responsible officer' });
      await card.waitFor();
      assert.match(await card.innerText(), /Late: it was due \d+ working days ago/);
    });
  });

  it('changes an action by the menu of its row', async () => {
    await stage().inWindow({ file, settings }, async (editor) => {
      const { page } = editor;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const row = await openTree(editor);
      const choose = async (words: string) => {
        await row(/^CS7 /).click({ button: 'right' });
        await page.getByRole('menuitem', { name: words }).hover();
        // A click at once would be taken for the end of the one that opened the menu.
        await page.keyboard.press('Enter');
      };
      await choose('Copy ref');
      await until('The ref is not copied', async () => {
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        return copied === 'CS7' || undefined;
      });
      await choose('Set status');
      await Form.shown(editor).answer('How does the work stand?', 'risk');
      await row(/^CS7 .*at risk/i).waitFor();
      await choose('Add an update');
      const form = Form.shown(editor);
      await form.asks('The position on which day?');
      await form.press('Escape');
    });
  });

  it('is filtered by clicks, says so, and remembers it', async () => {
    await stage().inWindow({ file, settings }, async (editor) => {
      const { page } = editor;
      await openTree(editor);
      await page.locator('.pane-header', { hasText: 'Progress' }).hover();
      await page.getByRole('button', { name: 'Filter progress' }).click();
      await page.locator('.quick-input-list-row', { hasText: /^Due before/ }).click();
      await page.keyboard.press('Enter');
      const message = page.getByText('Only actions are shown that are: due before the next');
      await message.waitFor();
      await untilStored(page, '"filters":["dueBeforeBoard"]');
      await page.reload();
      await editor.text.waitFor();
      await message.waitFor();
      await page.getByText('Show all actions again').click();
      await message.waitFor({ state: 'detached' });
    });
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read (${theme})`, async () => {
      await stage().inWindow({ file, theme, settings }, async (editor) => {
        await openTree(editor);
        await editor.picture(join(pictures, `progress-${theme}.png`));
      });
    });
  }
});
