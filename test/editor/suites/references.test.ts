import { type CodeLens, commands } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert } from './support/assert';
import { open } from './support/plans';
import { untilProblem } from './support/wait';

describe('the figures above an entry', () => {
  it('lead to what they count', async () => {
    const text = examplePlan({ actions: ['links: [O25.1]', 'links: [B19]'] });
    const { document } = await open('lenses.plan.yaml', text);
    await untilProblem(document.uri, 'links/unknown-source');
    const lenses: CodeLens[] = await commands.executeCommand(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    );
    const [figures] = lenses.filter(({ command }) => command?.title === '1 action');
    assert(figures?.command, lenses.map(({ command }) => command?.title).join('; '));
    const { command, arguments: given = [] } = figures.command;
    assert(command === 'goldenThread.showReferences', 'it can be clicked');
    await commands.executeCommand(command, ...given);
    await commands.executeCommand('closeReferenceSearch');
  });
});
