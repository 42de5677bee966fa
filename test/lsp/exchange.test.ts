/** Plans and forms as Word, Excel and CSV files, over the wire. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examplePlan } from '../../server/checks/support/example';
import { toCsv } from '../../server/exchange/write/to-csv';
import { exchangeFiles } from '../../server/lsp/exchange-files';
import {
  type AskedOfficer,
  addReturnRequest,
  askedOfficersRequest,
  type ExportFile,
  exportPlanRequest,
  type ImportedPlan,
  importPlanRequest,
  officerFormRequest,
  type PlanEdit,
  type ReportFile,
  type ReturnAccount,
  readReturnRequest,
} from '../../server/protocol';
import { said } from '../exchange/support/said';
import { type Client, withClient } from '../support/client';
import { edited } from '../support/edits';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const root = join(__dirname, '../../..');
const settings = { asOf: '2026-06-01' };
const uri = 'file:///work/a.plan.yaml';
const textDocument = { uri };

const inBase64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const bytesOf = (file: ReportFile) => ('text' in file ? inBase64(file.text) : file.base64);
const imported = (client: Client, params: unknown) =>
  client.request<ImportedPlan>(importPlanRequest, params);

/** A table whose last two columns nobody knows by their headings. */
const sheet = [
  'Ref,Action,Deadline,Lead officer,Sort <b>,Our date',
  'A1,Train all social workers,31 March 2027,Head of HR,Blue [x](command:y),1 May 2026',
  'A2,Recruit,30 June 2027,Head of HR,Red,2 May 2026',
].join('\r\n');

