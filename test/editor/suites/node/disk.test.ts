/** Commands that write, where nothing can be written. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CodeAction, commands, Range, Uri, window, workspace } from 'vscode';
import { examplePlan } from '../../../../server/checks/support/example';
import { type SmallDisk, whyNoDisk, withSmallDisk } from '../../machine/small-disk';
import { assert, assertEqual } from '../support/assert';
import { autoSave, fileUri, open } from '../support/plans';

/** What writes a file, with what is answered to its questions but for the place. */
const writers = {
  exportPlan: [{ format: 'xlsx' }, { format: 'docx' }, { format: 'csv' }],
  saveReport: [
    { report: 'board', format: 'html' },
    { report: 'board', format: 'docx' },
  ],
  askForUpdates: [{ officer: 'dcs' }],
} as const;

const troubles: Readonly<Record<string, (disk: SmallDisk) => Promise<void>>> = {
  'a full disk': (disk) => disk.fill(),
  'a disk that is read-only': (disk) => disk.makeReadOnly(),
};

for (const [trouble, begin] of Object.entries(troubles)) {
  describe(trouble, () => {
    before(function () {
      const why = whyNoDisk();
      if (why === undefined) return;
      console.log(`suites| NOT TESTED: ${trouble}: ${why}`);
      this.skip();
    });

    it('leaves every file as it was, and no part of another', async () => {
      const { uri } = (await open('disk/a.plan.yaml', examplePlan({}))).document;
      const folder = fileUri('disk/small').fsPath;
      await withSmallDisk(folder, async (disk) => {
        for (const format of ['xlsx', 'docx', 'csv', 'html']) {
          await writeFile(join(folder, `old.${format}`), 'old');
        }
        await begin(disk);
        const names = await readdir(folder);
        for (const [command, answers] of Object.entries(writers)) {
          for (const given of answers) {
            const ending = 'format' in given ? given.format : 'xlsx';
            for (const name of [`old.${ending}`, `new.${ending}`]) {
              const to = Uri.file(join(folder, name)).toString();
              await commands.executeCommand(`goldenThread.${command}`, uri, { ...given, to });
              assertEqual(await readdir(folder), names);
              assertEqual(await readFile(join(folder, `old.${ending}`), 'utf8'), 'old');
            }
          }
        }
      });
    });

    it('lets no list leave its plan but for a text that is there', async () => {
      const folder = `disk/lists-${Object.keys(troubles).indexOf(trouble)}`;
      await autoSave('off');
      await withSmallDisk(fileUri(folder).fsPath, async (disk) => {
        const text = examplePlan({});
        const { document } = await open(`${folder}/a.plan.yaml`, text);
        await begin(disk);
        const line = text.split('\n').indexOf('officers:');
        const actions = await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new Range(line, 0, line, 0),
          'refactor.move',
          10,
        );
        const move = actions.find(({ title }) => title.startsWith('Move the officers'));
        assert(move?.edit, 'the list can be moved');
        const isMoved = await workspace.applyEdit(move.edit);
        const lists = workspace.textDocuments.find(
          ({ uri }) => uri.path === fileUri(`${folder}/golden-thread.yaml`).path,
        );
        const texts = [document.getText(), isMoved ? (lists?.getText() ?? '') : ''];
        assertEqual(texts.filter((one) => one.includes('\nofficers:')).length, 1 - Number(isMoved));
        assertEqual(texts.filter((one) => one.startsWith('officers:')).length, Number(isMoved));
        assertEqual(await readFile(document.uri.fsPath, 'utf8'), text);
        for (const one of isMoved && lists ? [lists, document] : [document]) {
          await window.showTextDocument(one);
          await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        }
      });
      await autoSave(undefined);
    });
  });
}
