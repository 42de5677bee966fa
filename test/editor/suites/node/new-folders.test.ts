import { mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePlan } from '../../../../server/checks/support/example';
import { fileUri } from '../support/plans';
import { untilProblem } from '../support/wait';

describe('a folder that comes from elsewhere', () => {
  it('is looked into for plans', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'golden-thread-folder-'));
    const text = examplePlan({ actions: ['links: [B19]'] });
    await writeFile(join(elsewhere, 'moved.plan.yaml'), text);
    await rename(elsewhere, fileUri('moved').fsPath);
    await untilProblem(fileUri('moved/moved.plan.yaml'), 'links/unknown-source');
  });
});
