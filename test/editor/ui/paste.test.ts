import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictures, stage } from './support/stage';

const file = 'first-plan.plan.yaml';
/** As Word puts a list into the clipboard. */
const copied = '•\tChildren keep the same social worker\n•\tVisits: all are in time\n';

describe('text from Word', () => {
  it('becomes a list where one belongs, and can be pasted as it is', async () => {
    await stage().inWindow({ file }, async (editor) => {
      const { page } = editor;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const text = await readFile(join(stage().folder, file), 'utf8');
      const line = text.split('\n').findIndex((one) => one.includes('- Staff have the tools')) + 1;
      // The extension is there once there are figures above an entry.
      await page.locator('.codelens-decoration').first().waitFor();
      await editor.goTo(line);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
      await page.keyboard.press('Control+v');
      const shown = (words: string) => page.locator('.view-line', { hasText: words }).first();
      await shown('- Children keep the same social worker').waitFor();
      await shown('- "Visits: all are in time"').waitFor();
      await page.locator('.post-edit-widget').waitFor();
      await page.keyboard.press('Control+.');
      await page.getByText('Insert Plain Text').waitFor();
      await editor.picture(join(pictures, 'paste.png'));
    });
  });

  it('lenses lead to what they count', async () => {
    await stage().inWindow({ file: 'dudley-2020.plan.yaml' }, async (editor) => {
      const { page } = editor;
      await editor.goTo(60);
      await page.locator('.codelens-decoration a').first().click();
      await page.locator('.peekview-widget').waitFor();
      await editor.picture(join(pictures, 'references.png'));
    });
  });
});
