import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../server/lsp/settings';
import { showReferencesCommand } from '../../server/protocol';

const root = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly l10n: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly languages: readonly { readonly id: string; readonly extensions?: readonly string[] }[];
    readonly problemMatchers: readonly { readonly name: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}
interface Setting {
  readonly enum?: readonly string[];
}
interface Step {
  readonly id: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

const manifest: Manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const texts: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));

/** What people read, wherever it stands in the manifest; the name of the product is the same everywhere. */
const isText =
  /^(?:title|name|contextualTitle|description|markdownDescription|contents|label|aliases|category|patternErrorMessage|enumDescriptions|enumItemLabels|markdownEnumDescriptions)$/;
const product = 'Golden Thread';

function* literals(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (isText.test(key) && value !== product && !/^%[\w.]+%$/.test(value))
      yield `${key}: ${value}`;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* literals(item, key);
  } else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) yield* literals(item, name);
  }
}

/** Commands of the editor. */
const commandsOfEditor = [
  'vscode.openFolder',
  'workbench.action.openWalkthrough',
  'workbench.action.quickOpen',
  'workbench.actions.view.problems',
  'editor.action.quickFix',
];

describe('the manifest of the extension', () => {
  it('holds no text that could not be translated', () => {
    // The name of a problem matcher is what `tasks.json` calls it by.
    const problemMatchers = contributes.problemMatchers.map(({ name: _, ...more }) => more);
    assert.deepEqual([...literals({ ...contributes, problemMatchers })], []);
    assert.deepEqual([...literals({ title: 'Restart' })], ['title: Restart']);
  });

  it('names where the texts of the client are translated', () => {
    const bundle: unknown = JSON.parse(read(join(manifest.l10n, 'bundle.l10n.json')));
    assert.ok(Object.keys(Object(bundle)).includes('Show log'));
  });

  it('calls commands and views that there are', () => {
    const views = Object.values(contributes.views).flatMap((all) => all.map(({ id }) => id));
    const known = new Set([
      ...contributes.commands.map(({ command }) => command),
      ...views.map((id) => `${id}.focus`),
      ...commandsOfEditor,
    ]);
    const called = [...JSON.stringify(texts).matchAll(/\(command:([\w.]+)/g)].map(([, id]) => id);
    const events = contributes.walkthroughs
      .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
      .map((event) => event.split(':'));
    const waitedFor = events.flatMap(([kind, id]) => (kind === 'onCommand' ? [id] : []));
    const seen = events.flatMap(([kind, id]) => (kind === 'onView' ? [`${id}.focus`] : []));
    const all = [...called, ...waitedFor, ...seen];
    assert.ok(all.length > 10);
    assert.deepEqual(
      [...new Set(all)].filter((id) => id !== undefined && !known.has(id)),
      [],
    );
  });

  it('has one tour, of five steps with something to see', () => {
    const [tour, ...others] = contributes.walkthroughs;
    assert.deepEqual([tour?.steps.length, others.length], [5, 0]);
    for (const { media } of tour?.steps ?? []) assert.ok(existsSync(join(root, media.markdown)));
  });

  it('has the command that lenses call', () => {
    assert.ok(contributes.commands.some(({ command }) => command === showReferencesCommand));
  });

  it('works in folders that are not trusted, and that are on no disk', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('gives its schema to plans that are opened as YAML, and leaves its own languages to itself', () => {
    for (const { url } of contributes.yamlValidation) assert.ok(existsSync(join(root, url)));
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      ['improvement-plan', 'golden-thread'],
    );
  });
});

describe('each setting', () => {
  /** A value that must make a difference to the server. */
  const values: Readonly<Record<string, unknown>> = {
    'goldenThread.asOf': { asOf: '2026-06-01' },
    'goldenThread.show': { show: 'errors' },
    'goldenThread.workspaceDiagnostics': { workspaceDiagnostics: 'openFiles' },
    'goldenThread.severities': { severities: { 'links/duplicate': 'off' } },
    'goldenThread.inlayHints.stages': { inlayHints: { stages: false } },
    'goldenThread.inlayHints.titles': { inlayHints: { titles: false } },
    'goldenThread.inlayHints.ratings': { inlayHints: { ratings: false } },
  };
  /** This one the client library reads, by the id that `client/language-server.ts` gives it. */
  const ofLibrary = 'goldenThread.trace.server';
  /** These the client reads: `test/editor/suites/` shows what they do. */
  const ofClient = ['goldenThread.progress.followCursor'];

  for (const name of Object.keys(contributes.configuration.properties)) {
    if (name === ofLibrary || ofClient.includes(name)) continue;
    it(`does something: ${name}`, () => {
      const sent = values[name];
      assert.ok(sent, 'a value is known');
      assert.notDeepEqual(readSettings(sent, '2026-01-01'), readSettings({}, '2026-01-01'));
      assert.deepEqual(readSettings(sent).mistakes, []);
    });
  }

  it('takes every value that the editor offers', () => {
    const offered = contributes.configuration.properties['goldenThread.show']?.enum ?? [];
    assert.ok(offered.length === 3);
    for (const show of offered) assert.deepEqual(readSettings({ show }).mistakes, []);
  });
});
