// Bundles the command line into dist/: cli.js, and beside it what cli.js loads when asked for.
//
// VS Code and `require` want CommonJS, and esbuild splits only ES modules. So what is imported
// dynamically is split off as ES modules first, and each file is then turned into CommonJS. Which
// files those are follows from the `import()` calls in the code; no list is kept here.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

const common = {
  target: 'node20',
  platform: 'node',
  minify: !values.dev,
  sourcemap: values.dev ? 'inline' : false,
  legalComments: 'none',
  charset: 'utf8',
};

const { outputFiles } = await build({
  ...common,
  absWorkingDir: root,
  entryPoints: { cli: 'server/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  write: false,
});

const dist = join(root, 'dist');
await rm(dist, { recursive: true, force: true });
await mkdir(dist);

for (const { path, text } of outputFiles) {
  const name = basename(path);
  const isProgram = name === 'cli.js';
  const { code } = await transform(text, {
    ...common,
    format: 'cjs',
    sourcefile: name,
    banner: isProgram ? '#!/usr/bin/env node' : '',
    // `import()` becomes `require()`, which starts faster and needs no guess at a file's exports.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
  });
  const file = join(dist, name);
  await writeFile(file, code);
  if (isProgram) {
    await chmod(file, 0o755);
  }
  console.log(`dist/${name}  ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB`);
}
