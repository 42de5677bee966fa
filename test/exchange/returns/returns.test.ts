import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import type { Cell, OfficeDocument } from '../../../server/exchange/document';
import { readOffice } from '../../../server/exchange/office/read';
import { type MergedReturn, mergeReturn } from '../../../server/exchange/returns/merge-return';
import { officerReturn } from '../../../server/exchange/returns/officer-return';
import { toDocx } from '../../../server/exchange/write/docx/to-docx';
import { toXlsx } from '../../../server/exchange/write/to-xlsx';
import { openDocument } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';
import { listsOf } from '../../../server/workspace/lists';
import { told } from '../support/exported';

const today = '2026-06-01';
const plan = readPlan(
  openDocument(
    examplePlan({
      actions: [
        'lead-officer: head-hr\nstatus: on-track\nupdates:\n  - date: 2026-05-12\n    status: on-track\n    note: Campaign approved',
        'lead-officer: head-hr\nsenior-responsible-officer: dcs',
        'lead-officer: head-hr\nstatus: complete\nupdates: [{ date: 2026-05-01, status: complete, evidence: [a.pdf] }]',
        'lead-officer: ad-csc\nsenior-responsible-officer: dcs',
        'lead-officer: Head of HR & Partners\nwithdrawn: { date: 2026-04-01 }',
      ],
    }),
  ),
);
const { lists } = listsOf(plan, { config: {}, today });

const asked = (officer: string): OfficeDocument =>
  officerReturn({ plan, lists, officer, today }) ?? assert.fail(officer);

type Filled = Readonly<Partial<Record<number, Readonly<Record<number, string>>>>>;

/** The document with texts put into cells, by row and column from 0, of its first table. */
function filled(document: OfficeDocument, texts: Filled): OfficeDocument {
  let isFirst = true;
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table' || !isFirst) return block;
    isFirst = false;
    const rows = block.rows.map((row, i) => ({
      ...row,
      cells: row.cells.map((cell, column): Cell => {
        const text = texts[i]?.[column];
        return text === undefined
          ? cell
          : { lines: text.split('\n').map((line) => ({ text: line })) };
      }),
    }));
    return { ...block, rows };
  });
  return { ...document, blocks };
}

const merged = (texts: Filled): MergedReturn =>
  mergeReturn(filled(asked('head-hr'), texts), plan, lists.officers);

