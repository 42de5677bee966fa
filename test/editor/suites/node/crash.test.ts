import { examplePlan } from '../../../../server/checks/support/example';
import { assertEqual } from '../support/assert';
import { open, retype } from '../support/plans';
import { untilNoProblem, untilProblem } from '../support/wait';
import { serverProcess } from './support/server-process';

const check = 'links/unknown-source';

describe('a server that dies', () => {
  it('is started again, and goes on with the text as it is', async () => {
    const { document } = await open('crash.plan.yaml', examplePlan({}));
    await retype(document, 'links: [O25.1]', 'links: [B19]');
    await untilProblem(document.uri, check);
    process.kill(await serverProcess(), 'SIGKILL');
    // With its server, a plan's problems go; the next server's tell that it has the unsaved text.
    await untilNoProblem(document.uri, check);
    await untilProblem(document.uri, check);
    await retype(document, 'links: [B19]', 'links: [O25.1]');
    await untilNoProblem(document.uri, check);
    assertEqual(document.getText(), examplePlan({}));
  });
});
