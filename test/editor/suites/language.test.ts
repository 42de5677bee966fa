import {
  type CodeAction,
  type CompletionList,
  commands,
  type DocumentSymbol,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert, assertEqual } from './support/assert';
import { open, retype } from './support/plans';
import { untilNoProblem, untilProblem } from './support/wait';

const check = 'links/unknown-source';

/** The position `shift` characters into a text that stands in a document. */
function at(document: TextDocument, text: string, shift = 0) {
  const offset = document.getText().indexOf(text);
  assert(offset >= 0, `'${text}' is in the text`);
  return document.positionAt(offset + shift);
}

/** Symbols, each before those below it. */
function allOf(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...allOf(symbol.children)]);
}

describe('a plan in the editor', () => {
  it('is completed with what its lists have', async () => {
    const { document } = await open('completed.plan.yaml', examplePlan({}));
    await retype(document, 'links: [O25.1]', 'links: []');
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at(document, 'links: []', 'links: ['.length),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert(labels.includes('O25.1'), `the recommendation is among ${labels.join(', ')}`);
    assert(labels.includes('BAU'), `the source is among ${labels.join(', ')}`);
  });

  it('is mended by a quick fix', async () => {
    const plan = examplePlan({ actions: ['links: [O26.1]'] });
    const { document } = await open('mended.plan.yaml', plan);
    const { range } = await untilProblem(document.uri, check);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
      10,
    );
    const fix = actions.find(({ title }) => title === 'Change to O25');
    assert(fix?.edit, `the fix is among ${actions.map(({ title }) => title).join(', ')}`);
    assert(await workspace.applyEdit(fix.edit), 'the edit is made');
    await untilNoProblem(document.uri, check);
    assertEqual(document.getText(), examplePlan({}));
  });

  it('is renamed in, wherever the name stands', async () => {
    const { document } = await open('renamed.plan.yaml', examplePlan({}));
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'lead-officer: ad-csc', 'lead-officer: ad'.length),
      'head-csc',
    );
    assert(await workspace.applyEdit(edit), 'the edit is made');
    assertEqual(document.getText(), examplePlan({}).replaceAll('ad-csc', 'head-csc'));
  });

  it('is formatted', async () => {
    const plan = examplePlan({});
    const untidy = plan.replace('deadline: 2026-07-31', 'deadline:   31/07/2026');
    const { document } = await open('formatted.plan.yaml', untidy);
    const edits = await commands.executeCommand<TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    assert(await workspace.applyEdit(edit), 'the edit is made');
    assertEqual(document.getText(), plan);
  });

  it('has an outline', async () => {
    const { document } = await open('outlined.plan.yaml', examplePlan({}));
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = allOf(symbols).map(({ name }) => name);
    assert(
      names.some((name) => name.includes('CS1')),
      `the action is among ${names.join(', ')}`,
    );
  });
});
