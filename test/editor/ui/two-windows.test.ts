/** Two windows on one folder, each with its own server. */

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processes } from '../machine/processes';
import { Editor, longest } from './support/editor';
import { stage } from './support/stage';

const file = 'first-plan.plan.yaml';
const problem = 'Z99 is in no list';

/** Puts a word in the place of another in the plan, by the editor's own dialog, and saves. */
async function replaceAndSave({ page }: Editor, old: string, by: string): Promise<void> {
  await page.keyboard.press('Control+h');
  const [find, replace] = ['Find', 'Replace'].map((name) =>
    page.locator(`.find-widget textarea[aria-label="${name}"]`),
  );
  await find?.fill(old);
  await replace?.fill(by);
  await page.locator('.find-widget .matchesCount', { hasText: /of/ }).waitFor();
  await replace?.press('Control+Alt+Enter');
  await replace?.press('Escape');
  await page.keyboard.press('Control+s');
}

async function untilOnDisk(text: string): Promise<void> {
  for (const end = Date.now() + longest; Date.now() < end; ) {
    if ((await readFile(join(stage().folder, file), 'utf8')).includes(text)) return;
  }
  throw new Error(`'${text}' is not saved`);
}

describe('two windows on one folder', () => {
  it('show what is saved in the other, each by a server of its own, and leave no files', async () => {
    const { browser, server, folder, extensions } = stage();
    await stage().inWindow({ file }, async (one) => {
      const names = (await readdir(folder)).sort();
      const other = await Editor.open(browser, server, folder, { file });
      try {
        await one.text.click();
        await replaceAndSave(one, 'links: [', 'links: [Z99, ');
        await untilOnDisk('links: [Z99, ');
        await other.problems(problem);
        await one.problems(problem);
        await other.text.click();
        await replaceAndSave(other, 'links: [Z99, ', 'links: [');
        for (const window of [one, other]) {
          const rows = window.page.locator('.markers-panel .monaco-list-row', { hasText: problem });
          await rows.first().waitFor({ state: 'detached' });
        }
        const servers = (await processes()).filter(
          ({ command }) => command.includes(extensions) && command.includes('dist/server.js'),
        );
        assert.equal(servers.length, 2);
        assert.deepEqual((await readdir(folder)).sort(), names);
      } finally {
        await other.close();
      }
    });
  });
});
