import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { examplePlan } from '../../../../server/checks/support/example';
import { assertEqual } from '../support/assert';
import { open, retype } from '../support/plans';
import { untilNoProblem, untilProblem } from '../support/wait';

const check = 'links/unknown-source';

/** The process of the server: the child of this extension host that runs it. */
async function serverProcess(): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const own = stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s.*dist\/server\.js/.exec(line))
    .find((found) => Number(found?.[2]) === process.pid);
  if (!own) throw new Error('No server runs');
  return Number(own[1]);
}

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
