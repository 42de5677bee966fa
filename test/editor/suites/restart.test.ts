import { commands } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assertEqual } from './support/assert';
import { open, retype } from './support/plans';
import { untilNoProblem, untilProblem } from './support/wait';

const check = 'links/unknown-source';

describe('Restart server', () => {
  it('goes on with the text as it is, saved or not', async () => {
    const { document } = await open('restart.plan.yaml', examplePlan({}));
    await retype(document, 'links: [O25.1]', 'links: [B19]');
    await untilProblem(document.uri, check);
    await commands.executeCommand('goldenThread.restartServer');
    await untilProblem(document.uri, check);
    await retype(document, 'links: [B19]', 'links: [O25.1]');
    await untilNoProblem(document.uri, check);
    assertEqual(document.getText(), examplePlan({}));
  });
});
