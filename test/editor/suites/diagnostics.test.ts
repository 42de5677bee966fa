import { DiagnosticSeverity } from 'vscode';
import { examplePlan } from '../../../server/checks/support/example';
import { assert, assertEqual } from './support/assert';
import { open, retype, store } from './support/plans';
import { untilNoProblem, untilProblem } from './support/wait';

const check = 'links/unknown-source';

describe('problems', () => {
  it('come and go as the author types', async () => {
    const { document } = await open('typing.plan.yaml', examplePlan({}));
    await retype(document, 'links: [O25.1]', 'links: [B19]');
    const problem = await untilProblem(document.uri, check);
    assertEqual(document.getText(problem.range), 'B19');
    assertEqual(problem.severity, DiagnosticSeverity.Error);
    await retype(document, 'links: [B19]', 'links: [O25.1]');
    await untilNoProblem(document.uri, check);
    assert(document.isDirty, 'nothing was saved');
  });

  it('are told of a plan that is not open', async () => {
    const uri = await store('deep/er/closed.plan.yml', examplePlan({ actions: ['links: [B19]'] }));
    await untilProblem(uri, check);
  });
});
