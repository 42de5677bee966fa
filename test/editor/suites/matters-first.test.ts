import { commands, DiagnosticSeverity, languages, workspace } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert, assertEqual } from './support/assert';
import { open } from './support/plans';
import { untilNoProblem, untilProblem, untilProblems } from './support/wait';

const check = 'links/unknown-source';

describe('what matters first', () => {
  it('is mended by the command behind its rows, which undo takes back', async () => {
    const actions = ['links: [Partnership]', 'links: [O25.1, Partnership]'];
    const { document } = await open('group.plan.yaml', examplePlan({ actions }));
    await untilProblem(document.uri, check);
    const id = 'Add Partnership to the list of sources as partnership work';
    const fix = { id, title: id, safe: false };
    const group = { id: `error ${check} partnership`, count: 2, fixes: [fix] };
    await commands.executeCommand('goldenThread.mendGroup', {
      plan: document.uri.toString(),
      group,
      fix,
    });
    await untilNoProblem(document.uri, check);
    assert(/^ {2}Partnership:$/m.test(document.getText()), 'the source is in the list');
    await commands.executeCommand('undo');
    await untilProblem(document.uri, check);
  });

  it('can be the errors alone, everywhere alike', async () => {
    const vague = 'success-criteria: [Staff are well supported]';
    const text = examplePlan({ actions: ['links: [B19]', vague] });
    const { document } = await open('errors.plan.yaml', text);
    const hasWarning = () =>
      languages
        .getDiagnostics(document.uri)
        .some(({ severity }) => severity === DiagnosticSeverity.Warning);
    await untilProblems(document.uri, hasWarning);
    try {
      await commands.executeCommand('goldenThread.showErrorsOnly');
      await untilProblems(document.uri, (all) => all.length > 0 && !hasWarning());
      assertEqual(workspace.getConfiguration('goldenThread').get('show'), 'errors');
    } finally {
      await commands.executeCommand('goldenThread.showEverything');
    }
    await untilProblems(document.uri, hasWarning);
  });
});
