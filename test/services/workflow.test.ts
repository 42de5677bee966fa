/** The workflow of this repository, as far as it uses the action on the samples. */

import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { assertValid, published } from '../formats/schemas';
import { use } from './action';
import { documentsOf, expanded, Job, root } from './job';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const [workflow] = documentsOf('.github/workflows/ci.yml');
const steps: readonly Step[] = Object(workflow).jobs.plans.steps;

describe('the workflow of this repository', () => {
  it('is valid by the published schema', () => {
    assertValid(published('github-workflow.json'), workflow);
  });

  it('finds in the samples what they are known for, and nothing else', async () => {
    const at = steps.findIndex(({ uses }) => uses === './');
    const [checked = {}, compared = {}] = steps.slice(at);
    const job = new Job({});
    try {
      cpSync(join(root, 'samples'), join(job.checkout, 'samples'), { recursive: true });
      const { status, outputs } = await use(job, checked.with);
      assert.equal(status, 0);
      const compare = async (values: Readonly<Record<string, string>>) => {
        const said = Object.entries(compared.env ?? {}).map(([name, text]) => [
          name,
          expanded(text, /\$\{\{ steps\.samples\.outputs\.([\w-]+) \}\}/, values),
        ]);
        return (await job.run(compared.run ?? '', Object.fromEntries(said))).status;
      };
      const found = Object.fromEntries(outputs);
      assert.equal(await compare(found), 0, JSON.stringify(found));
      assert.equal(await compare({ ...found, errors: '0' }), 1);
    } finally {
      job.remove();
    }
  });
});
