/** Files that other programs replace, delete or rename while they are open, and those that the explorer renames. */

import { rename, rm, writeFile } from 'node:fs/promises';
import { commands, languages, type TextEditor, WorkspaceEdit, window, workspace } from 'vscode';
import { examplePlan } from '../../../../server/checks/support/example';
import { assert, assertEqual } from '../support/assert';
import { autoSave, fileUri, retype, store } from '../support/plans';
import { planIn, shownProgress, untilTree } from '../support/progress';
import { until, untilNoProblem, untilProblem, untilProblems } from '../support/wait';

const unknown = 'links/unknown-source';
const sound = examplePlan({});
const faulty = examplePlan({ actions: ['links: [B19]'] });
const source = 'sources:\n  B19:\n    title: Peer review\n    kind: peer-review\n';

/** Puts a text in the place of a file as careful programs do: whole, by a rename. */
async function replace(name: string, text: string): Promise<void> {
  const path = fileUri(name).fsPath;
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

/**
 * Writes a file and opens it as the explorer does. What an extension opens by itself stays open for minutes after
 * its editor is closed.
 */
async function open(name: string, text: string): Promise<TextEditor> {
  const uri = await store(name, text);
  await commands.executeCommand('vscode.open', uri);
  return await until(window.onDidChangeActiveTextEditor, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** Renames a file as the explorer does. */
async function renameInExplorer(from: string, to: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  assert(await workspace.applyEdit(edit), 'the file is renamed');
}

/** Waits until no problem is told of a file at all. */
async function untilNothing(name: string): Promise<void> {
  await untilProblems(fileUri(name), (problems) => problems.length === 0);
}

/** Waits until the tree of progress has a plan, or has it no more. */
async function untilInTree(name: string, is = true): Promise<void> {
  const progress = await shownProgress();
  await untilTree(
    progress,
    async () => ((await planIn(progress, name)) !== undefined) === is || undefined,
  );
}

async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('a plan that is open', () => {
  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  afterEach(closeAll);

  it('is judged as another program has replaced it', async () => {
    const { document } = await open('replaced/a.plan.yaml', sound);
    await replace('replaced/a.plan.yaml', faulty);
    await untilProblem(document.uri, unknown);
    await replace('replaced/a.plan.yaml', sound);
    await untilNoProblem(document.uri, unknown);
    assert(!document.isDirty, 'nothing was typed');
  });

  it('is judged as its author has it, whatever comes in its place on the disk', async () => {
    const { document } = await open('replaced/b.plan.yaml', sound);
    await retype(document, 'links: [O25.1]', 'links: [B19]');
    await untilProblem(document.uri, unknown);
    await replace('replaced/b.plan.yaml', `# Of somebody else\n${sound}`);
    // What comes later than the change of the disk shows that it is over.
    await store('replaced/after-b.plan.yaml', faulty);
    await untilProblem(fileUri('replaced/after-b.plan.yaml'), unknown);
    const problem = await untilProblem(document.uri, unknown);
    assertEqual(document.getText(problem.range), 'B19');
    assert(document.isDirty, 'what was typed is there');
  });

  it('and deleted has problems while its text is there, and none afterwards', async () => {
    const { document } = await open('replaced/c.plan.yaml', faulty);
    await untilProblem(document.uri, unknown);
    await untilInTree('c.plan.yaml');
    await rm(document.uri.fsPath);
    await closeAll();
    await untilNothing('replaced/c.plan.yaml');
    await untilInTree('c.plan.yaml', false);
  });

  it('and deleted in the explorer is gone', async () => {
    const { document } = await open('replaced/d.plan.yaml', faulty);
    await untilProblem(document.uri, unknown);
    const edit = new WorkspaceEdit();
    edit.deleteFile(document.uri);
    assert(await workspace.applyEdit(edit), 'the file is deleted');
    await closeAll();
    await untilNothing('replaced/d.plan.yaml');
    await untilInTree('d.plan.yaml', false);
  });

  it('has its problems under its new name when another program has renamed it', async () => {
    const { document } = await open('replaced/e.plan.yaml', faulty);
    await untilProblem(document.uri, unknown);
    await rename(document.uri.fsPath, fileUri('replaced/e2.plan.yaml').fsPath);
    await untilProblem(fileUri('replaced/e2.plan.yaml'), unknown);
    await closeAll();
    await untilNothing('replaced/e.plan.yaml');
    await untilInTree('e2.plan.yaml');
    await untilInTree('e.plan.yaml', false);
  });

  for (const isDirty of [false, true]) {
    const state = isDirty ? 'with what was typed' : 'as it is saved';
    it(`has its problems under its new name alone when it is renamed ${state}`, async () => {
      const [from, to] = [`replaced/f-${isDirty}.plan.yaml`, `replaced/g-${isDirty}.plan.yaml`];
      const { document } = await open(from, isDirty ? sound : faulty);
      if (isDirty) await retype(document, 'links: [O25.1]', 'links: [B19]');
      await untilProblem(document.uri, unknown);
      await renameInExplorer(from, to);
      await untilProblem(fileUri(to), unknown);
      await untilNothing(from);
      await untilInTree(to.slice(to.indexOf('/') + 1));
      await untilInTree(from.slice(from.indexOf('/') + 1), false);
      const shown = await until(window.onDidChangeActiveTextEditor, () => {
        const active = window.activeTextEditor?.document;
        return active?.uri.toString() === fileUri(to).toString() ? active : undefined;
      });
      assertEqual([shown.isDirty, shown.getText()], [isDirty, faulty]);
    });
  }

  it('and renamed to what is no plan has no problems', async () => {
    const { document } = await open('replaced/h.plan.yaml', faulty);
    await untilProblem(document.uri, unknown);
    await renameInExplorer('replaced/h.plan.yaml', 'replaced/h.txt');
    await untilNothing('replaced/h.plan.yaml');
    await untilInTree('h.plan.yaml', false);
    assertEqual(languages.getDiagnostics(fileUri('replaced/h.txt')).length, 0);
  });
});

describe('the shared lists', () => {
  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  afterEach(closeAll);

  for (const isOpen of [false, true]) {
    const state = isOpen ? 'open' : 'not open';
    const folder = `lists-${isOpen}`;
    const [config, plan] = [`${folder}/golden-thread.yaml`, `${folder}/a.plan.yaml`];

    it(`count as they are replaced, deleted, renamed and back again (${state})`, async () => {
      await store(plan, faulty);
      if (isOpen) await open(config, source);
      else await store(config, source);
      await untilNoProblem(fileUri(plan), unknown);
      await untilProblems(fileUri(plan), (all) => all.length > 0);
      await replace(config, source.replace('B19', 'C19'));
      await untilProblem(fileUri(plan), unknown);
      await replace(config, source);
      await untilNoProblem(fileUri(plan), unknown);
      await renameInExplorer(config, `${folder}/other.yaml`);
      await untilProblem(fileUri(plan), unknown);
      await renameInExplorer(`${folder}/other.yaml`, config);
      await untilNoProblem(fileUri(plan), unknown);
      await closeAll();
      await rm(fileUri(config).fsPath);
      await untilProblem(fileUri(plan), unknown);
    });
  }

  it('count as their author has them, whatever comes in their place on the disk', async () => {
    await store('lists-dirty/a.plan.yaml', faulty);
    const { document } = await open('lists-dirty/golden-thread.yaml', source.replace('B19', 'C19'));
    await untilProblem(fileUri('lists-dirty/a.plan.yaml'), unknown);
    await retype(document, 'C19', 'B19');
    await untilNoProblem(fileUri('lists-dirty/a.plan.yaml'), unknown);
    await replace('lists-dirty/golden-thread.yaml', '');
    await store('lists-dirty/b.plan.yaml', examplePlan({ actions: ['links: [X7]'] }));
    await untilProblem(fileUri('lists-dirty/b.plan.yaml'), unknown);
    await untilNoProblem(fileUri('lists-dirty/a.plan.yaml'), unknown);
    await closeAll();
    await untilProblem(fileUri('lists-dirty/a.plan.yaml'), unknown);
  });
});
