import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homepage } from '../server/checks/support/page';

interface Manifest {
  readonly type?: string;
  readonly homepage: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly languages: readonly {
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
  };
}

const root = join(__dirname, '..', '..');
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('package.json', () => {
  const manifest = readJson<Manifest>('package.json');

  it('needs nothing at run time', () => {
    assert.equal(manifest.dependencies, undefined);
  });

  it('stays CommonJS, as VS Code loads it', () => {
    assert.equal(manifest.type, undefined);
  });

  it('uses no newer interface of VS Code than it asks for', () => {
    assert.equal(`^${manifest.devDependencies['@types/vscode']}`, manifest.engines.vscode);
  });

  it('names files that exist', () => {
    const { languages, grammars } = manifest.contributes;
    const paths = [
      ...languages.flatMap(({ configuration, icon: { light, dark } }) => [
        ...[configuration, light, dark],
      ]),
      ...grammars.map((each) => each.path),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('names the scope of its grammar', () => {
    for (const { path, scopeName } of manifest.contributes.grammars) {
      assert.equal(readJson<{ scopeName: string }>(path).scopeName, scopeName);
    }
  });

  it('has the homepage that the pages of checks are found from', () => {
    assert.equal(manifest.homepage, `${homepage}#readme`);
  });

  it('records no download addresses in the lock file', () => {
    assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "http/);
  });
});
