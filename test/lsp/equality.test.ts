/** The same text gives the same problems everywhere: engine, server on Node, server in a browser. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';
import { checks } from '../../server/checks';
import { exampleDay, examplePlan } from '../../server/checks/support/example';
import type { Verdict } from '../../server/engine/problems';
import { isPlanName } from '../../server/node/find-plans';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import { evidenceFiles } from '../../server/workspace/evidence';
import { today } from '../../server/workspace/setting';
import { Client } from '../support/client';
import { judgeText } from '../support/judged';
import type { ServerKind } from '../support/server-process';

const samples = join(__dirname, '../../../samples');

interface Case {
  readonly name: string;
  readonly text: string;
  readonly config?: string;
  readonly asOf: string;
  /** The files beside it. */
  readonly evidence?: readonly string[];
}

const cases: readonly Case[] = [
  ...readdirSync(samples)
    .filter(isPlanName)
    .map((name) => ({
      name,
      text: readFileSync(join(samples, name), 'utf8'),
      asOf: '2026-06-01',
      evidence: ['minutes/2026-05-12.md'],
    })),
  ...checks.flatMap(({ id, fails }) =>
    fails.map((example, i) => ({
      name: `${id}, failing example ${i + 1}`,
      text: examplePlan(example),
      asOf: example.asOf ?? exampleDay,
      ...(example.checks !== undefined && {
        config: `checks:\n  ${example.checks.replace(/\n/g, '\n  ')}\n`,
      }),
    })),
  ),
];

/** What the engine says of each case: the same for both servers. */
const said = new Map<Case, unknown>();

function fromEngine(one: Case): unknown {
  const { text, config, asOf, evidence = [] } = one;
  const named = evidenceFiles(readPlan(openDocument(text)));
  const missing = named.filter((name) => !evidence.includes(name));
  const known =
    said.get(one) ??
    toldOf(judgeText(text, { asOf, today: today(), missing, ...(config && { config }) }));
  said.set(one, known);
  return known;
}

/** What is told of a problem, whoever tells it. */
function toldOf({ problems }: Verdict): unknown {
  return problems.map(({ check, severity, message, start, end, related }) => ({
    check,
    severity,
    message,
    start,
    end,
    related: related.slice(0, 49).map((place) => [place.message, place.start, place.end]),
  }));
}

function fromServer(items: readonly Diagnostic[]): unknown {
  return items.map(({ code, severity, message, range, relatedInformation = [] }) => ({
    check: code,
    severity: [undefined, 'error', 'warning', 'suggestion'][severity ?? 0],
    message,
    start: range.start,
    end: range.end,
    related: relatedInformation
      .slice(0, 49)
      .map((place) => [place.message, place.location.range.start, place.location.range.end]),
  }));
}

for (const kind of ['built', 'browser'] satisfies readonly ServerKind[]) {
  describe(`the problems that the server tells (${kind})`, function () {
    this.timeout(300_000);

    it('are those of the engine, for every sample and every failing example', async () => {
      const files = new Map<string, string>();
      const client = new Client({ kind, files, folders: ['memfs:/work'] });
      try {
        await client.start();
        for (const [i, one] of cases.entries()) {
          const { name, text, config, asOf, evidence = [] } = one;
          for (const path of evidence) files.set(`memfs:/work/${i}/${path}`, '');
          const uri = `memfs:/work/${i}/test.plan.yaml`;
          if (config !== undefined) files.set(`memfs:/work/${i}/golden-thread.yaml`, config);
          client.settings = { asOf };
          await client.notify('workspace/didChangeConfiguration', { settings: null });
          await client.open(uri, text);
          const told = fromServer(await client.diagnostics(uri));
          assert.deepEqual(told, fromEngine(one), name);
          await client.close(uri);
        }
        await client.stop();
      } finally {
        await client.server.kill();
      }
    });
  });
}
