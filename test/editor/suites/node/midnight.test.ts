import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type Diagnostic } from 'vscode';
import { examplePlan } from '../../../../server/checks/support/example';
import { assertEqual } from '../support/assert';
import { fileUri, open } from '../support/plans';
import { type Progress, planIn, shownProgress, untilTree } from '../support/progress';
import { checkOf, untilProblem, untilProblems } from '../support/wait';

const file = 'midnight.plan.yaml';
const text = examplePlan({ actions: ['links: [B19]\ndeadline: 2026-06-30'] });
const isOverdue = (problem: Diagnostic) => checkOf(problem) === 'progress/overdue';
const variables = ['NODE_OPTIONS', 'GOLDEN_THREAD_CLOCK'];

/** How many actions of the plan the tree counts as late. */
async function lateIn(progress: Progress): Promise<number | undefined> {
  const plan = await planIn(progress, file);
  return plan?.kind === 'plan' ? plan.figures.late : undefined;
}

/** Restarts the server, so that it has the variables of this process. */
const restart = () => commands.executeCommand('goldenThread.restartServer');

describe('midnight', () => {
  const clock = join(tmpdir(), `golden-thread-clock-${process.pid}`);
  const before = variables.map((name) => [name, process.env[name]] as const);

  after(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await restart();
    await rm(clock, { force: true });
  });

  it('makes late what was due, in problems and in the tree, with nobody at the keyboard', async () => {
    await writeFile(clock, '2026-06-30T23:59:50');
    // The bundle of the suites lies beside the clock.
    process.env['NODE_OPTIONS'] = `--require ${join(__dirname, 'clock.js')}`;
    process.env['GOLDEN_THREAD_CLOCK'] = clock;
    await restart();
    const progress = await shownProgress();
    const { document } = await open(file, text);
    assertEqual(document.uri.toString(), fileUri(file).toString());
    await untilProblem(document.uri, 'links/unknown-source');
    await untilProblems(document.uri, (all) => !all.some(isOverdue));
    await untilTree(progress, async () => (await lateIn(progress)) === 0 || undefined);
    await writeFile(clock, '2026-07-01T00:00:10');
    await untilProblem(document.uri, 'progress/overdue');
    await untilTree(progress, async () => (await lateIn(progress)) === 1 || undefined);
    assertEqual(document.getText(), text);
  });
});
