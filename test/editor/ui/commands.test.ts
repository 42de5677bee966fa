/** Every command of an author, by keyboard alone, as they would do it. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editor, Theme } from './support/editor';
import { Form } from './support/form';
import { pictures, stage } from './support/stage';

const file = 'first-plan.plan.yaml';
const shot = (editor: Editor, name: string) =>
  editor.picture(join(pictures, `command-${name}.png`));

/** Waits until a line of the text that is shown holds these words. */
const untilLine = (editor: Editor, words: string) =>
  editor.page.locator('.view-line', { hasText: words }).first().waitFor();

describe('the commands of an author', () => {
  for (const theme of ['light', 'dark', 'high-contrast'] as const satisfies readonly Theme[]) {
    it(`add an action, back and forth (${theme})`, async () => {
      await stage().inWindow({ file, theme }, async (editor) => {
        const form = await Form.begin(editor, 'Golden Thread: Add an action');
        await form.asks('To which priority');
        await form.press('Enter');
        await form.asks('What does it answer?');
        await form.says('1 Selected');
        await shot(editor, `links-${theme}`);
        await form.press('ArrowDown');
        await form.press('ArrowDown');
        await form.press('Space');
        await form.says('2 Selected');
        await shot(editor, `links-ticked-${theme}`);
        await form.press('Enter');
        await form.answer('What will be done?', 'Publish: the staffing plan');
        await form.asks('By when?');
        await form.type('31/6/2027');
        await form.says('June has 30 days');
        await shot(editor, `deadline-bad-${theme}`);
        await form.type('Q3 2026');
        await form.says('Some count quarters from January');
        await form.press('Enter');
        await form.asks('Which day is meant by Q3 2026?');
        await shot(editor, `quarter-${theme}`);
        await form.press('ArrowDown');
        await form.press('Enter');
        await form.says('Thursday 31 December 2026');
        await form.type('30 October 2026');
        await form.says('in the stage Embedding improvement');
        await shot(editor, `deadline-${theme}`);
        await form.press('Enter');
        await form.asks('How would somebody know');
        await form.type('Agency staff reduce');
        await form.says('Not yet testable: no amount');
        await shot(editor, `criterion-vague-${theme}`);
        await form.type('Agency staff fall below 10% of posts');
        await form.says('Measurable: two people');
        await shot(editor, `criterion-${theme}`);
        await form.press('Control+Alt+Minus');
        await form.asks('By when?');
        await form.press('Enter');
        await form.answer(
          'How would somebody know',
          'Posts filled by agency staff fall below 10% by October 2026',
        );
        await form.asks('Who answers for it?');
        await shot(editor, `officers-${theme}`);
        await form.press('Enter');
        await form.asks('Who carries it out?');
        await form.press('Enter');
        await form.asks('Nothing is chosen yet');
        await form.press('ArrowDown');
        await form.press('Enter');
        await untilLine(editor, 'Posts filled by agency staff fall');
        await shot(editor, `action-added-${theme}`);
        await editor.page.keyboard.press('Control+z');
        await editor.page
          .locator('.view-line', { hasText: 'Posts filled by agency staff fall' })
          .waitFor({ state: 'detached' });
      });
    });
  }

  it('set a status, and add an update', async () => {
    await stage().inWindow({ file }, async (editor) => {
      await editor.goTo(75);
      const form = await Form.begin(editor, 'Golden Thread: Set status');
      await form.asks('How does the work stand?');
      await shot(editor, 'status');
      await form.answer('How does the work stand?', 'risk');
      await untilLine(editor, 'at-risk');
      await shot(editor, 'status-set');
      await Form.begin(editor, 'Golden Thread: Add an update');
      await form.asks('The position on which day?');
      await shot(editor, 'update-date');
      await form.press('Enter');
      await form.answer('How does the work stand?', 'on track');
      await form.answer('What difference', 'emerging');
      await form.answer('What was done?', 'Interviews held: 12 posts offered');
      await form.answer(
        'What proves it?',
        'minutes/june.pdf; https://northbridge.example/staffing',
      );
      await form.asks('Who reports it?');
      await shot(editor, 'update-by');
      await form.press('Enter');
      await untilLine(editor, 'Interviews held: 12 posts offered');
      await shot(editor, 'update-added');
    });
  });

  it('leave everything as it was on Escape', async () => {
    await stage().inWindow({ file }, async (editor) => {
      await editor.goTo(1);
      const form = await Form.begin(editor, 'Golden Thread: Set status');
      await form.asks('Which action?');
      await shot(editor, 'which-action');
      await form.press('Escape');
      await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await untilLine(editor, 'plan:');
      const text = await readFile(join(stage().folder, file), 'utf8');
      assert.match(text, /status: on-track/);
    });
  });

  it('except a problem', async () => {
    await stage().inWindow({ file: 'dudley-2020.plan.yaml' }, async (editor) => {
      await editor.problems();
      const form = await Form.begin(editor, 'Golden Thread: Except a problem');
      await form.asks('Which problem is to be left');
      await shot(editor, 'except');
      await form.type('B19 is in no list');
      await form.press('Enter');
      await form.answer('Why is it left', 'Agreed by the board: the list is on its way');
      await form.asks('Until when?');
      await shot(editor, 'except-until');
      await form.answer('Until when?', 'Until another');
      await form.asks('Until which day?');
      await form.type('31 December 2026');
      await form.press('Enter');
      await untilLine(editor, 'unknown-source until 2026-12-31');
      await shot(editor, 'excepted');
    });
  });

  it('go to a ref, check all plans, and set the as-of date', async () => {
    await stage().inWindow({ file }, async (editor) => {
      const form = await Form.begin(editor, 'Golden Thread: Go to ref');
      await form.asks('Type a ref, or words of the action');
      await form.type('LG4');
      await shot(editor, 'go-to-ref');
      await form.press('Enter');
      await editor.page.getByRole('tab', { name: /dudley-2020/ }).waitFor();
      await untilLine(editor, 'LG4');
      await Form.begin(editor, 'Golden Thread: Check the workspace');
      const checked = await editor.message('plans checked');
      await shot(editor, 'checked');
      await checked.getByRole('button', { name: 'Show problems' }).press('Enter');
      await editor.page.locator('.markers-panel').waitFor();
      await Form.begin(editor, 'Golden Thread: Set the as-of date');
      await form.asks('Judge all plans as on which day?');
      await form.type('June 2026');
      await form.says('Tuesday 30 June 2026');
      await shot(editor, 'as-of');
      await form.press('Enter');
      await editor.message('judged as on');
      await shot(editor, 'as-of-set');
      await Form.begin(editor, 'Golden Thread: Set the as-of date');
      await form.answer('Judge all plans as on which day?', 'today');
      await editor.message('by today where it has none');
    });
  });

  it('write a new plan', async () => {
    await stage().inWindow({}, async (editor) => {
      const form = await Form.begin(editor, 'Golden Thread: New plan');
      await form.asks('What is the plan called?');
      await form.press('Enter');
      await form.says('Give the plan a title');
      await shot(editor, 'new-plan');
      await form.answer('What is the plan called?', 'Adult Care: Improvement Plan');
      await form.answer('Whose plan is it?', 'Northbridge Council');
      await form.answer('On which day does it start?', '1 April 2026');
      await form.asks('On which day does it end?');
      await form.type('March 2026');
      await form.press('Enter');
      await form.says('Choose a day after the plan starts');
      await form.type('August 2027');
      await form.press('Enter');
      await form.answer('Which inspection', 'CQC assessment 2025');
      await form.answer('What are its priorities?', 'Safeguarding; Waiting times');
      await form.answer('Who answers for it?');
      await editor.page.getByRole('tab', { name: /adult-care-improvement-plan/ }).waitFor();
      await untilLine(editor, 'The first recommendation');
      await shot(editor, 'new-plan-written');
    });
  });
});
