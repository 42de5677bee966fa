import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Theme, themes } from './support/editor';
import { pictures, stage } from './support/stage';

const file = 'dudley-2020.plan.yaml';

describe('the Dudley plan', () => {
  it('shows its problems below the text', async () => {
    await stage().inWindow({ file }, async (editor) => {
      const problems = await editor.problems('B19 is in no list');
      assert.match(await problems.first().innerText(), /links\/unknown-source/);
      await problems.first().dblclick();
      await editor.page.locator('.view-line', { hasText: 'B19' }).first().waitFor();
    });
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`can be read (${theme})`, async () => {
      await stage().inWindow({ file, theme }, async (editor) => {
        await editor.problems();
        await editor.picture(join(pictures, `problems-${theme}.png`));
      });
    });
  }
});
