/** Fetches code-server, VS Code for a browser, from the npm registry. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cache';

const run = promisify(execFile);

const codeServer = '4.139.1';
/** The Node that this code-server is made for, to the major version. */
const nodeMajor = '24';
const nodeVersion = '24.21.0';

/** An installed editor: the program that runs it, and its first script. */
export interface InstalledEditor {
  readonly node: string;
  readonly main: string;
}

/** Installs code-server unless it is in the cache; that takes some minutes, once. */
export async function installCodeServer(): Promise<InstalledEditor> {
  const node = await installNode();
  const mainIn = (folder: string) =>
    join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js');
  const folder = await cached(
    `code-server-${codeServer}`,
    (made) => existsSync(mainIn(made)),
    async (made) => {
      console.log(`Installing code-server ${codeServer} into the cache: some minutes, once.`);
      await install(made, `code-server@${codeServer}`, node);
    },
  );
  return { node, main: mainIn(folder) };
}

/** The Node that runs this, or one from the npm registry where that is another version. */
async function installNode(): Promise<string> {
  if (process.versions.node.startsWith(`${nodeMajor}.`)) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  if (process.platform !== 'linux') {
    throw new Error(
      `code-server ${codeServer} needs Node ${nodeMajor}: run this with that version.`,
    );
  }
  const programIn = (folder: string) => join(folder, 'node_modules', name, 'bin/node');
  const folder = await cached(
    `node-${nodeVersion}`,
    (made) => existsSync(programIn(made)),
    (made) => install(made, `${name}@${nodeVersion}`, process.execPath),
  );
  return programIn(folder);
}

/** Installs a package and runs its scripts with the given Node. Fails with what npm says. */
async function install(folder: string, name: string, node: string): Promise<void> {
  const manifest = { private: true, allowScripts: { argon2: true, 'code-server': true } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const bin = dirname(node);
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env['PATH']}`,
    // Left by an npm that runs this: code-server's script takes its Node from it, where npm does not say it anew.
    npm_config_user_agent: undefined,
    // Native modules are built from the headers beside the program: nothing else is downloaded.
    npm_config_nodedir: dirname(bin),
  };
  const args = ['install', '--no-audit', '--no-fund', '--no-save', name];
  await run('npm', args, {
    cwd: folder,
    env,
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
  });
}
