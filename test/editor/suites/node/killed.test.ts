/** The server killed at any moment: in the middle of edits, of all that can be asked, and of saving. */

import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  commands,
  type Diagnostic,
  extensions,
  type TextDocument,
  type TextEditor,
  workspace,
} from 'vscode';
import type { GoldenThread } from '../../../../client/golden-thread';
import { checks } from '../../../../server/checks';
import { examplePlan } from '../../../../server/checks/support/example';
import { judge } from '../../../../server/engine/judge';
import { problemsOf } from '../../../../server/engine/problems';
import { formattedText } from '../../../../server/features/formatting/format';
import { openDocument } from '../../../../server/plan/document';
import { figuresRequest } from '../../../../server/protocol';
import { today } from '../../../../server/workspace/setting';
import { assert, assertEqual } from '../support/assert';
import { fileUri, open, retype } from '../support/plans';
import { checkOf, untilProblems } from '../support/wait';
import { findServer, serverProcess } from './support/server-process';

/** More often than the client starts a server by itself. */
const deaths = 12;
/** The longest wait before a server is killed, in milliseconds: by then it has answered most of what it was asked. */
const longestWait = 400;
/** The same moments every time; another seed makes others. */
const seed = Number(process.env['SEED'] ?? 20_260_601);

/** Shares between 0 and 1, the same for the same seed. */
function* shares(): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

/** What a fresh run finds in a text: 'line:column check'. */
function found(text: string): readonly string[] {
  const verdict = problemsOf(judge(openDocument(text), { config: {}, today: today() }, checks));
  return verdict.problems
    .map(({ check, start }) => `${start.line}:${start.character} ${check}`)
    .sort();
}

const shown = (problems: readonly Diagnostic[]) =>
  problems
    .map((problem) => {
      const { line, character } = problem.range.start;
      return `${line}:${character} ${checkOf(problem)}`;
    })
    .sort();

/** Asks for everything at once that an author might; what comes of it where nobody answers is not looked at. */
function askForAll({ document, selection }: TextEditor): Promise<unknown> {
  const { uri } = document;
  const at = document.positionAt(document.getText().indexOf('dcs'));
  return Promise.allSettled([
    commands.executeCommand('vscode.executeCompletionItemProvider', uri, at),
    commands.executeCommand('vscode.executeCodeActionProvider', uri, selection),
    commands.executeCommand('vscode.executeDocumentRenameProvider', uri, at, 'director'),
    commands.executeCommand('vscode.executeHoverProvider', uri, at),
    commands.executeCommand('vscode.executeFormatDocumentProvider', uri, { tabSize: 2 }),
    commands.executeCommand('goldenThread.checkWorkspace'),
  ]);
}

/** Waits until a server answers that is not the process `dead`; starts one by hand where it was given up. */
async function untilBack(dead: number): Promise<void> {
  const extension = extensions.getExtension<GoldenThread>('golden-thread.golden-thread');
  assert(extension, 'the extension is installed');
  const { server } = await extension.activate();
  for (;;) {
    try {
      await server.request(figuresRequest, {});
      if ((await findServer()) !== dead) return;
    } catch (error) {
      if (/Restart server/.test(String(error))) {
        await commands.executeCommand('goldenThread.restartServer');
      }
    }
    await sleep(50);
  }
}

async function untilSameAsFresh(document: TextDocument): Promise<void> {
  const wanted = JSON.stringify(found(document.getText()));
  await untilProblems(document.uri, (problems) => JSON.stringify(shown(problems)) === wanted);
}

describe('a server that is killed at any moment', () => {
  const random = shares();

  it(`loses nothing of the text, and the next one finds what a fresh run finds (SEED=${seed})`, async () => {
    const editor = await open('killed.plan.yaml', examplePlan({ actions: ['', ''] }));
    const { document } = editor;
    let expected = document.getText();
    for (let death = 0; death < deaths; death++) {
      const link = `links: [B${death}]`;
      const old = death === 0 ? 'links: [O25.1]' : `links: [B${death - 1}]`;
      const server = await serverProcess();
      const killed = sleep(random.next().value * longestWait).then(() =>
        process.kill(server, 'SIGKILL'),
      );
      await retype(document, old, link);
      expected = expected.replace(old, link);
      const asked = askForAll(editor);
      await killed;
      assertEqual(document.getText(), expected);
      await asked;
      await untilBack(server);
      assertEqual(document.getText(), expected);
      await untilSameAsFresh(document);
    }
  });

  it(`loses nothing that is saved with formatting (SEED=${seed})`, async () => {
    const settings = workspace.getConfiguration('editor');
    await settings.update('formatOnSave', true);
    try {
      const text = examplePlan({});
      const { document } = await open('killed-saving.plan.yaml', text);
      let expected = text;
      for (let death = 0; death < deaths / 2; death++) {
        const server = await serverProcess();
        const killed = sleep(random.next().value * longestWait).then(() =>
          process.kill(server, 'SIGKILL'),
        );
        const [from, to] =
          death % 2 === 0 ? ['[O25.1]', '[ O25.1 ]'] : ['title: Head', 'title:  Head'];
        const isThere = document.getText().includes(from);
        if (isThere) {
          await retype(document, from, to);
          expected = expected.replace(from, to);
        }
        assert(await document.save(), 'the plan is saved');
        await killed;
        assertEqual(
          await readFile(fileUri('killed-saving.plan.yaml').fsPath, 'utf8'),
          document.getText(),
        );
        // Saved before the formatting came, or with it: nothing else.
        assertEqual(formattedText(document.getText()), formattedText(expected));
        await untilBack(server);
        await untilSameAsFresh(document);
      }
    } finally {
      await settings.update('formatOnSave', undefined);
    }
  });
});
