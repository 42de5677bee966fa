import { commands, extensions } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert, assertEqual } from './support/assert';
import { open } from './support/plans';
import { untilProblem } from './support/wait';

describe('the extension', () => {
  it('starts with a plan, knows its language and has its commands', async () => {
    const faulty = examplePlan({ actions: ['links: [B19]'] });
    const { document } = await open('activation.plan.yaml', faulty);
    assertEqual(document.languageId, 'improvement-plan');
    const extension = extensions.getExtension('golden-thread.golden-thread');
    assert(extension, 'the extension is installed');
    // The editor tells nobody that an extension has started: what it does, does.
    await untilProblem(document.uri, 'links/unknown-source');
    assert(extension.isActive, 'it has started');
    const known = new Set(await commands.getCommands(true));
    const declared: { command: string }[] = extension.packageJSON.contributes.commands;
    assertEqual(
      declared.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  it('gives lists and settings their own language, not YAML', async () => {
    const { document } = await open('activation/golden-thread.yaml', 'region: england-and-wales\n');
    assertEqual(document.languageId, 'golden-thread');
  });

  it('has all its texts in the manifest', () => {
    const manifest = extensions.getExtension('golden-thread.golden-thread')?.packageJSON;
    const missing = JSON.stringify(manifest).match(/"%[\w.]+%"/g);
    assertEqual(missing, null);
  });
});
