import { ConfigurationTarget, workspace } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { open, store } from './support/plans';
import { untilNoProblem, untilProblem, untilProblems } from './support/wait';

const check = 'links/unknown-source';
const plan = examplePlan({ actions: ['links: [B19]'] });

async function set(name: string, value: unknown): Promise<void> {
  const settings = workspace.getConfiguration('goldenThread');
  await settings.update(name, value, ConfigurationTarget.Workspace);
}

describe('the settings', () => {
  afterEach(async () => {
    for (const name of ['severities', 'asOf', 'workspaceDiagnostics']) await set(name, undefined);
  });

  it('turn a check off', async () => {
    const { document } = await open('severity.plan.yaml', plan);
    await untilProblem(document.uri, check);
    await set('severities', { [check]: 'off' });
    await untilNoProblem(document.uri, check);
    await set('severities', undefined);
    await untilProblem(document.uri, check);
  });

  it('judge as on another day', async () => {
    const expired = 'exceptions/expired';
    const agreed = `links: [B19] # exception ${check} until 2026-05-31: its list is on the way`;
    const { document } = await open('day.plan.yaml', examplePlan({ actions: [agreed] }));
    await set('asOf', '2026-07-01');
    await untilProblem(document.uri, expired);
    await set('asOf', '2026-05-01');
    await untilNoProblem(document.uri, expired);
  });

  it('leave out plans that are not open', async () => {
    const uri = await store('reach/closed.plan.yaml', plan);
    await untilProblem(uri, check);
    await set('workspaceDiagnostics', 'openFiles');
    await untilProblems(uri, (all) => all.length === 0);
  });
});