describe('a plan in a file', () => {
  for (const kind of ['here', 'browser'] as const) {
    it(`becomes the text of a plan, with an account of it (${kind})`, async () => {
      for (const fixture of ['plan-python.docx', 'plan-python.xlsx', 'plan-libreoffice.csv']) {
        const file = await readFile(join(root, 'test/exchange/fixtures', fixture));
        await withClient({ kind, settings }, async (client) => {
          const plan = await imported(client, { name: fixture, base64: inBase64(file) });
          assert.equal(plan.name, fixture.replace(/\.\w+$/, '.plan.yaml'));
          assert.ok(plan.actions > 0 && plan.priorities > 0);
          assert.match(plan.text, /^ {6}- ref: /m);
          assert.match(plan.account.body, /What was read<span class="of"> of plan-/);
          assert.match(plan.account.body, /Where everything went/);
        });
      }
    });
  }

  it('is asked about where only content tells, and made again with what was said', async () => {
    await withClient({ settings }, async (client) => {
      const given = { name: 'plan.csv', base64: inBase64(sheet) };
      const first = await imported(client, given);
      assert.deepEqual(
        first.unsure.map(({ heading, example }) => [heading, example]),
        [
          ['Sort <b>', 'Blue [x](command:y)'],
          ['Our date', '1 May 2026'],
        ],
      );
      assert.match(first.account.body, /A guess/);
      const columns = [
        ['Sort <b>', 'partners'],
        ['Our date', 'unplaced'],
      ];
      const second = await imported(client, { ...given, columns });
      assert.deepEqual(second.unsure, []);
      assert.match(second.text, /partners: /);
      assert.match(second.account.body, /Sure: you said so/);
    });
  });

  it('has updates once it is said of which day it tells', async () => {
    await withClient({ settings }, async (client) => {
      const text =
        'Ref,Action,Deadline,Lead officer,Progress\r\nA1,Recruit,June 2027,Head of HR,Posts advertised\r\n';
      const given = { name: 'plan.csv', base64: inBase64(text) };
      const first = await imported(client, given);
      assert.equal(first.undated, 1);
      assert.match(first.account.body, /Say of which day the document tells/);
      assert.doesNotMatch(first.text, /updates:/);
      const second = await imported(client, { ...given, asOf: '31 May 2026' });
      assert.equal(second.undated, 0);
      assert.match(second.text, /updates:\n +- date: 2026-05-31\n +note: Posts advertised\n/);
    });
  });

  it('brings no markup into its account', async () => {
    await withClient({ settings }, async (client) => {
      const hostile = sheet.replaceAll('A1', '<img src=x onerror=alert(1)>');
      const plan = await imported(client, {
        name: '<script>.csv',
        base64: inBase64(`${hostile}\r\n,,,,,<script>alert(1)</script>`),
      });
      assert.doesNotMatch(plan.account.body, /<(?:script|img|b>)/);
    });
  });

  it('is refused in words where there is none', async () => {
    await withClient({ settings }, async (client) => {
      const refused = async (name: string, bytes: string | Uint8Array, why: RegExp) => {
        const asked = imported(client, { name, base64: inBase64(bytes) });
        await assert.rejects(asked, (error: Error & { code?: number }) => {
          assert.equal(error.code, -32803);
          assert.match(error.message, why);
          assert.doesNotMatch(error.message, /--map|\n/);
          return true;
        });
      };
      await refused('empty.docx', '', /^empty\.docx is empty/);
      await refused('plan.docx', '%PDF-1.7', /is a PDF file/);
      await refused('plan.xlsx', 'PK\u0003\u0004nonsense', /is damaged/);
      await refused('plan.csv', 'a,b\r\nc,d', /^plan\.csv: no table .* Call its columns/);
      const form = 'Officer: Director [dcs],,\r\nRef,Date,Status\r\nCS1,2026-05-12,On track';
      await refused('updates.csv', form, /Take in updates/);
      await refused('big.csv', new Uint8Array(100 * 2 ** 20 + 1), /more than 100 megabytes/);
    });
  }).timeout(300_000);

  it('is no file at all where parameters are malformed', async () => {
    const base64 = inBase64(sheet);
    await withClient({ settings }, async (client) => {
      for (const params of [
        null,
        {},
        { name: 7, base64 },
        { name: 'a.csv', base64: 'no base64!' },
        { name: 'a.csv', base64: [1, 2] },
        { name: 'a.csv', base64, columns: 'x' },
        { name: 'a.csv', base64, columns: [null] },
        { name: 'a.csv', base64, columns: [['Ref']] },
        { name: 'a.csv', base64, columns: [['Ref', 'constructor']] },
        { name: 'a.csv', base64, asOf: 7 },
        { name: 'a.csv', base64, asOf: 'soon' },
      ]) {
        await assert.rejects(imported(client, params), /malformed/, JSON.stringify(params));
      }
      assert.equal((await imported(client, { name: 'a.csv', base64 })).actions, 2);
      assert.deepEqual(
        client.logs.filter((line) => /failed/.test(line)),
        [],
      );
    });
  });

  it('is called after its file, whatever folders that names', async () => {
    await withClient({ settings }, async (client) => {
      const nameFor = async (name: string) =>
        (await imported(client, { name, base64: inBase64(sheet) })).name;
      assert.equal(await nameFor('../../etc/a.b.csv'), 'a.b.plan.yaml');
      assert.equal(await nameFor('C:\\plans\\a.csv'), 'a.plan.yaml');
      assert.equal(await nameFor('.csv'), 'imported.plan.yaml');
    });
  });
});

