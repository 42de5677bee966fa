/**
 * The pages on other editors: what they say to write can be read, says what the server knows, and leads
 * somewhere. The code of two of them runs in its editor: `npm run test:neovim`, `npm run test:emacs`.
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { readSettings } from '../../server/lsp/settings';

const root = join(__dirname, '../../..');
const folder = join(root, 'docs/editors');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (page: string) => readFileSync(join(folder, page), 'utf8');

/** The code on a page in a language, each block by itself. */
function blocks(page: string, language: string): readonly string[] {
  const fences = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms');
  return [...textOf(page).matchAll(fences)].map(([, code]) => code ?? '');
}

const readers = { json: JSON.parse, toml: parse };

/** All settings of the server in some configuration, however deep they stand. */
function* settingsIn(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'goldenThread') yield inner;
    else yield* settingsIn(inner);
  }
}

describe('the pages on other editors', () => {
  it('are all in the index', () => {
    const index = textOf('README.md');
    for (const page of pages.filter((name) => name !== 'README.md')) {
      assert.ok(index.includes(`](${page})`), page);
    }
  });

  for (const page of ['helix.md', 'jetbrains.md', 'zed.md']) {
    it(`say in ${page} what can be read, with settings that the server knows`, () => {
      const values = Object.entries(readers).flatMap(([language, read]) =>
        blocks(page, language).map((code): unknown => read(code)),
      );
      const settings = values.flatMap((value) => [...settingsIn(value)]);
      assert.equal(settings.length, 1);
      assert.deepEqual(
        settings.map((one) => readSettings(one).mistakes),
        [[]],
      );
    });
  }

  for (const page of pages) {
    it(`name in ${page} the program and the files`, () => {
      const text = textOf(page);
      const programs = [...text.matchAll(/\/path\/to\/golden-thread\/([\w./-]+)/g)];
      assert.ok(programs.length > 0);
      for (const [, path = ''] of programs) assert.equal(path, 'dist/cli.js');
      for (const name of [/plan\W+ya\??ml|plan\.yaml/, /golden-thread\W+yaml/]) {
        assert.match(text, name);
      }
    });

    it(`lead in ${page} to what is there`, () => {
      for (const [, file = '', heading] of textOf(page).matchAll(
        /\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g,
      )) {
        const path = file === '' ? join(folder, page) : join(folder, file);
        assert.ok(existsSync(path), file);
        if (heading === undefined) continue;
        const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(
          ([, words = '']) => words.toLowerCase().replaceAll(' ', '-'),
        );
        assert.ok(headings.includes(heading), `${file}#${heading}`);
      }
    });
  }

  it('list every setting of the server', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const ofExtension = ['progress.followCursor', 'trace.server'];
    const all = Object.keys(contributes.configuration.properties)
      .map((name) => name.replace('goldenThread.', ''))
      .filter((name) => !ofExtension.includes(name));
    const listed = [...textOf('README.md').matchAll(/^\| `(\w+(?:\.\w+)?)` \|/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(listed.sort(), all.sort());
  });
});
