import { isBuiltin } from 'node:module';
import type { Import } from './imports';

/** A layer imports itself and what has a lower rank. */
const ranks: Readonly<Record<string, number>> = {
  text: 0,
  measures: 1,
  'office-files': 1,
  plan: 1,
  workspace: 2,
  progress: 3,
  checks: 4,
  engine: 5,
  history: 5,
  features: 6,
  formats: 6,
  node: 6,
  reports: 6,
  exchange: 7,
  lsp: 8,
  cli: 9,
};

const protocol = 'server/protocol.ts';
const checksIndex = 'server/checks/index.ts';

const isClient = (path: string): boolean => path.startsWith('client/');
const isPanelPage = (path: string): boolean => path.startsWith('client/panels/page/');
/** All of checks/ but its list, what a check is, and what checks share. */
const isCheck = (path: string): boolean =>
  /^server\/checks\/(?!index\.ts$|check\.ts$|support\/)/.test(path);
const isCore = (path: string): boolean =>
  path.startsWith('server/') && !/^server\/(?:node|cli|lsp)\//.test(path);

/** The folders that use the library of Word documents, which is large. */
const isWordWriter = (path: string): boolean =>
  /^server\/(?:reports|exchange\/write|office-files)\/docx\//.test(path);

const layerOf = (path: string): string | undefined => /^server\/([^/]+)\//.exec(path)?.[1];
const rankOf = (path: string): number => ranks[layerOf(path) ?? ''] ?? Number.NaN;
const isAtLeast = (path: string, layer: string): boolean => rankOf(path) >= (ranks[layer] ?? 0);

/** Who may import a package; the core imports no others. */
const packages: readonly {
  readonly name: RegExp;
  readonly mayImport: (entry: Import) => boolean;
}[] = [
  { name: /^vscode(?:-languageclient)?(?:\/|$)/, mayImport: ({ from }) => isClient(from) },
  {
    name: /^vscode-languageserver(?:\/|$)/,
    mayImport: ({ from }) => from.startsWith('server/lsp/'),
  },
  { name: /^vscode-languageserver-(?:types|textdocument)$/, mayImport: () => true },
  {
    name: /^d3-(?:scale|shape)$/,
    mayImport: ({ from }) => from.startsWith('server/reports/pictures/'),
  },
  {
    name: /^docx$/,
    mayImport: ({ from }) => isWordWriter(from),
  },
  {
    name: /^fflate(?:\/|$)/,
    mayImport: ({ from }) => /^server\/exchange\/(?:office|write)\//.test(from),
  },
  {
    name: /^saxes$/,
    mayImport: ({ from }) => from.startsWith('server/exchange/office/'),
  },
  {
    name: /^yaml(?:\/|$)/,
    mayImport: ({ from }) => from.startsWith('server/plan/yaml'),
  },
  {
    name: /^zod(?:\/|$)/,
    mayImport: ({ from, isDynamic, isType }) =>
      from.startsWith('server/plan/schema') ||
      (isType && from.startsWith('server/plan/')) ||
      (isDynamic && from.startsWith('server/cli/')),
  },
];

interface Rule {
  readonly name: string;
  /** Whether an import breaks the rule. */
  readonly forbids: (entry: Import) => boolean;
}

