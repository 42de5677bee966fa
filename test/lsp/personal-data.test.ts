/** What identifies somebody in a plan is in no answer but those that change the plan itself. */

import assert from 'node:assert/strict';
import { exportPlanRequest, pasteRequest } from '../../server/protocol';
import { withClient } from '../support/client';
import { identifying, telling } from '../support/identifying';
import { itemsOf, requestsFor } from '../support/requests';

const uri = 'memfs:/work/a.plan.yaml';

describe('what identifies somebody', function () {
  this.timeout(300_000);

  it('is masked in every answer, wherever it is asked for', async () => {
    const around = { settings: { asOf: '2026-06-01' }, files: new Map(), folders: ['memfs:/work'] };
    await withClient(around, async (client) => {
      await client.open(uri, identifying);
      const lines = identifying.split('\n');
      // What is pasted comes into a text, and what is exported is the plan: both are written whole.
      const whole = new Set<string>([pasteRequest, exportPlanRequest]);
      const requests = requestsFor(client.capabilities).filter(({ method }) => !whole.has(method));
      for (const { method, params, resolve } of requests) {
        for (const [line, text] of lines.entries()) {
          const position = { line, character: Math.ceil(text.length * 0.7) };
          const asked = params({ uri, position, range: { start: position, end: position } });
          const answer = await client.request(method, asked).catch((error: Error) => error.message);
          assert.doesNotMatch(JSON.stringify(answer), telling, `${method} at ${line}`);
          for (const item of resolve ? itemsOf(answer).slice(0, 3) : []) {
            const resolved = await client.request(resolve ?? '', item);
            if (resolve === 'codeAction/resolve') continue;
            assert.doesNotMatch(JSON.stringify(resolved), telling, `${resolve} at ${line}`);
          }
        }
      }
      assert.doesNotMatch(client.logs.join('\n'), telling);
    });
  });
});
