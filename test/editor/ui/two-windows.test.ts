/** Two windows on one folder, each with its own server. */

import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { examplePlan } from '../../../server/checks/support/example';
import { processes } from '../machine/processes';
import { until } from '../machine/until';
import { Editor } from './support/editor';
import { untilSeen } from './support/on-disk';
import { pictures, stage } from './support/stage';

const file = 'first-plan.plan.yaml';
const problem = 'Z99 is in no list';
const watched = 'watched.plan.yaml';

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
  await until(`'${text}' is not saved`, async () => {
    const stored = await readFile(join(stage().folder, file), 'utf8');
    return stored.includes(text) || undefined;
  });
}

/** The problem in the view that follows the server; the list of all problems is one of the editor's own. */
const mattersFirst = ({ page }: Editor) =>
  page.locator('.part.sidebar .monaco-list-row', { hasText: problem }).first();

/** Waits until a window is told of changes on the disk: what comes a moment after it has opened, it may miss. */
async function untilItWatches(window: Editor): Promise<void> {
  const text = examplePlan({});
  await window.run('Golden Thread: Focus on What matters first View');
  const plan = window.page.getByRole('treeitem', { name: /^watched/ });
  await untilSeen(watched, text, () => plan.waitFor());
}

describe('two windows on one folder', () => {
  it('show what is saved in the other, each by a server of its own, and leave no files', async () => {
    const { browser, server, folder, extensions } = stage();
    await stage().inWindow({ file }, async (one) => {
      const names = (await readdir(folder)).sort();
      const other = await Editor.open(browser, server, folder, { file });
      try {
        for (const window of [one, other]) await untilItWatches(window);
        await rm(join(folder, watched));
        await one.text.click();
        await replaceAndSave(one, 'links: [', 'links: [Z99, ');
        await untilOnDisk('links: [Z99, ');
        for (const window of [other, one]) await mattersFirst(window).waitFor();
        await other.text.click();
        await replaceAndSave(other, 'links: [Z99, ', 'links: [');
        for (const window of [one, other])
          await mattersFirst(window).waitFor({ state: 'detached' });
        const servers = (await processes()).filter(
          ({ command }) => command.includes(extensions) && command.includes('dist/server.js'),
        );
        assert.equal(servers.length, 2);
        assert.deepEqual((await readdir(folder)).sort(), names);
      } catch (error) {
        await other.picture(join(pictures, 'failed-other.png'));
        throw error;
      } finally {
        await other.close();
      }
    });
  });
});
