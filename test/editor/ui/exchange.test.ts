import assert from 'node:assert/strict';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toDocx } from '../../../server/exchange/write/docx/to-docx';
import { AccountPage } from './support/account-page';
import type { Theme } from './support/editor';
import { Form } from './support/form';
import { beginWithFile, printed } from './support/office-file';
import { pictures, stage } from './support/stage';

describe('an import', () => {
  for (const theme of ['light', 'dark', 'high-contrast'] satisfies Theme[]) {
    it(`asks where it is not sure, and shows what it read: ${theme}`, async () => {
      const name = 'Adult care.docx';
      const size = { width: 1500, height: 860 };
      await stage().inWindow({ size, theme, file: 'first-plan.plan.yaml' }, async (editor) => {
        await writeFile(join(stage().folder, name), await toDocx(printed, ''));
        const form = await beginWithFile(editor, 'Import a plan', name);
        await form.asks('What does the column “Sort” hold?');
        await form.says('as it was read');
        await editor.picture(join(pictures, `import-question-${theme}.png`));
        await form.answer('Sort', 'The status');
        await form.asks('What does the column “Follow-up” hold?');
        await form.press('Enter');
        const { frame, violations } = await AccountPage.shown(editor, 'What was read');
        await frame.getByText('Sure: you said so').first().waitFor();
        await editor.page.locator('.tab', { hasText: 'Adult care.plan.yaml' }).first().waitFor();
        await editor.page.getByRole('treeitem', { name: /^Adult Social Care/ }).waitFor();
        await editor.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
        await editor.page.getByRole('treeitem', { name: /have no link to a source/ }).waitFor();
        await editor.picture(join(pictures, `import-${theme}.png`));
        assert.deepEqual(await violations(), []);
        await editor.message('2 actions in 1 priority were read.');
        await assert.rejects(access(join(stage().folder, 'Adult care.plan.yaml')));
      });
    });
  }
});

describe('an import of what was done without a day', () => {
  it('asks of which day the file tells', async () => {
    const name = 'Progress.csv';
    await stage().inWindow({ file: 'first-plan.plan.yaml' }, async (editor) => {
      const text =
        'Ref,Action,Deadline,Lead officer,Progress\r\nA1,Recruit,June 2027,Head of HR,Begun\r\n';
      await writeFile(join(stage().folder, name), text);
      const form = await beginWithFile(editor, 'Import a plan', name);
      await form.asks('Of which day does the file tell?');
      await form.says('One cell says what was done, but not when.');
      await editor.picture(join(pictures, 'import-day.png'));
      await form.type('31 May 2026');
      await form.says('Sunday 31 May 2026');
      await form.press('Enter');
      await AccountPage.shown(editor, 'What was read');
      await editor.page.locator('.view-line', { hasText: 'date: 2026-05-31' }).first().waitFor();
    });
  });
});

describe('an export', () => {
  it('asks as what and where to', async () => {
    const file = 'northbridge-2026.plan.yaml';
    await stage().inWindow({ file }, async (editor) => {
      const form = await Form.begin(editor, 'Golden Thread: Export plan');
      await form.answer('As what?', 'Word document');
      await form.proposes('northbridge-2026.docx');
      await form.press('Enter');
      await editor.message('The plan is exported as northbridge-2026.docx.');
      const bytes = await readFile(join(stage().folder, 'northbridge-2026.docx'));
      assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    });
  });
});

describe('updates that came back', () => {
  it('are shown before they are added', async () => {
    const file = 'northbridge-2026.plan.yaml';
    const size = { width: 1500, height: 860 };
    const back = [
      'Officer: Director [dcs]',
      'Ref,Date,Status,Impact,Note,Evidence',
      'LG1,2026-09-29,On track,Emerging,The first three visits have been made,minutes/visits.md',
      'LG2,2026-09-29,Off track,,Nobody could be found,',
      'LG3,next week,On track,,,',
      'XY1,2026-09-29,On track,,,',
    ];
    await stage().inWindow({ size, file }, async (editor) => {
      await writeFile(join(stage().folder, 'updates-dcs.csv'), back.join('\r\n'));
      const form = await beginWithFile(editor, 'Take in updates', 'updates-dcs.csv');
      await form.asks('Add 2 updates to the plan?');
      const page = await AccountPage.shown(editor, 'Updates that came back');
      await editor.picture(join(pictures, 'updates.png'));
      assert.deepEqual(await page.violations(), []);
      await form.press('Enter');
      await editor.message('2 rows are left for you to decide');
      await editor.page.locator('.view-line', { hasText: 'date: 2026-09-29' }).first().waitFor();
    });
  });
});
