/** What clients other than ours say and do in their own way. */

import type { ClientCapabilities } from 'vscode-languageserver/node';
import { examplePlan } from '../../server/checks/support/example';
import { pulls, withClient } from '../support/client';

const plan = 'memfs:/work/a.plan.yaml';
const config = 'memfs:/work/golden-thread.yaml';

describe('another client', () => {
  it('is asked for problems again, by whichever name it offers that', async () => {
    const { diagnostics: _, ...workspace } = pulls.workspace ?? {};
    const helix: ClientCapabilities = {
      ...pulls,
      workspace: { ...workspace, ...{ diagnostic: { refreshSupport: true } } },
    };
    const files = new Map([[plan, examplePlan({})]]);
    await withClient({ capabilities: helix, files, folders: ['memfs:/work'] }, async (client) => {
      await client.open(plan, examplePlan({}));
      await client.diagnostics(plan);
      const seen = client.refreshes;
      files.set(config, 'region: scotland\n');
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: config, type: 1 }],
      });
      await client.until(() => client.refreshes > seen);
    });
  });
});
