// Bundles into dist/ the command line (cli.js), the language server (server.js for Node,
// server.browser.js for a browser's worker) and the extension (client.js and client.browser.js), and in
// dist/cli/, dist/server/ and dist/client/ what those load when asked for. In a browser each is one file, as
// it must be there, and what is imported dynamically runs only when asked for.
//
// VS Code and `require` want CommonJS, and esbuild splits only ES modules. So what is imported
// dynamically, or shared, is split off as ES modules first, and each file is then turned into CommonJS.
// Beside them stand the licences of what is bundled (notices.mjs), and a bill of materials (sbom.mjs).
//
// Which files those are follows from the `import()` calls in the code; no list is kept here. They are split
// apart from each other: the extension holds nothing that only the command line needs.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { withInlined } from './bundled.mjs';
import { notices } from './notices.mjs';
import { prepared } from './prepared.mjs';
import { billOfMaterials } from './sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const common = {
  // Every target has these; as calls of `RegExp`, they would be compiled again and again, and at the start.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
  minify: !values.dev,
  sourcemap: values.dev ? 'inline' : false,
  legalComments: 'none',
  charset: 'utf8',
};
const bundled = {
  ...common,
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  write: false,
  metafile: true,
  plugins: [prepared],
};
const node = { target: 'node20', platform: 'node' };
const inBrowser = { target: 'es2022', platform: 'browser' };

// The script of panels runs in a page of the editor's. It stands in the extension as a text, since pages are
// told what they may run by a number of one use, and need no file then.
const page = await build({
  ...bundled,
  ...inBrowser,
  sourcemap: false,
  entryPoints: { panel: 'client/panels/page/main.ts' },
  format: 'iife',
});
const vscode = {
  external: ['vscode'],
  define: { panelScript: JSON.stringify(page.outputFiles[0].text) },
};

const split = (name, entry, more = {}) =>
  build({
    ...bundled,
    ...node,
    ...more,
    entryPoints: { [name]: entry },
    splitting: true,
    format: 'esm',
    chunkNames: `${name}/[name]-[hash]`,
  });
const programs = await Promise.all([
  split('cli', 'server/cli/main.ts'),
  split('server', 'server/lsp/main.ts'),
  split('client', 'client/extension.ts', vscode),
]);
const scripts = await Promise.all([
  build({
    ...bundled,
    ...inBrowser,
    entryPoints: { 'server.browser': 'server/lsp/browser.ts' },
    format: 'iife',
    define: { serverVersion: JSON.stringify(version) },
  }),
  build({
    ...bundled,
    ...inBrowser,
    ...vscode,
    entryPoints: { 'client.browser': 'client/browser.ts' },
    format: 'cjs',
  }),
]);

const made = new Set();
/** How many files each folder has, and of what size together. */
const sizes = new Map();

for (const { path, text } of programs.flatMap(({ outputFiles }) => outputFiles)) {
  const isProgram = path === join(dist, 'cli.js');
  const { code } = await transform(text, {
    ...common,
    ...node,
    format: 'cjs',
    sourcefile: basename(path),
    banner: isProgram ? '#!/usr/bin/env node' : '',
    // `import()` becomes `require()`, which starts faster and needs no guess at a file's exports.
    supported: { ...common.supported, 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
  });
  await put(path, code);
  if (isProgram) {
    await chmod(path, 0o755);
  }
}
for (const { path, text } of scripts.flatMap(({ outputFiles }) => outputFiles)) {
  await put(path, text);
}

const read = [...programs, ...scripts].flatMap(({ metafile }) => Object.keys(metafile.inputs));
const inputs = await withInlined(root, read);
await put(join(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(root, inputs));
await put(join(dist, 'sbom.cdx.json'), await billOfMaterials(root, inputs));

for (const name of await readdir(dist, { recursive: true })) {
  const path = join(dist, name);
  if (name.endsWith('.js') && !made.has(path)) await rm(path);
}

for (const [folder, { files, bytes }] of sizes) {
  console.log(`${folder}/  ${files} files, ${Math.round(bytes / 1024)} KB`);
}

/** What is there already stays as it is: tests that run meanwhile find each file whole at all times. */
async function put(path, code) {
  made.add(path);
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present !== code) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, code);
  }
  const folder = relative(root, dirname(path));
  const { files, bytes } = sizes.get(folder) ?? { files: 0, bytes: 0 };
  sizes.set(folder, { files: files + 1, bytes: bytes + Buffer.byteLength(code) });
}