describe('a plan as a file', () => {
  it('is imported as the same plan, from every kind of file', async () => {
    const text = await readFile(join(root, 'samples/northbridge-2026.plan.yaml'), 'utf8');
    await withClient({ settings }, async (client) => {
      await client.open(uri, text);
      for (const format of ['xlsx', 'docx', 'csv']) {
        const made = await client.request<ExportFile>(exportPlanRequest, { textDocument, format });
        const name = `northbridge.${format}`;
        const plan = await imported(client, { name, base64: bytesOf(made.file) });
        assert.deepEqual(said(plan.text), said(text), format);
        assert.deepEqual(plan.unsure, []);
      }
      const asked = client.request(exportPlanRequest, { textDocument, format: 'pdf' });
      await assert.rejects(asked, /malformed/);
    });
  }).timeout(300_000);

  it('tells of what whoever sends it on should know', async () => {
    const plan = examplePlan({ actions: ['action: Ring 01632 960123 about it\nsecret: yes'] });
    const text = plan.replace(/^priorities:/m, 'decisions: {}\ndecisions: {}\n$&');
    await withClient({ settings }, async (client) => {
      await client.open(uri, text);
      const { personal, unknownKeys, left } = await client.request<ExportFile>(exportPlanRequest, {
        textDocument,
        format: 'csv',
      });
      const line = text.split('\n').lastIndexOf('decisions: {}') + 1;
      assert.deepEqual(
        { personal, unknownKeys, left },
        { personal: 1, unknownKeys: 1, left: [line] },
      );
    });
  });

  it('is refused where it has no actions', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, 'plan:\n  title: Plan\n');
      const asked = client.request(exportPlanRequest, { textDocument, format: 'csv' });
      await assert.rejects(asked, /The plan has no actions, so there is nothing to export\./);
    });
  });

  it('is refused where some of it cannot be read', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, examplePlan({}).replace('deadline:', 'deadline: ]['));
      const asked = client.request(exportPlanRequest, { textDocument, format: 'csv' });
      await assert.rejects(asked, /1 place of the plan cannot be read/);
    });
  });

  it('is no Word document where that library is not, and nothing of a configuration', async () => {
    const { plan, officers, form } = exchangeFiles({});
    const word = { textDocument, format: 'docx' } as const;
    const refused = await plan(planSnapshot(examplePlan({})), word);
    assert.ok(refused && 'refused' in refused);
    assert.match(refused.refused, /as an Excel workbook/);
    assert.equal(await plan(configSnapshot(''), word), undefined);
    assert.equal(await officers(configSnapshot('')), undefined);
    assert.equal(await form(configSnapshot(''), { ...word, officer: 'dcs' }), undefined);
  });
});

describe('updates of officers', () => {
  const text = examplePlan({ actions: ['', 'ref: CS2\nlinks: [BAU]'] });

  it('are asked for of those who have open actions', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, text);
      const [first] = await client.request<AskedOfficer[]>(askedOfficersRequest, { textDocument });
      assert.equal(first?.open, 2);
      const ask = (officer: unknown) =>
        client.request<ReportFile>(officerFormRequest, { textDocument, format: 'csv', officer });
      const form = await ask(first.id);
      assert.ok('text' in form && form.text.includes('Ref,Action,Deadline,Last status,Date'));
      await assert.rejects(ask('nobody'), /no open action/);
      await assert.rejects(ask(7), /malformed/);
    });
  });

  it('are told before they are added, all in one edit', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, text);
      const [first] = await client.request<AskedOfficer[]>(askedOfficersRequest, { textDocument });
      const form = await client.request<{ text: string }>(officerFormRequest, {
        textDocument,
        format: 'csv',
        officer: first?.id,
      });
      const filled = (form.text.match(/^.*\r\n/gm) ?? [])
        .map((line) => {
          if (/^CS1,/.test(line)) return line.replace(/,,,,\r/, '2026-05-12,On track,,Half <b>,\r');
          return /^CS2,/.test(line) ? line.replace(/,,,,\r/, 'soon,At risk,,,\r') : line;
        })
        .join('');
      const params = { textDocument, name: 'back.csv', base64: inBase64(filled) };
      const told = await client.request<ReturnAccount>(readReturnRequest, params);
      assert.deepEqual([told.additions, told.conflicts, told.unread], [1, 0, 1]);
      assert.match(told.account.body, /On track\. Half &#60;b&#62;/);
      assert.match(told.account.body, /no date/);
      const { edit, show } = await client.request<PlanEdit>(addReturnRequest, params);
      const [[, edits = []] = []] = Object.entries(edit.changes ?? {});
      const added = edits.map(({ newText }) => newText).join('');
      assert.match(added, /date: 2026-05-12\n +status: on-track/);
      const lines =
        edited(edit, Object.assign(planSnapshot(text), { uri }))
          .get(uri)
          ?.split('\n') ?? [];
      assert.match(lines[show.line] ?? '', /^ +by: dcs$/);
      assert.equal(show.character, lines[show.line]?.length);
    });
  });

  it('are refused in words where nothing is filled in', async () => {
    await withClient({ settings }, async (client) => {
      await client.open(uri, text);
      const ask = (base64: unknown) =>
        client.request(readReturnRequest, { textDocument, name: 'back.csv', base64 });
      await assert.rejects(ask(inBase64(toCsv({ blocks: [], notes: [] }))), /back\.csv/);
      await assert.rejects(ask(inBase64(sheet)), /no row of it is filled in/);
      await assert.rejects(ask('!'), /malformed/);
    });
  });
});
