/** The extension as it is shipped, and the suites that are run on it. */

import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';

/** The root of the checkout. */
export const root = join(__dirname, '../../../..');

/** Makes the `.vsix`, and so builds what is in it. */
export async function makeVsix(file: string): Promise<string> {
  await createVSIX({ cwd: root, packagePath: file, dependencies: false });
  return file;
}

/** Copies what is in the `.vsix` into a folder; without `main` it runs in a browser's worker only. */
export async function copyExtension(to: string, where: 'machine' | 'worker'): Promise<string> {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of files) await cp(join(root, file), join(to, file));
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  if (where === 'worker') delete manifest.main;
  await writeFile(join(to, 'package.json'), JSON.stringify(manifest));
  return to;
}

/** Bundles all suites into one file, which is all that a browser's worker can load; beside it the clock for servers. */
export async function bundleSuites(to: string, where: 'machine' | 'worker'): Promise<string> {
  const suites = join(root, 'test/editor/suites');
  const folders = where === 'machine' ? [suites, join(suites, 'node')] : [suites];
  const paths: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder);
    paths.push(
      ...names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name)),
    );
  }
  const imports = [join(suites, 'support/run.ts'), ...paths].map(
    (path) => `import ${JSON.stringify(path)};`,
  );
  const mocha = await readFile(require.resolve('mocha/mocha.js'), 'utf8');
  const file = join(to, 'index.js');
  await mkdir(to, { recursive: true });
  if (where === 'machine') await cp(join(root, 'out/test/support/clock.js'), join(to, 'clock.js'));
  await build({
    stdin: {
      contents: `${imports.join('\n')}\nexport { run } from './support/run';`,
      resolveDir: suites,
      loader: 'ts',
    },
    outfile: file,
    // Mocha for browsers is a script, not a module: it runs first, and makes `Mocha` global.
    banner: { js: `(function (module, exports, define) {${mocha}\n}).call(globalThis);` },
    bundle: true,
    format: 'cjs',
    platform: where === 'machine' ? 'node' : 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
  });
  return file;
}
