import {
  ConfigurationTarget,
  commands,
  Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert, assertEqual } from './support/assert';
import { fileUri, open, store } from './support/plans';
import { untilNoProblem, untilProblem } from './support/wait';

const two = examplePlan({ actions: ['', 'ref: CS2\nlinks: [BAU]'] });

/** Runs a command as a key binding would, its answers given. */
const run = (command: string, ...given: readonly unknown[]) =>
  commands.executeCommand(`goldenThread.${command}`, ...given);

/** Puts the cursor before the first of some words. */
function goTo(editor: TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new Selection(at, at);
}

/** The line on which the cursor of the active editor is. */
function lineOfCursor(): string {
  const editor = window.activeTextEditor;
  assert(editor, 'an editor is active');
  return editor.document.lineAt(editor.selection.active.line).text.trim();
}

/** Undoes the last thing that was done, and expects the text to be as it was. */
async function undoneInOneStep({ document }: TextEditor, text: string): Promise<void> {
  assert(document.getText() !== text, 'something was done');
  await commands.executeCommand('undo');
  assertEqual(document.getText(), text);
}

describe('the commands of authors', () => {
  it('set the status of the action at the cursor', async () => {
    const editor = await open('authoring/status.plan.yaml', two);
    goTo(editor, 'ref: CS2');
    await run('setStatus', undefined, { status: 'at-risk' });
    assertEqual(editor.document.getText(), `${two.trimEnd()}\n        status: at-risk\n`);
    assertEqual(lineOfCursor(), 'status: at-risk');
    await undoneInOneStep(editor, two);
  });

  it('set the status of an action of a plan that is not open, as a tree would', async () => {
    const uri = await store('authoring/tree.plan.yaml', two);
    await run('setStatus', { uri: uri.toString(), key: 'CS1' }, { status: 'complete' });
    const document = await workspace.openTextDocument(uri);
    assert(document.getText().includes('status: complete\n      - ref: CS2'), document.getText());
  });

  it('add an update', async () => {
    const editor = await open('authoring/update.plan.yaml', two);
    goTo(editor, 'ref: CS2');
    const answers = { date: '12 May 2026', status: '', impact: 'emerging', note: 'Done: all' };
    await run('addUpdate', undefined, { ...answers, evidence: 'a.md; b.md', by: 'dcs' });
    const text = editor.document.getText();
    assert(text.endsWith('evidence: [a.md, b.md]\n            by: dcs\n'), text);
    assert(text.includes('date: 2026-05-12\n            impact: emerging\n'), text);
    assertEqual(lineOfCursor(), 'by: dcs');
    await undoneInOneStep(editor, two);
  });

  it('add an action to a plan that was never saved', async () => {
    const document = await workspace.openTextDocument({
      language: 'improvement-plan',
      content: two,
    });
    const editor = await window.showTextDocument(document);
    await run('addAction', {
      priority: 0,
      links: ['O25.1'],
      action: 'Review: phase two',
      deadline: '31 March 2027',
      criterion: 'No child waits longer than two weeks by March 2027',
      senior: 'dcs',
      leads: ['ad-csc'],
    });
    const text = document.getText();
    assert(
      text.includes('- ref: CS3\n        links: [O25.1]\n        action: "Review: phase two"'),
      text,
    );
    assertEqual(lineOfCursor(), '- No child waits longer than two weeks by March 2027');
    await undoneInOneStep(editor, two);
  });

  it('except a problem', async () => {
    const check = 'links/unknown-source';
    const text = examplePlan({ actions: ['links: [B19, O25.1]'] });
    const editor = await open('authoring/except.plan.yaml', text);
    const { range } = await untilProblem(editor.document.uri, check);
    const problem = `${check} ${range.start.line}:${range.start.character}`;
    await run('exceptProblem', { problem, reason: 'its list is on the way', until: '' });
    await untilNoProblem(editor.document.uri, check);
    assertEqual(lineOfCursor(), `# exception ${check}: its list is on the way`);
    await undoneInOneStep(editor, text);
  });

  it('change nothing where the server refuses', async () => {
    const text = two.replace(/^ {8}/gm, '\t\t');
    const editor = await open('authoring/tabs.plan.yaml', text);
    await run(
      'setStatus',
      { uri: editor.document.uri.toString(), key: 'CS1' },
      { status: 'complete' },
    );
    assertEqual(editor.document.getText(), text);
  });

  it('change nothing on Escape, whichever step is shown', async () => {
    const editor = await open('authoring/escape.plan.yaml', two);
    for (const given of [
      {},
      { date: '2026-05-12' },
      { date: '2026-05-12', status: '', impact: '' },
    ]) {
      goTo(editor, 'ref: CS2');
      const left = run('addUpdate', undefined, given);
      // The form is shown after two answers of the server: it is left as often as it takes.
      await Promise.race([left, leaving(left)]);
      await left;
      assertEqual(editor.document.getText(), two);
    }
  });

  it('go to a ref, in whichever plan', async () => {
    const text = examplePlan({ actions: ['ref: QX77\nlinks: [B19]'] });
    await untilProblem(await store('authoring/ref.plan.yaml', text), 'links/unknown-source');
    await run('goToRef', { ref: 'QX77' });
    assertEqual(lineOfCursor(), '- ref: QX77');
    assert(
      window.activeTextEditor?.document.uri.path.endsWith('ref.plan.yaml'),
      'its plan is shown',
    );
    const own = await open('authoring/own-ref.plan.yaml', text);
    await untilProblem(own.document.uri, 'links/unknown-source');
    await run('goToRef', { ref: 'QX77' });
    assertEqual(window.activeTextEditor?.document, own.document);
  });

  it('check all plans, also where only open ones show their problems', async () => {
    const settings = workspace.getConfiguration('goldenThread');
    const text = examplePlan({ actions: ['links: [B19]'] });
    await untilProblem(await store('authoring/check.plan.yaml', text), 'links/unknown-source');
    assert(
      /plans checked: \d+ errors?, \d+ warnings?, \d+ suggestions?/.test(
        String(await run('checkWorkspace')),
      ),
      'says how many',
    );
    await settings.update('workspaceDiagnostics', 'openFiles', ConfigurationTarget.Workspace);
    const limited = String(await run('checkWorkspace'));
    await settings.update('workspaceDiagnostics', undefined, ConfigurationTarget.Workspace);
    assert(limited.endsWith('The Problems panel shows those of open plans only.'), limited);
    assert(/\d\d+ errors/.test(limited), limited);
  });

  it('set the as-of date, and clear it', async () => {
    const day = () => workspace.getConfiguration('goldenThread').get('asOf');
    await run('setAsOfDate', { date: 'June 2026' });
    assertEqual(day(), '2026-06-30');
    await run('setAsOfDate', { date: 'today' });
    assertEqual(day(), '');
  });

  it('write a new plan, never over another', async () => {
    const answers = {
      title: 'Adult Care: Plan',
      organisation: '',
      starts: '1 April 2026',
      ends: 'August 2027',
      source: 'CQC assessment 2025',
      priorities: 'Safeguarding; Waiting times',
      officer: '',
    };
    const name = 'adult-care-plan';
    await store(`${name}.plan.yaml`, 'plan:\n');
    await run('newPlan', answers);
    const editor = window.activeTextEditor;
    assert(editor, 'the plan is shown');
    assertEqual(editor.document.uri.toString(), fileUri(`${name}-2.plan.yaml`).toString());
    assertEqual(editor.document.languageId, 'improvement-plan');
    assertEqual(
      editor.document.getText(editor.selection),
      'The first recommendation, in the words of the report (to be written)',
    );
    const stored = await workspace.fs.readFile(fileUri(`${name}.plan.yaml`));
    assertEqual(new TextDecoder().decode(stored), 'plan:\n');
    for (const one of [name, `${name}-2`])
      await workspace.fs.delete(Uri.joinPath(fileUri('.'), `${one}.plan.yaml`));
  });
});

/** Presses Escape until a command has ended. */
async function leaving(command: Thenable<unknown>): Promise<void> {
  let isOver = false;
  command.then(
    () => {
      isOver = true;
    },
    () => {
      isOver = true;
    },
  );
  while (!isOver) await commands.executeCommand('workbench.action.closeQuickOpen');
}
