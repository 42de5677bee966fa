/** What is shipped: the extension to editors, the command line to npm. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { listFiles, PackageManager } from '@vscode/vsce';
import { isThorough } from './support/effort';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const isWindows = process.platform === 'win32';

/** Names of split-off files hold a hash of their text. */
const named = (path: string): string => path.replace(/-[A-Z0-9]{8}(?=\.js$)/, '-HASH');

describe('the .vsix', function () {
  this.timeout(300_000);

  it('holds what an editor needs, and nothing else', async () => {
    const files = await packed();
    const folders = [
      'dist/client/',
      'dist/server/',
      'client/',
      'images/',
      'l10n/',
      'schema/',
      'syntaxes/',
    ];
    const top = files.filter((path) => !folders.some((folder) => path.startsWith(folder)));
    assert.deepEqual(top.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/client.browser.js',
      'dist/client.js',
      'dist/sbom.cdx.json',
      'dist/server.browser.js',
      'dist/server.js',
      'package.json',
      'package.nls.json',
    ]);
    const rest = files.filter((path) => !top.includes(path));
    assert.deepEqual([...new Set(rest.map(named))].sort(), [
      'client/language-configuration.json',
      'client/snippets/plan.json',
      ...(await split('dist/client')),
      ...(await split('dist/server')),
      'images/golden-thread.svg',
      'images/icon.png',
      'images/plan-dark.svg',
      'images/plan-light.svg',
      ...['first', 'mend', 'open', 'progress', 'update'].map(
        (step) => `images/walkthrough/${step}.md`,
      ),
      'l10n/bundle.l10n.json',
      'schema/improvement-plan.schema.json',
      'syntaxes/improvement-plan.tmLanguage.json',
    ]);
  });

  it('brings the licences of all that is bundled', async () => {
    const text = await readFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const entries = text.split(/^-{78}$/m).slice(1);
    const named = entries.map((entry) => /^\s*(\S+) \S+ \(\S+\)\n/.exec(entry)?.[1]);
    for (const name of ['yaml', 'zod', 'docx', 'd3-scale', 'vscode-languageserver', 'diff']) {
      assert.ok(named.includes(name), name);
    }
    for (const entry of entries) assert.match(entry, /copyright|licen[cs]e/i, entry.slice(0, 80));
  });

  it('starts without the library that speaks with the server', async () => {
    const program = `
      const Module = require('node:module');
      const load = Module._load;
      const any = () => {
        const get = (target, key) => (key in target ? target[key] : any());
        return new Proxy(class {}, { get, apply: any });
      };
      const editor = Object.create(any());
      Module._load = (name, ...more) => (name === 'vscode' ? editor : load(name, ...more));
      require('./dist/client.js');
      console.log(Object.keys(require.cache).join());`;
    const { stdout } = await run(process.execPath, ['-e', program], { cwd: root });
    const loaded = stdout.trim().split(',');
    assert.ok(loaded.includes(join(root, 'dist/client.js')));
    for (const path of loaded) assert.ok((await stat(path)).size < 100_000, path);
  });

  it('is made without warnings and stays under 2 MB', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'golden-thread-package-'));
    try {
      const file = join(folder, 'golden-thread.vsix');
      const { stdout, stderr } = isThorough
        ? await run('npm', ['run', 'package', '--', '--out', file], { cwd: root, shell: isWindows })
        : await packageBuilt(join(folder, 'built'), file);
      assert.doesNotMatch(stdout + stderr, /warn/i);
      assert.ok((await stat(file)).size < 2_000_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the npm package', () => {
  it('holds the command line and the server, and not the extension', async () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = await run('npm', args, { cwd: root, shell: isWindows });
    const said: unknown = JSON.parse(stdout);
    const text = JSON.stringify(said);
    for (const path of ['dist/cli.js', 'dist/server.js', 'samples/dudley-2020.plan.yaml']) {
      assert.ok(text.includes(`"${path}"`), path);
    }
    for (const path of ['dist/client', 'client/', 'images/', 'test/', 'server/lsp']) {
      assert.ok(!text.includes(`"${path}`), path);
    }
  });
});

describe('what is shipped', () => {
  /** Ways out of the machine, and of telling of its user. */
  const ways =
    /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|TelemetryLogger|RTCPeerConnection/;
  /** What is split off calls `require` by another name: `(0,a.b)("net")`. */
  const modules =
    /(?:\brequire|\(0, ?\w+\.\w+\))\("(?:node:)?(https?|http2|net|tls|dgram|dns|inspector)(?:\/\w+)?"\)/g;
  /** The protocol's library can use a pipe; ours goes over the channel of the process or standard output. */
  const withPipes = [
    'server.js',
    join('cli', 'lsp-HASH.js'),
    join('client', 'node-client-HASH.js'),
  ];

  it('knows no way into a network', async () => {
    const dist = join(root, 'dist');
    const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));
    assert.ok(names.length > 5);
    for (const name of names) {
      const code = await readFile(join(dist, name), 'utf8');
      assert.doesNotMatch(code, ways, name);
      const allowed = withPipes.includes(named(name)) ? ['net'] : [];
      assert.deepEqual(
        [...new Set([...code.matchAll(modules)].map(([, one]) => one))],
        allowed,
        name,
      );
    }
  });

  it('would be found out', () => {
    assert.match('await fetch("https://example.org")', ways);
    assert.deepEqual('require("node:https")'.match(modules), ['require("node:https")']);
    assert.deepEqual('=(0,G.a)("tls")'.match(modules), ['(0,G.a)("tls")']);
  });
});

describe('the strings of the manifest', () => {
  it('are all there, and all used', async () => {
    const manifest = await readFile(join(root, 'package.json'), 'utf8');
    const texts: unknown = JSON.parse(await readFile(join(root, 'package.nls.json'), 'utf8'));
    const used = manifest.match(/(?<="%)[\w.]+(?=%")/g) ?? [];
    assert.deepEqual(Object.keys(Object(texts)).sort(), [...new Set(used)].sort());
  });
});

let files: Promise<string[]> | undefined;

/** What is packaged; to find that out takes a look at all that is not. */
function packed(): Promise<string[]> {
  files ??= listFiles({ cwd: root, packageManager: PackageManager.None });
  return files;
}

/** Packages a copy that has no script to build it with, as all is built. */
async function packageBuilt(copy: string, file: string) {
  for (const path of [...(await packed()), '.vscodeignore']) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await copyFile(join(root, path), join(copy, path));
  }
  const { scripts, ...manifest } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await writeFile(join(copy, 'package.json'), JSON.stringify(manifest));
  const vsce = require.resolve('@vscode/vsce/vsce');
  const args = [vsce, 'package', '--no-dependencies', '--out', file];
  return await run(process.execPath, args, { cwd: copy });
}

async function split(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder));
  return [...new Set(names.map((name) => named(`${folder}/${name}`)))];
}
