/** The program behind `npm run pictures`: makes the pictures of the documentation in a real editor, or those named. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDocx } from '../../server/exchange/write/docx/to-docx';
import type { PanelKind } from '../../server/protocol';
import { makeVsix, root } from './machine/extension';
import { AccountPage } from './ui/support/account-page';
import type { Editor, WindowOptions } from './ui/support/editor';
import { beginWithFile, printed } from './ui/support/office-file';
import { Panel } from './ui/support/panel';
import { onStage, stage } from './ui/support/stage';

/** A picture: the window it begins with, and what is done in it before it is taken. */
interface Picture extends WindowOptions {
  readonly prepare: (editor: Editor) => Promise<unknown>;
}

/** A window in which words can be read also where the picture is small. */
const close = { width: 960, height: 520 };

const plain = { 'editor.minimap.enabled': false, 'editor.stickyScroll.enabled': false };

/** All pictures, by their names in `docs/images/`. */
const pictures: Readonly<Record<string, Picture>> = {
  problems: {
    file: 'dudley-2020.plan.yaml',
    settings: plain,
    async prepare(editor) {
      await introduced(editor);
      const problems = await editor.problems();
      await problems.filter({ hasText: /^018 is in no list/ }).dblclick();
      await editor.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await editor.page.getByRole('treeitem', { name: /^QP13 / }).waitFor();
    },
  },
  hover: {
    file: 'dudley-2020.plan.yaml',
    size: close,
    settings: plain,
    async prepare(editor) {
      await alone(editor);
      const words = "Children's needs are approached consistently";
      await goToText(editor, words, 20);
      // The line goes to the foot of the window, so that all of the hover has room above it.
      for (let i = 0; i < 8; i += 1) await editor.page.keyboard.press('Control+ArrowUp');
      await editor.run('Show or Focus Hover');
      await editor.page.locator('.monaco-hover').getByText('Quick Fix...').waitFor();
    },
  },
  'quick-fix': {
    file: 'dudley-2020.plan.yaml',
    size: close,
    settings: plain,
    async prepare(editor) {
      await alone(editor);
      await goToText(editor, 'links: [B19]', 11);
      // Without its problem the menu would offer nothing.
      await editor.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await editor.page.keyboard.press('Control+.');
      await editor.page.locator('.action-widget', { hasText: 'Change to BPIP19' }).waitFor();
    },
  },
  progress: {
    file: 'dudley-2020.plan.yaml',
    // On its own as-of date nothing in the plan is late yet.
    settings: { ...plain, 'goldenThread.asOf': '2020-10-31' },
    async prepare({ page }) {
      await page.locator('.statusbar-item', { hasText: /of 57 done/ }).click();
      const row = (name: RegExp) => page.getByRole('treeitem', { name });
      await row(/^Dudley Metropolitan/).click();
      await row(/^CS Capacity/).click();
      await row(/^CS7 /).click();
      await page.locator('.view-line', { hasText: 'ref: CS7' }).first().waitFor();
    },
  },
  timeline: panelPicture('timeline', alonePanel),
  matrix: panelPicture('matrix', alonePanel),
  import: {
    size: { width: 1280, height: 720 },
    settings: plain,
    async prepare(editor) {
      const name = 'Adult care.docx';
      await writeFile(join(stage().folder, name), await toDocx(printed, ''));
      const form = await beginWithFile(editor, 'Import a plan', name);
      await form.asks('What does the column “Sort” hold?');
      await form.answer('Sort', 'The status');
      await form.asks('What does the column “Follow-up” hold?');
      await form.press('Enter');
      await AccountPage.shown(editor, 'What was read');
      await editor.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await editor.run('View: Close Primary Side Bar');
    },
  },
  report: panelPicture('board-report', async ({ page }, { frame }) => {
    const link = frame.locator('#overdue, #movement').locator('th a').first();
    await link.click();
    const ref = `ref: ${await link.textContent()}`;
    await page.locator('.view-line', { hasText: ref }).first().waitFor();
    await frame.locator('#position').evaluate((section) => section.scrollIntoView());
  }),
};

/** A panel beside the plan of a council that has had time to get somewhere. */
function panelPicture(
  kind: PanelKind,
  arrange: (editor: Editor, panel: Panel) => Promise<unknown>,
): Picture {
  return {
    file: 'northbridge-2026.plan.yaml',
    size: { width: 1280, height: 720 },
    settings: plain,
    async prepare(editor) {
      await editor.run('View: Close Primary Side Bar');
      await arrange(editor, await Panel.open(editor, kind));
    },
  };
}

/** Leaves all of the window to a panel. */
async function alonePanel(editor: Editor): Promise<void> {
  await editor.run('View: Close Editors in Other Groups');
}

/** Waits until what matters first has opened by itself, as it does beside a plan that was never opened. */
async function introduced({ page }: Editor): Promise<void> {
  await page
    .getByRole('treeitem', { name: /^Error: / })
    .first()
    .waitFor();
}

/** A window with nothing but the plan, whose problems are known. */
async function alone(editor: Editor): Promise<void> {
  await introduced(editor);
  await editor.run('View: Close Primary Side Bar');
}

/** Puts the cursor `column` characters into the first place where the plan says these words. */
async function goToText(editor: Editor, words: string, column: number): Promise<void> {
  const text = await readFile(join(root, 'samples/dudley-2020.plan.yaml'), 'utf8');
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(words));
  await editor.goTo(line + 1, (lines[line]?.indexOf(words) ?? 0) + column);
  await editor.page.locator('.view-line', { hasText: words }).first().waitFor();
}

const size = { width: 1200, height: 750 };

async function main(wanted: readonly string[]): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-pictures-'));
  const images = join(root, 'docs/images');
  await mkdir(images, { recursive: true });
  try {
    const vsix = await makeVsix(join(home, 'golden-thread.vsix'));
    await onStage(home, vsix, async () => {
      for (const [name, { prepare, ...options }] of Object.entries(pictures)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await stage().inWindow({ size, scale: 2, ...options }, async (editor) => {
          await prepare(editor);
          await editor.picture(join(images, `${name}.png`));
        });
        console.log(`docs/images/${name}.png`);
      }
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
