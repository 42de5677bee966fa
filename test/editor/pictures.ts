/** The program behind `npm run pictures`: makes the pictures of the documentation in a real editor. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeVsix, root } from './machine/extension';
import type { Editor, WindowOptions } from './ui/support/editor';
import { Stage } from './ui/support/stage';

/** A picture: the window it begins with, and what is done in it before it is taken. */
interface Picture extends WindowOptions {
  readonly prepare: (editor: Editor) => Promise<unknown>;
}

/** All pictures, by their names in `docs/images/`. */
const pictures: Readonly<Record<string, Picture>> = {
  problems: {
    file: 'dudley-2020.plan.yaml',
    settings: { 'editor.minimap.enabled': false },
    async prepare(editor) {
      const problems = await editor.problems();
      await problems.filter({ hasText: /^018 is in no list/ }).dblclick();
      await editor.run('View: Close Primary Side Bar');
      await editor.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    },
  },
  progress: {
    file: 'dudley-2020.plan.yaml',
    // On its own as-of date nothing in the plan is late yet.
    settings: { 'editor.minimap.enabled': false, 'goldenThread.asOf': '2020-10-31' },
    async prepare({ page }) {
      await page.locator('.statusbar-item', { hasText: /of 57 done/ }).click();
      const row = (name: RegExp) => page.getByRole('treeitem', { name });
      await row(/^Dudley Metropolitan/).click();
      await row(/^CS Capacity/).click();
      await row(/^CS7 /).click();
      await page.locator('.view-line', { hasText: 'ref: CS7' }).first().waitFor();
    },
  },
};

const size = { width: 1200, height: 750 };

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-pictures-'));
  const images = join(root, 'docs/images');
  await mkdir(images, { recursive: true });
  try {
    const vsix = await makeVsix(join(home, 'golden-thread.vsix'));
    const stage = await Stage.set(home, vsix);
    try {
      for (const [name, { prepare, ...options }] of Object.entries(pictures)) {
        await stage.inWindow({ size, scale: 2, ...options }, async (editor) => {
          await prepare(editor);
          await editor.picture(join(images, `${name}.png`));
        });
        console.log(`docs/images/${name}.png`);
      }
    } finally {
      await stage.strike();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
