// Bundles into dist/ the command line (cli.js) and the language server (server.js for Node,
// server.browser.js for a browser's worker), and beside them what they load when asked for.
//
// VS Code and `require` want CommonJS, and esbuild splits only ES modules. So what is imported
// dynamically, or shared, is split off as ES modules first, and each file is then turned into CommonJS.
// Which files those are follows from the `import()` calls in the code; no list is kept here.
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const common = {
  minify: !values.dev,
  sourcemap: values.dev ? 'inline' : false,
  legalComments: 'none',
  charset: 'utf8',
};
const bundled = { ...common, absWorkingDir: root, outdir: 'dist', bundle: true, write: false };
const node = { target: 'node20', platform: 'node' };

const forNode = await build({
  ...bundled,
  ...node,
  entryPoints: { cli: 'server/cli/main.ts', server: 'server/lsp/main.ts' },
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
});
const forBrowser = await build({
  ...bundled,
  entryPoints: { 'server.browser': 'server/lsp/browser.ts' },
  target: 'es2022',
  platform: 'browser',
  format: 'iife',
  define: { serverVersion: JSON.stringify(version) },
});

const dist = join(root, 'dist');
await rm(dist, { recursive: true, force: true });
await mkdir(dist);

for (const { path, text } of forNode.outputFiles) {
  const name = basename(path);
  const isProgram = name === 'cli.js';
  const { code } = await transform(text, {
    ...common,
    ...node,
    format: 'cjs',
    sourcefile: name,
    banner: isProgram ? '#!/usr/bin/env node' : '',
    // `import()` becomes `require()`, which starts faster and needs no guess at a file's exports.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
  });
  await put(name, code);
  if (isProgram) {
    await chmod(join(dist, name), 0o755);
  }
}
for (const { path, text } of forBrowser.outputFiles) {
  await put(basename(path), text);
}

async function put(name, code) {
  await writeFile(join(dist, name), code);
  console.log(`dist/${name}  ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB`);
}
