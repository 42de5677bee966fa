import { commands, extensions, workspace } from 'vscode';
import type { GoldenThread } from '../../../client/golden-thread';
import { examplePlan } from '../../../server/checks/support/example';
import type { PanelKind } from '../../../server/protocol';
import { assert } from './support/assert';
import { fileUri, open, retype } from './support/plans';
import { until } from './support/wait';

describe('panels', () => {
  const panels: Readonly<Record<PanelKind, readonly [command: string, given?: unknown]>> = {
    timeline: ['goldenThread.showTimeline'],
    matrix: ['goldenThread.showMatrix'],
    'board-report': ['goldenThread.previewReport', { report: 'board' }],
    'stage-report': ['goldenThread.previewReport', { report: 'stage' }],
    'officer-report': ['goldenThread.previewReport', { report: 'officer' }],
    'scrutiny-report': ['goldenThread.previewReport', { report: 'scrutiny' }],
  };

  for (const kind of Object.keys(panels) as PanelKind[]) {
    const [command, given] = panels[kind];
    it(`are shown, follow the plan, and are shown once: ${kind}`, async () => {
      const extension = extensions.getExtension<GoldenThread>('golden-thread.golden-thread');
      assert(extension, 'the extension is installed');
      const goldenThread = await extension.activate();
      const file = `panel-${kind}.plan.yaml`;
      const editor = await open(file, examplePlan({ actions: ['', ''] }));
      await commands.executeCommand(command, undefined, given);
      const shown = () => goldenThread.panels.shown(kind, fileUri(file).toString());
      const first = shown();
      assert(first, 'it is shown');
      const says = (words: RegExp) =>
        until(first.onDidShow, () => words.test(first.body) || undefined);
      await retype(editor.document, 'Improvement Plan', 'Plan renamed');
      await says(/Plan renamed/);
      assert(/default-src 'none'/.test(first.html), 'the page has a policy');
      await commands.executeCommand(command, fileUri(file), given);
      assert(shown() === first, 'the same panel comes to the front');
      first.dispose();
      assert(shown() === undefined, 'what is closed is gone');
    });
  }
});

describe('a report', () => {
  /** What is written of it, by the first bytes. */
  const save = async (format: string) => {
    const plan = fileUri('saved.plan.yaml');
    const to = fileUri(`saved.${format}`);
    await open('saved.plan.yaml', examplePlan({}));
    const given = { report: 'board', format, to: to.toString() };
    await commands.executeCommand('goldenThread.saveReport', plan, given);
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(to));
    } catch {
      return undefined;
    }
  };

  it('is saved as a web page', async () => {
    const page = await save('html');
    assert(page?.startsWith('<!doctype html>') && page.includes('Progress report'), `${page}`);
  });

  it('is saved as a Word document, but in a browser', async () => {
    const isInBrowser = typeof Reflect.get(globalThis, 'process') === 'undefined';
    const word = await save('docx');
    assert(isInBrowser ? word === undefined : word?.startsWith('PK'), `${word?.slice(0, 20)}`);
  });
});