describe('a return', () => {
  it('asks an officer about the open actions that are theirs, and how they stand', () => {
    const document = asked('head-hr');
    const [, officer, how, table] = document.blocks;
    assert.equal(officer?.kind === 'paragraph' && officer.text, 'Officer: Head of HR [head-hr]');
    const words = how?.kind === 'paragraph' ? how.text : '';
    assert.match(words, /on 1 June 2026.*send it back/);
    // A CSV file has no lists to choose from.
    assert.match(words, /On track, At risk, Off track or Complete\..*Evidenced or Worsening\./);
    assert.ok(table?.kind === 'table');
    assert.deepEqual(told(table), [
      'Ref | Action | Deadline | Last status | Date | Status | Impact | Note | Evidence',
      'CS1 | Reduce reliance on agency social workers | 31 July 2026 | On track |  |  |  |  | ',
      'CS2 | Audit a sample of plans every month | 26 February 2027 |  |  |  |  |  | ',
    ]);
    assert.deepEqual(
      [...(table.choices ?? [])].map(([column]) => column),
      [5, 6],
    );
  });

  it('is not made for who is not listed or has nothing open', () => {
    for (const officer of ['nobody', 'Head of HR'])
      assert.equal(officerReturn({ plan, lists, officer, today }), undefined);
  });

  it('adds what was filled in, and nothing where nothing was', () => {
    const { officer, additions, conflicts, known, unread } = merged({
      2: { 4: '30/06/2026', 5: 'At risk', 6: 'Emerging', 7: 'Two  left', 8: 'a.pdf\nb.pdf' },
    });
    assert.equal(officer, 'head-hr');
    assert.deepEqual([conflicts, known, unread], [[], [], []]);
    assert.deepEqual(additions, [
      {
        place: { table: "sheet 'Your actions'", row: 3 },
        ref: 'CS2',
        action: 1,
        update: {
          date: '2026-06-30',
          status: 'at-risk',
          impact: 'emerging',
          note: 'Two left',
          evidence: ['a.pdf', 'b.pdf'],
        },
      },
    ]);
  });

  it('leaves what the plan has already, and shows where it says something else of that day', () => {
    const same = merged({ 1: { 4: '12 May 2026', 5: 'on-track', 7: 'Campaign approved' } });
    assert.deepEqual([same.additions, same.conflicts, same.known.length], [[], [], 1]);
    const other = merged({ 1: { 4: '12 May 2026', 5: 'Off track' } });
    assert.deepEqual([other.additions, other.known], [[], []]);
    const [conflict] = other.conflicts;
    assert.deepEqual(conflict?.there, {
      date: '2026-05-12',
      status: 'on-track',
      note: 'Campaign approved',
    });
    assert.deepEqual(conflict?.update, { date: '2026-05-12', status: 'off-track' });
  });

  it('takes of two rows for one day the first, and shows the other', () => {
    const { additions, conflicts } = merged({
      1: { 0: 'CS2', 4: '1 June 2026', 5: 'On track' },
      2: { 4: '1 June 2026', 5: 'Complete' },
    });
    assert.deepEqual([additions.length, conflicts.length], [1, 1]);
  });

  it('says of each row that it cannot read why', () => {
    const why = (texts: Readonly<Record<number, string>>) => merged({ 1: texts }).unread[0]?.why;
    assert.equal(why({ 0: 'X1', 4: '1 June 2026', 5: 'On track' }), 'The plan has no action X1.');
    assert.match(why({ 0: '', 4: '1 June 2026' }) ?? '', /^It has no ref/);
    assert.match(why({ 5: 'On track' }) ?? '', /^It has no date/);
    assert.match(why({ 4: 'soon', 5: 'On track' }) ?? '', /^'soon' is no date\. /);
    assert.match(why({ 4: '31 June 2026', 5: 'On track' }) ?? '', /June has 30 days/);
    assert.match(why({ 4: '1 June 2026', 5: 'Fine' }) ?? '', /^'Fine' is no status\. .*On track/);
    assert.match(why({ 4: '1 June 2026', 6: 'Big' }) ?? '', /^'Big' is no impact\. /);
    assert.equal(why({ 4: '1 June 2026' }), 'It has a date and says nothing else.');
  });

  it('says all that is wrong with a row at once', () => {
    const [row] = merged({ 1: { 0: 'X1', 4: 'soon', 5: 'Fine', 6: 'Big' } }).unread;
    assert.match(
      row?.why ?? '',
      /no action X1\. 'soon' is no date\. .*'Fine' is no status\. .*'Big'/,
    );
  });

  it('takes a year of two digits for one of this century, as other dates that are typed', () => {
    const { additions } = merged({ 1: { 4: '20/11/26', 5: 'On track' } });
    assert.equal(additions[0]?.update.date, '2026-11-20');
  });

  it('is from the officer whom it names by id, title or alias, and says whom no list has', () => {
    const from = (line: string) => {
      const { blocks, notes } = filled(asked('head-hr'), {
        1: { 4: '1 June 2026', 5: 'On track' },
      });
      const changed = blocks.map((one) =>
        one.kind === 'paragraph' && one.text.startsWith('Officer:') ? { ...one, text: line } : one,
      );
      const { officer, unknownOfficer } = mergeReturn(
        { blocks: changed, notes },
        plan,
        lists.officers,
      );
      return [officer, unknownOfficer];
    };
    assert.deepEqual(from('Officer: Head of HR [head-hr]'), ['head-hr', undefined]);
    assert.deepEqual(from('Officer: head of hr'), ['head-hr', undefined]);
    assert.deepEqual(from('Officer: Somebody Else'), [undefined, 'Somebody Else']);
    assert.deepEqual(from('Officer: Somebody Else [else]'), [undefined, 'Somebody Else']);
    assert.deepEqual(from('Officer:'), [undefined, undefined]);
  });

  it('comes back from the files in which it goes out, with the rows that people see there', async () => {
    const document = asked('head-hr');
    const files: Record<string, Uint8Array> = {
      'return.xlsx': toXlsx(document, 'Your actions'),
      'return.docx': await toDocx(document, 'Your actions'),
    };
    const rows: Record<string, number> = {};
    for (const [name, bytes] of Object.entries(files)) {
      const read = await readOffice(bytes, name);
      const table = read.blocks.find((block) => block.kind === 'table');
      const head = table?.rows.findIndex(({ cells }) => cells.length > 5) ?? 0;
      const texts = { [head + 1]: { 4: '1 June 2026', 5: 'On track' } };
      const { officer, additions } = mergeReturn(filled(read, texts), plan, lists.officers);
      assert.equal(officer, 'head-hr');
      assert.deepEqual(
        additions.map(({ ref }) => ref),
        ['CS1'],
      );
      rows[name] = additions[0]?.place.row ?? 0;
    }
    assert.deepEqual(rows, { 'return.xlsx': 5, 'return.docx': 2 });
  });
});
