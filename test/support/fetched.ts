/** What tests need of the registry beside the project's own packages: installed once, outside of every checkout. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'golden-thread');
const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * The folder of the cache in which just these packages are installed, by name and version. Throws where npm
 * cannot install them, with what npm says.
 */
export function fetched(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(cache, name);
  const manifest = join(folder, 'package.json');
  const text = JSON.stringify({ private: true, dependencies: packages });
  const isThere = existsSync(manifest) && readFileSync(manifest, 'utf8') === text;
  const inFolder = (dependency: string) => existsSync(join(folder, 'node_modules', dependency));
  if (isThere && Object.keys(packages).every(inFolder)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, text);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return folder;
}

/** The program of a release of Node, named by its first number. */
export function fetchedNode(version: string): string {
  const folder = fetched(join('node', version), { [platform]: version });
  return join(folder, 'node_modules', platform, 'bin/node');
}
