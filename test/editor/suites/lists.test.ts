import { examplePlan } from '../../../server/checks/support/example';
import { open, retype, store } from './support/plans';
import { untilNoProblem, untilProblem } from './support/wait';

const check = 'links/unknown-source';
const plan = examplePlan({ actions: ['links: [B19]'] });
const source = 'sources:\n  B19:\n    title: Peer review\n    kind: peer-review\n';

describe('golden-thread.yaml', () => {
  it('counts as it is stored', async () => {
    await store('stored/golden-thread.yaml', source.replace('B19', 'C19'));
    const { document } = await open('stored/a.plan.yaml', plan);
    await untilProblem(document.uri, check);
    await store('stored/golden-thread.yaml', source);
    await untilNoProblem(document.uri, check);
  });

  it('counts as it is being written, before it is saved', async () => {
    const lists = await open('unsaved/golden-thread.yaml', source.replace('B19', 'C19'));
    const { document } = await open('unsaved/a.plan.yaml', plan);
    await untilProblem(document.uri, check);
    await retype(lists.document, 'C19', 'B19');
    await untilNoProblem(document.uri, check);
    await retype(lists.document, 'B19', 'D19');
    await untilProblem(document.uri, check);
  });

  it('shows its own problems', async () => {
    const { document } = await open('own/golden-thread.yaml', 'regoin: england-and-wales\n');
    await untilProblem(document.uri, 'plan/unknown-key');
  });
});
