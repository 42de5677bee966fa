import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type SmallDisk, whyNoDisk, withSmallDisk } from '../machine/small-disk';
import { Form } from './support/form';
import { stage } from './support/stage';

const file = 'first-plan.plan.yaml';
const troubles: Readonly<Record<string, (disk: SmallDisk) => Promise<void>>> = {
  'a full disk': (disk) => disk.fill(),
  'a disk that is read-only': (disk) => disk.makeReadOnly(),
};

describe('an export', () => {
  for (const [trouble, begin] of Object.entries(troubles)) {
    it(`to ${trouble} says so in one line, and what to do`, async function () {
      const why = whyNoDisk();
      if (why !== undefined) {
        console.log(`NOT TESTED: ${trouble}: ${why}`);
        this.skip();
      }
      await stage().inWindow({ file }, async (editor) => {
        const folder = join(stage().folder, 'small');
        await withSmallDisk(folder, async (disk) => {
          await begin(disk);
          const names = await readdir(folder);
          const form = await Form.begin(editor, 'Golden Thread: Export plan');
          await form.answer('As what?', 'Word document');
          await form.proposes('first-plan.docx');
          await form.file(join(folder, 'out.docx'));
          await editor.message('out.docx cannot be written, so nothing was changed.');
          assert.deepEqual(await readdir(folder), names);
        });
      });
    });
  }
});