/** The invariants of ARCHITECTURE.md that one import can break. */
export const rules: readonly Rule[] = [
  {
    name: 'imports point down',
    forbids: ({ from, to, isLocal }) =>
      isLocal &&
      layerOf(from) !== layerOf(to) &&
      ![from, to].some((path) => path === protocol || isClient(path)) &&
      !(rankOf(from) > rankOf(to)),
  },
  {
    name: 'measures are used from checks upward',
    forbids: ({ from, to }) =>
      layerOf(to) === 'measures' && layerOf(from) !== 'measures' && !isAtLeast(from, 'checks'),
  },
  {
    name: 'only cli and lsp/node.ts import node',
    forbids: ({ from, to }) =>
      layerOf(to) === 'node' && !/^server\/(?:node\/|cli\/|lsp\/node\.ts$)/.test(from),
  },
  {
    name: 'of the language server cli knows lsp/node.ts alone',
    forbids: ({ from, to }) =>
      layerOf(from) === 'cli' && layerOf(to) === 'lsp' && to !== 'server/lsp/node.ts',
  },
  {
    name: 'only node.ts and main.ts of lsp run on Node, and no other file of it on a browser',
    forbids: ({ from, to }) => {
      if (layerOf(from) !== 'lsp') return false;
      const isNode = /^server\/lsp\/(?:node|main)\.ts$/.test(from);
      const ofNode = isBuiltin(to) || to === 'vscode-languageserver/node';
      const ofBrowser = to === 'vscode-languageserver/browser';
      return (ofNode && !isNode) || (ofBrowser && from !== 'server/lsp/browser.ts');
    },
  },
  {
    name: 'only checks/index.ts imports a check',
    forbids: ({ from, to }) => isCheck(to) && from !== checksIndex,
  },
  {
    name: 'the library of Word documents is loaded when it is asked for',
    forbids: ({ from, to, isDynamic, isType }) =>
      isWordWriter(to) && !isWordWriter(from) && !isDynamic && !isType,
  },
  {
    name: 'what reads Word, Excel and CSV files is loaded when it is asked for',
    forbids: ({ from, to, isDynamic, isType }) => {
      const [, reader] =
        /^server\/exchange\/office\/((?:docx|xlsx|csv)\/|read-package\.ts$)/.exec(to) ?? [];
      return (
        reader !== undefined &&
        !from.startsWith(`server/exchange/office/${reader}`) &&
        !isDynamic &&
        !isType
      );
    },
  },
  { name: 'protocol.ts imports nothing', forbids: ({ from }) => from === protocol },
  {
    name: 'protocol.ts is for features, lsp and the client',
    forbids: ({ from, to }) =>
      to === protocol && !isClient(from) && !/^server\/(?:features|lsp)\//.test(from),
  },
  {
    name: 'of the server the client knows protocol.ts alone',
    forbids: ({ from, to, isLocal }) =>
      isLocal && isClient(from) && !isClient(to) && to !== protocol,
  },
  {
    name: 'of the client extension.ts and node-client.ts alone run on Node, browser.ts and worker.ts on a browser',
    forbids: ({ from, to }) => {
      if (!isClient(from)) return false;
      const ofNode = isBuiltin(to) || to === 'vscode-languageclient/node';
      const ofBrowser = to === 'vscode-languageclient/browser';
      return (
        (ofNode && !/^client\/(?:extension|node-client)\.ts$/.test(from)) ||
        (ofBrowser && !/^client\/(?:browser|worker)\.ts$/.test(from))
      );
    },
  },
  {
    name: 'the script in a panel imports itself alone, and nobody imports it',
    forbids: ({ from, to }) => isPanelPage(from) !== isPanelPage(to),
  },
  {
    name: 'the server does not know the client',
    forbids: ({ from, to }) => !isClient(from) && isClient(to),
  },
  {
    name: 'the core imports nothing of Node',
    forbids: ({ from, to, isLocal }) => !isLocal && isCore(from) && isBuiltin(to),
  },
  {
    name: 'a package is imported where it belongs',
    forbids: (entry) => {
      if (entry.isLocal || isBuiltin(entry.to)) {
        return false;
      }
      const known = packages.find(({ name }) => name.test(entry.to));
      return known ? !known.mayImport(entry) : isCore(entry.from);
    },
  },
];

export function brokenRules(imports: readonly Import[]): string[] {
  return imports.flatMap((entry) =>
    rules
      .filter((rule) => rule.forbids(entry))
      .map((rule) => `${rule.name}: ${entry.from} imports ${entry.to}`),
  );
}

/** Files that belong to no layer, so that no rule would hold them. */
export function unplacedFiles(paths: Iterable<string>): string[] {
  return [...paths].filter(
    (path) => !isClient(path) && path !== protocol && Number.isNaN(rankOf(path)),
  );
}
