import { commands, extensions } from 'vscode';
import type { GoldenThread } from '../../../client/golden-thread';
import { examplePlan } from '../../../server/checks/support/example';
import type { PanelKind } from '../../../server/protocol';
import { assert } from './support/assert';
import { fileUri, open, retype } from './support/plans';
import { until } from './support/wait';

describe('panels', () => {
  const panels: Readonly<Record<PanelKind, string>> = {
    timeline: 'goldenThread.showTimeline',
    matrix: 'goldenThread.showMatrix',
  };

  for (const [kind, command] of Object.entries(panels) as [PanelKind, string][]) {
    it(`are shown, follow the plan, and are shown once: ${kind}`, async () => {
      const extension = extensions.getExtension<GoldenThread>('golden-thread.golden-thread');
      assert(extension, 'the extension is installed');
      const goldenThread = await extension.activate();
      const file = `panel-${kind}.plan.yaml`;
      const editor = await open(file, examplePlan({ actions: ['', ''] }));
      await commands.executeCommand(command);
      const shown = () => goldenThread.panels.shown(kind, fileUri(file).toString());
      const first = shown();
      assert(first, 'it is shown');
      const says = (words: RegExp) =>
        until(first.onDidShow, () => words.test(first.body) || undefined);
      await retype(editor.document, 'ref: CS2', 'ref: CS77');
      await says(/CS77/);
      assert(/default-src 'none'/.test(first.html), 'the page has a policy');
      await commands.executeCommand(command, fileUri(file));
      assert(shown() === first, 'the same panel comes to the front');
      first.dispose();
      assert(shown() === undefined, 'what is closed is gone');
    });
  }
});
