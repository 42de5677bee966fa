import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { examplePlan } from '../../server/checks/support/example';
import { report } from '../../server/cli/commands/report';
import type { PlanSnapshot } from '../../server/features/snapshot';
import { machine } from '../../server/lsp/node';
import { panels } from '../../server/lsp/panels';
import { reportFiles } from '../../server/lsp/plan-reports';
import { type ReportFile, type ReportKind, reportFileRequest } from '../../server/protocol';
import { reportKinds } from '../../server/reports/subject';
import { metBoard } from '../support/boards';
import { withClient } from '../support/client';
import { configSnapshot, planSnapshot } from '../support/snapshots';
import { unzipped } from '../support/zip';

const asOf = '2026-10-01';
const sample = (name: string) => join(__dirname, '../../../samples', `${name}.plan.yaml`);

/** The page that the command line writes. */
async function written(kind: ReportKind, file: string): Promise<string> {
  let page = '';
  const status = await report(
    kind,
    file,
    { asOf, format: 'html' },
    {
      out: (text) => {
        page += text;
      },
      // What is said first on the page is said on the terminal, too.
      error: () => undefined,
      drained: () => Promise.resolve(),
      isClosed: false,
      colours: picocolors.createColors(false),
      width: undefined,
      program: '',
    },
  );
  assert.equal(status, 0);
  return page;
}

async function previewed(kind: ReportKind, snapshot: PlanSnapshot): Promise<string> {
  const params = { textDocument: { uri: snapshot.uri }, kind: `${kind}-report` } as const;
  const result = await panels()(snapshot, params, async () => []);
  assert.equal(result?.kind, 'full');
  return result.body;
}

const link = /<a href="#" data-go="([^"]*)" data-at="[^"]*" title="[^"]*">([^<]*)<\/a>/g;
const bodyIn = (page: string) =>
  /<body class="gt-report">\n([\s\S]*)\n<\/body>/.exec(page)?.[1] ?? assert.fail();

/** Something unknown, something that cannot be read, and something that must not be shown. */
const faulty = examplePlan({
  actions: [
    'links: [X1]\naction: Ring 01632 960123 about it',
    'deadline: soon\nlead-officer: nobody',
    'ref: CS1',
  ],
  blocks: metBoard,
});

describe('the preview of a report', () => {
  it('is what the command line writes, with links from refs to their actions', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'golden-thread-preview-'));
    const file = join(folder, 'faulty.plan.yaml');
    try {
      // Apart from the repository of this project, whose versions the command line would ask.
      const texts = [
        await readFile(sample('northbridge-2026'), 'utf8'),
        await readFile(sample('dudley-2020'), 'utf8'),
        faulty,
      ];
      for (const text of texts) {
        await writeFile(file, text);
        const snapshot = planSnapshot(text, { asOf });
        for (const kind of reportKinds) {
          const body = await previewed(kind, snapshot);
          const plain = body.replace(link, '$2');
          assert.equal(
            plain,
            `<div class="gt-report">\n${bodyIn(await written(kind, file))}\n</div>`,
          );
        }
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('leads from each ref to the one action that has it', async () => {
    const body = await previewed('officer', planSnapshot(faulty, { asOf }));
    const links = [...body.matchAll(link)].map(([, go = '', ref]) => [
      ref,
      JSON.parse(go.replaceAll('&#34;', '"')),
    ]);
    assert.deepEqual(links, [['CS2', { list: 'actions', id: 'CS2' }]]);
    assert.doesNotMatch(body, /960123/);
    const board = await previewed(
      'board',
      planSnapshot(await readFile(sample('northbridge-2026'), 'utf8'), { asOf }),
    );
    const places = [...board.matchAll(/data-at="([^"]*)"/g)].map(([, at]) => at);
    assert.ok(places.length > 10);
    assert.equal(new Set(places).size, places.length);
  });
});

describe('a report as a file', () => {
  const uri = 'file:///work/a.plan.yaml';
  const text = examplePlan({ blocks: metBoard });
  const params = { textDocument: { uri }, report: 'board', format: 'docx' } as const;

  it('is the page or the Word document of the command line', async () => {
    await withClient({ settings: { asOf } }, async (client) => {
      await client.open(uri, text);
      const ask = (format: string, kind = 'board') =>
        client.request<ReportFile>(reportFileRequest, {
          textDocument: { uri },
          report: kind,
          format,
        });
      const page = await ask('html');
      assert.ok('text' in page);
      assert.match(page.text, /^<!doctype html>[\s\S]*Position at 1 October 2026/);
      const word = await ask('docx');
      assert.ok('base64' in word);
      const files = unzipped(Buffer.from(word.base64, 'base64'));
      assert.match(files.get('word/document.xml') ?? '', /Position at 1 October 2026/);
      await assert.rejects(ask('pdf'), /malformed/);
      await assert.rejects(ask('html', 'constructor'), /malformed/);
    });
  });

  it('is a page alone where Word documents cannot be made, and nothing of a configuration', async () => {
    const refused = await reportFiles({})(planSnapshot(text), params);
    assert.ok(refused && 'refused' in refused);
    assert.match(refused.refused, /as a web page/);
    const made = await reportFiles({})(planSnapshot(text), { ...params, format: 'html' });
    assert.ok(made && 'text' in made);
    assert.equal(await reportFiles(machine)(configSnapshot(''), params), undefined);
  });
});
