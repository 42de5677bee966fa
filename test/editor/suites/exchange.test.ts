import { commands, type Tab, type TextDocument, type Uri, window, workspace } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import type { Block, Row } from '../../../server/exchange/document';
import { toDocx } from '../../../server/exchange/write/docx/to-docx';
import { assert, assertEqual } from './support/assert';
import { fileUri, open, store } from './support/plans';
import { until, untilProblems } from './support/wait';

/** Runs a command as a key binding or a menu would, its answers given. */
const run = (command: string, ...given: readonly unknown[]) =>
  commands.executeCommand(`goldenThread.${command}`, ...given);

const row = (...texts: readonly string[]): Row => ({
  cells: texts.map((text) => ({ lines: text === '' ? [] : [{ text }] })),
});
const printed: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Adult care plan' },
  {
    kind: 'table',
    place: 'table 1',
    rows: [
      row('Ref', 'Action', 'Timeframe', 'Lead officer'),
      row('A1', 'Train all social workers', '31 March 2027', 'Head of HR'),
      row('A2', 'Answer every call', 'soon', 'Head of HR'),
    ],
  },
];
const sheet =
  'Ref,Action,Deadline,Lead officer,Sort\r\nA1,Recruit,31 March 2027,Head of HR,Blue\r\n';

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The plan that was imported last, which is shown and not saved. */
function imported(): TextDocument {
  const document = window.activeTextEditor?.document;
  assert(document?.isUntitled && document.isDirty, 'a plan is shown that is not saved');
  assertEqual(document.languageId, 'improvement-plan');
  return document;
}

function pages(title: string): readonly Tab[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label === title));
}

/** Waits for a page: the editor tells of its tabs when it is done with them. */
async function shown(title: string): Promise<void> {
  await until(window.tabGroups.onDidChangeTabs, () => pages(title).length > 0 || undefined);
}

async function closeAll(): Promise<void> {
  await window.tabGroups.close([...pages('What was read'), ...pages('Updates that came back')]);
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('a plan in a file', () => {
  it('is shown, checked and accounted for before anything is written', async () => {
    const bytes = await toDocx({ blocks: printed, notes: [] }, '');
    const file = fileUri('Adult care.docx');
    await workspace.fs.writeFile(file, bytes);
    await run('importPlan', file, { columns: [] });
    const first = imported();
    const place = fileUri('Adult care.plan.yaml');
    assertEqual(first.uri.path, place.path);
    assert(first.getText().includes('action: Train all social workers'), first.getText());
    await shown('What was read');
    await untilProblems(first.uri, (problems) => problems.length > 0);
    assert(!(await isThere(place)), 'nothing is written');
    await run('importPlan', file, { columns: [] });
    assertEqual(imported().uri.path, fileUri('Adult care-2.plan.yaml').path);
    await closeAll();
    await window.showTextDocument(first);
    assert(await first.save(), 'it is saved');
    assert(await isThere(place), 'it is saved where it said');
    await workspace.fs.delete(place);
    await workspace.fs.delete(file);
  });

  it('is made as it is said what its columns hold', async () => {
    const file = await store('exchange/columns.csv', sheet);
    await run('importPlan', file, { columns: [['Sort', 'status']] });
    const text = imported().getText();
    assert(text.includes('status: complete'), text);
    await closeAll();
  });

  it('has updates of the day of which it is said to tell', async () => {
    const told = sheet.replace('Sort', 'Progress').replace('Blue', 'Posts advertised');
    const file = await store('exchange/day.csv', told);
    await run('importPlan', file, { columns: [], asOf: '2026-05-31' });
    const text = imported().getText();
    assert(/updates:\s+- date: 2026-05-31\s+note: Posts advertised/.test(text), text);
    await closeAll();
  });

  it('is left on Escape, with nothing opened', async () => {
    const file = await store('exchange/left.csv', sheet);
    const before = workspace.textDocuments.length;
    const left = run('importPlan', file);
    await Promise.race([left, leaving(left)]);
    await left;
    assertEqual(workspace.textDocuments.length, before);
  });

  it('opens nothing where there is none', async () => {
    const before = workspace.textDocuments.length;
    await run('importPlan', await store('exchange/none.csv', 'a,b\r\nc,d\r\n'));
    assertEqual(workspace.textDocuments.length, before);
  });
});

describe('a plan as a file', () => {
  const text = examplePlan({ actions: ['', 'ref: CS2\nlinks: [BAU]'] });

  it('comes back as the same plan', async () => {
    const { uri } = (await open('exchange/out.plan.yaml', text)).document;
    for (const format of ['xlsx', 'csv']) {
      const to = fileUri(`exchange/out-again.${format}`);
      await run('exportPlan', uri, { format, to: to.toString() });
      await run('importPlan', to);
      const again = imported().getText();
      assert(again.includes('- ref: CS1\n') && again.includes('- ref: CS2\n'), again);
      assert(!again.includes('unplaced'), again);
      await closeAll();
    }
  });

  it('is a Word document, but in a browser', async () => {
    const { uri } = (await open('exchange/word.plan.yaml', text)).document;
    const to = fileUri('exchange/word.docx');
    await run('exportPlan', uri, { format: 'docx', to: to.toString() });
    const isInBrowser = typeof Reflect.get(globalThis, 'process') === 'undefined';
    assertEqual(await isThere(to), !isInBrowser);
  });
});

describe('updates of officers', () => {
  const text = examplePlan({ actions: ['', 'ref: CS2\nlinks: [BAU]'] });

  it('are asked for in a file that can be sent', async () => {
    const { uri } = (await open('exchange/ask.plan.yaml', text)).document;
    const to = fileUri('exchange/updates.xlsx');
    await run('askForUpdates', uri, { officer: 'dcs', to: to.toString() });
    const bytes = await workspace.fs.readFile(to);
    assertEqual(new TextDecoder().decode(bytes.subarray(0, 2)), 'PK');
  });

  it('are taken in by one step, and shown first', async () => {
    const editor = await open('exchange/take.plan.yaml', text);
    const { document } = editor;
    const form = [
      'Ref,Date,Status,Impact,Note,Evidence',
      'CS1,2026-05-12,On track,,Half of them are there,',
      'CS2,2026-05-13,At risk,,,',
      'CS9,2026-05-13,At risk,,,',
    ];
    const file = await store('exchange/back.csv', `${form.join('\r\n')}\r\n`);
    await run('takeInUpdates', document.uri, { file, add: false });
    assertEqual(document.getText(), text);
    await shown('Updates that came back');
    await run('takeInUpdates', document.uri, { file, add: true });
    const after = document.getText();
    assert(after.includes('date: 2026-05-12') && after.includes('status: at-risk'), after);
    await commands.executeCommand('undo');
    assertEqual(document.getText(), text);
    await closeAll();
  });
});

/** Presses Escape until a command has ended. */
async function leaving(command: Thenable<unknown>): Promise<void> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  command.then(end, end);
  while (!isOver) await commands.executeCommand('workbench.action.closeQuickOpen');
}
