import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCycles } from './support/cycles';
import { readImports, type Sources } from './support/imports';
import { brokenRules, rules, unplacedFiles } from './support/layers';
import { brokenSizes } from './support/sizes';

const root = join(__dirname, '..', '..');

function readSources(): Sources {
  const paths = ['client', 'server']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const example = (...files: [path: string, source: string][]): Sources => new Map(files);

describe('architecture', () => {
  const sources = readSources();
  const imports = readImports(sources);

  it('has each file in a layer', () => {
    assert.deepEqual(unplacedFiles(sources.keys()), []);
  });

  it('keeps the rules of its layers', () => {
    assert.deepEqual(brokenRules(imports), []);
  });

  it('has no cycle between files', () => {
    assert.deepEqual(importCycles(imports), []);
  });

  it('keeps its files short', () => {
    assert.equal(brokenSizes(sources).join('\n'), '');
  });
});

describe('rules of the architecture', () => {
  const broken: Record<string, [path: string, source: string][]> = {
    'imports point down': [
      ['server/text/a.ts', "import { b } from '../plan/b';"],
      ['server/plan/a.ts', "import type {\n  A,\n  B,\n} from '../measures/a';"],
      ['server/plan/b.ts', "export { a } from '../workspace/a';"],
      ['server/workspace/a.ts', "import '../progress/a';"],
      ['server/progress/a.ts', "const a = require('../checks/support/a');"],
      ['server/checks/support/a.ts', "import { a } from '../../engine/a.js';"],
      ['server/engine/a.ts', "const a = await import('../reports/a.js');"],
      ['server/formats/a.ts', "import { a } from '../reports/a';"],
      ['server/features/a.ts', "import { a } from '../lsp/a';"],
      ['server/lsp/a.ts', "import { a } from '../cli/a';"],
    ],
    'of the language server cli knows lsp/node.ts alone': [
      ['server/cli/a.ts', "import { a } from '../lsp/a';"],
    ],
    'only node.ts and main.ts of lsp run on Node, and no other file of it on a browser': [
      ['server/lsp/connection.ts', "import 'node:fs';"],
      ['server/lsp/a.ts', "import { a } from 'vscode-languageserver/node';"],
      ['server/lsp/node.ts', "import { a } from 'vscode-languageserver/browser';"],
    ],
    'measures are used from checks upward': [
      ['server/workspace/a.ts', "import { a } from '../measures/a';"],
      ['server/progress/a.ts', "import { a } from '../measures/a';"],
    ],
    'only cli and lsp/node.ts import node': [
      ['server/lsp/browser.ts', "import { a } from '../node/a';"],
      ['server/reports/a.ts', "import { a } from '../node/a';"],
    ],
    'only checks/index.ts imports a check': [
      ['server/checks/links/a.ts', "import { b } from './b';"],
      ['server/checks/support/a.ts', "import { a } from '../links/a';"],
      ['server/engine/a.ts', "import { a } from '../checks/links/a';"],
    ],
    'the library of Word documents is loaded when it is asked for': [
      ['server/cli/a.ts', "import { toDocx } from '../reports/docx/to-docx';"],
      ['server/reports/a.ts', "import { toDocx } from './docx/to-docx';"],
    ],
    'what reads Word, Excel and CSV files is loaded when it is asked for': [
      ['server/exchange/office/read.ts', "import { readPackage } from './read-package';"],
      ['server/exchange/office/read-package.ts', "import { readDocx } from './docx/read-docx';"],
      ['server/exchange/office/csv/a.ts', "import { a } from '../xlsx/b';"],
    ],
    'protocol.ts imports nothing': [['server/protocol.ts', "import type { z } from 'zod';"]],
    'protocol.ts is for features, lsp and the client': [
      ['server/engine/a.ts', "import { a } from '../protocol';"],
    ],
    'of the server the client knows protocol.ts alone': [
      ['client/a.ts', "import { a } from '../server/text/a';"],
    ],
    'of the client extension.ts and node-client.ts alone run on Node, browser.ts and worker.ts on a browser':
      [
        ['client/a.ts', "import 'node:fs';"],
        ['client/a.ts', "import { a } from 'vscode-languageclient/node';"],
        ['client/extension.ts', "import { a } from 'vscode-languageclient/browser';"],
        ['client/browser.ts', "import { a } from 'vscode-languageclient/node';"],
      ],
    'the script in a panel imports itself alone, and nobody imports it': [
      ['client/panels/page/a.ts', "import 'vscode';"],
      ['client/panels/a.ts', "import { a } from './page/a';"],
    ],
    'the server does not know the client': [
      ['server/lsp/a.ts', "import { a } from '../../client/a';"],
    ],
    'the core imports nothing of Node': [
      ['server/text/a.ts', "import { readFileSync } from 'node:fs';"],
      ['server/features/a.ts', "import path from 'path';"],
    ],
    'a package is imported where it belongs': [
      ['server/lsp/a.ts', "import * as vscode from 'vscode';"],
      ['server/features/a.ts', "import { Range } from 'vscode-languageserver/node';"],
      ['server/plan/a.ts', "import { parseDocument } from 'yaml';"],
      ['server/plan/b.ts', "import { z } from 'zod';"],
      ['server/cli/a.ts', "import { z } from 'zod';"],
      ['server/engine/a.ts', "import { Command } from 'commander';"],
      ['server/exchange/a.ts', "import { Inflate } from 'fflate';"],
      ['server/exchange/write/a.ts', "import { SaxesParser } from 'saxes';"],
    ],
  };

  for (const { name } of rules) {
    it(`notices that ${name}`, () => {
      const files = broken[name] ?? [];
      assert.notEqual(files.length, 0, 'an example that breaks the rule');
      for (const file of files) {
        const found = brokenRules(readImports(example(file)));
        assert.ok(
          found.some((message) => message.startsWith(`${name}: ${file[0]}`)),
          `${file[1]} in ${file[0]} gives ${JSON.stringify(found)}`,
        );
      }
    });
  }

  it('allow what the layers are for', () => {
    const sound = example(
      ['server/text/a.ts', ''],
      ['server/measures/a.ts', "import { a } from '../text/a';"],
      ['server/plan/yaml.ts', "import { parseDocument } from 'yaml';"],
      ['server/plan/schema/a.ts', "import { z } from 'zod';\nimport { a } from '../../text/a';"],
      ['server/plan/a.ts', "import type * as z from 'zod/mini';"],
      ['server/checks/links/a.ts', "import { a } from '../../measures/a';"],
      ['server/checks/links/b.ts', "import { a } from '../check';\nimport '../support/a';"],
      ['server/checks/index.ts', "import { a } from './links/a';"],
      ['server/engine/a.ts', "import { checks } from '../checks';"],
      ['server/features/a.ts', "import type { A } from '../protocol';"],
      ['server/node/a.ts', "import 'node:fs';\nimport type { A } from '../workspace/a';"],
      ['server/cli/lsp.ts', "import { a } from '../lsp/node';"],
      ['server/cli/a.ts', "import '../node/a';\nconst z = await import('zod');"],
      ['server/lsp/node.ts', "import '../node/a';\nimport 'vscode-languageserver/node';"],
      ['client/a.ts', "import * as vscode from 'vscode';\nimport '../server/protocol';"],
      ['client/a.ts', "import { a } from 'vscode-languageclient';"],
      ['client/extension.ts', "import 'vscode-languageclient/node';"],
      ['client/worker.ts', "import 'vscode-languageclient/browser';"],
      ['server/text/b.ts', "/** Like `import('vscode')`.\n * import('vscode')\n */\n// from 'zod'"],
    );
    assert.deepEqual(brokenRules(readImports(sound)), []);
    assert.deepEqual(unplacedFiles(sound.keys()), []);
  });

  it('notice a file in no layer', () => {
    const paths = ['server/a.ts', 'server/helpers/a.ts', 'server/text/a.ts', 'server/protocol.ts'];
    assert.deepEqual(unplacedFiles(paths), ['server/a.ts', 'server/helpers/a.ts']);
  });

  it('notice a cycle', () => {
    const cyclic = example(
      ['server/text/start.ts', "import './a';"],
      ['server/text/a.ts', "import './b.js';"],
      ['server/text/b.ts', "import type { A } from './c';"],
      ['server/text/c/index.ts', "export { a } from '../a';"],
    );
    assert.deepEqual(importCycles(readImports(cyclic)), [
      ['server/text/a.ts', 'server/text/b.ts', 'server/text/c/index.ts'],
    ]);
  });

  it('notice long files', () => {
    const lines = (count: number): string => 'x\n'.repeat(count);
    const files = (...counts: number[]): Sources =>
      new Map(counts.map((count, index) => [`server/text/${index}.ts`, lines(count)]));
    const tenth = [...Array<number>(9).fill(10), 400];
    const fifth = [...Array<number>(8).fill(10), 300, 400];
    const half = [...Array<number>(4).fill(10), ...Array<number>(6).fill(120)];
    assert.deepEqual(brokenSizes(files(...tenth)), []);
    assert.deepEqual(brokenSizes(files(...fifth)), [
      'percentile 90 is 300 lines, not under 250:\n  400 server/text/9.ts\n  300 server/text/8.ts',
    ]);
    assert.match(brokenSizes(files(...half)).join(), /^percentile 50 is 120 lines, not under 100:/);
  });
});
