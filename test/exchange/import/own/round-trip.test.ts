import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { OfficeDocument } from '../../../../server/exchange/document';
import { importPlan } from '../../../../server/exchange/import/import';
import { readOffice } from '../../../../server/exchange/office/read';
import { toDocx } from '../../../../server/exchange/write/docx/to-docx';
import { toCsv } from '../../../../server/exchange/write/to-csv';
import { toXlsx } from '../../../../server/exchange/write/to-xlsx';
import { openDocument } from '../../../../server/plan/document';
import { block, readPlan } from '../../../../server/plan/plan';
import { rounds } from '../../../support/effort';
import { anyFaultyPlanText, anyPlanText } from '../../support/any-plan';
import { exported } from '../../support/exported';
import { said } from '../../support/said';

const samples = ['first-plan', 'dudley-2020', 'northbridge-2026'].map((name) => {
  const path = join(__dirname, '../../../../../samples', `${name}.plan.yaml`);
  return [name, readFileSync(path, 'utf8')] as const;
});

const [, [, dudley]] = samples as [unknown, readonly [string, string]];

/** Files of a document, as `export` writes them. */
const kinds: Readonly<
  Record<string, (document: OfficeDocument, title: string) => Promise<Uint8Array>>
> = {
  xlsx: (document, title) => Promise.resolve(toXlsx(document, title)),
  docx: toDocx,
  csv: (document) => Promise.resolve(new TextEncoder().encode(toCsv(document))),
};

const invalid = `plan:
  title: Plan
  starts: Spring 2026
  brag: green
sources:
  O25: { title: Ofsted, kind: visit, date: soon }
  P1: A peer review
measures:
  agency: { title: Agency rate, baseline: { value: about 12, date: 1/4/26 }, targets: [half of it] }
risks:
  r1: Nobody comes
priorities:
  - title: One
    actions:
      - { ref: A1, action: Do it, deadline: asap, status: Green }
      - { ref: A2, deadline: 31/3/27, success-criteria: [{ measure: agency, target: lots, by: in a year }] }
      - { ref: A3, deadline: 31/02/2027, updates: [{ date: 1/11/26, impact: good, note: Begun }, done] }
`;
const invalidWords = [
  ...[
    'Spring 2026',
    'visit',
    'soon',
    'A peer review',
    'about 12',
    '1/4/26',
    'half of it',
    'Nobody comes',
  ],
  ...['asap', 'Green', '31/3/27', '31/02/2027', 'lots', 'in a year', '1/11/26', 'good', 'done'],
];

function titleOf(text: string): string {
  const head = block(readPlan(openDocument(text)), 'plan');
  return (head?.title ?? '').replace(/\s+/g, ' ').trim();
}

/** The text of the plan that a document is imported as. */
function importedText(document: OfficeDocument): string {
  const made = importPlan(document, { name: 'file' });
  assert.ok('text' in made, JSON.stringify(made));
  return made.text;
}

/** Only what has actions and says something of the plan is known again for sure. */
function isKnownAgain({ blocks }: OfficeDocument): boolean {
  const titles = blocks.map((one) => (one.kind === 'heading' ? one.text : ''));
  return (
    titles.includes('Actions') &&
    (titles.includes('About the plan') || titles.includes('Further details'))
  );
}

describe('an exported plan', () => {
  it('is, imported, the same plan: whatever the plan', () => {
    const property = fc.property(anyPlanText, (text) => {
      const document = exported(text);
      fc.pre(isKnownAgain(document));
      assert.deepEqual(said(importedText(document)), said(text));
    });
    fc.assert(property, { numRuns: rounds(500) });
  });

  it('is the same plan with whatever is invalid in it', () => {
    const property = fc.property(anyFaultyPlanText, (text) => {
      const document = exported(text);
      fc.pre(isKnownAgain(document));
      assert.deepEqual(said(importedText(document)), said(text));
    });
    fc.assert(property, { numRuns: rounds(500) });
  });

  it('has what is no date, no word and no figure as it is written, in every kind of file', async () => {
    const document = exported(invalid);
    assert.match(toCsv(document), /,asap,/);
    assert.match(toCsv(document), /,Green$/m);
    for (const [kind, write] of Object.entries(kinds)) {
      const bytes = await write(document, '');
      const text = importedText(await readOffice(bytes, `p.${kind}`));
      for (const words of invalidWords) assert.ok(text.includes(words), `${kind}: ${words}`);
      assert.deepEqual(said(text), said(invalid), kind);
    }
  });

  it('is the same where an id begins like an item of a list', async () => {
    const text = 'priorities:\n  - id: "• a bullet"\n    title: T\n  - id: "- b"\n';
    for (const [kind, write] of Object.entries(kinds)) {
      const bytes = await write(exported(text), '');
      assert.deepEqual(said(importedText(await readOffice(bytes, `p.${kind}`))), said(text), kind);
    }
  });

  it('is the same where lines hold nothing that a file can hold', async () => {
    for (const narrative of ['\\u0000\\n\\u0000', '\\u0000\\na', 'a\\u0000\\n\\u0000\\nb']) {
      const text = `{"priorities": [{"narrative": "${narrative}"}]}`;
      for (const [kind, write] of Object.entries(kinds)) {
        const bytes = await write(exported(text), '');
        assert.deepEqual(
          said(importedText(await readOffice(bytes, `p.${kind}`))),
          said(text),
          kind,
        );
      }
    }
  });

  it('is the same where the id of an officer begins like an item of a list', async () => {
    const text =
      'officers:\n  1. a number:\n    title: Magna\npriorities:\n  - actions:\n      - senior-responsible-officer: [1. a number]\n';
    for (const [kind, write] of Object.entries(kinds)) {
      const bytes = await write(exported(text), '');
      assert.deepEqual(said(importedText(await readOffice(bytes, `p.${kind}`))), said(text), kind);
    }
  });

  for (const [kind, write] of Object.entries(kinds)) {
    it(`is, imported from ${kind}, the same plan: whatever the plan`, async () => {
      const property = fc.asyncProperty(fc.oneof(anyPlanText, anyFaultyPlanText), async (text) => {
        const document = exported(text);
        fc.pre(isKnownAgain(document));
        const bytes = await write(document, titleOf(text));
        assert.deepEqual(said(importedText(await readOffice(bytes, `plan.${kind}`))), said(text));
      });
      await fc.assert(property, { numRuns: rounds(150) });
    });

    for (const [name, text] of samples) {
      it(`is, imported from ${kind}, the same plan: ${name}`, async () => {
        const bytes = await write(exported(text), titleOf(text));
        const made = importPlan(await readOffice(bytes, `plan.${kind}`), { name: 'file' });
        assert.ok('text' in made);
        assert.deepEqual(said(made.text), said(text));
        assert.deepEqual(
          made.went.filter(({ to }) => to === 'unplaced' || to === 'nowhere'),
          [],
        );
      });
    }
  }
});

describe('what an import could not place', () => {
  it('goes out with the plan, and comes back with what the next one could not', () => {
    const text = `${dudley}\nunplaced:\n  table 1:\n    - left | over\n  Foreword:\n    - • a line\n`;
    const document = exported(text);
    assert.deepEqual(said(importedText(document)), said(text));
    const more = { kind: 'paragraph', text: 'Somebody wrote this' } as const;
    const again = importedText({ ...document, blocks: [more, ...document.blocks] });
    assert.match(
      again,
      /\nunplaced:\n {2}table 1:\n {4}- left \| over\n[\s\S]*- Somebody wrote this\n/,
    );
  });
});

describe('an exported plan in which somebody has written', () => {
  it('has what was written, and of all else what it had', () => {
    const changed = withCell(exported(dudley), 'LG1', 3, 'end March 2027');
    const expected = dudley.replace(/^( +deadline: )\S+/m, '$12027-03');
    assert.notEqual(expected, dudley);
    assert.deepEqual(said(importedText(changed)), said(expected));
  });

  it('keeps under its heading what stands in a column of somebody’s own', () => {
    const document = exported(dudley);
    const blocks = document.blocks.map((one) => {
      if (one.kind !== 'table' || one.rows[0]?.cells[0]?.lines[0]?.text !== 'Ref') return one;
      const rows = one.rows.map((row, index) => ({
        ...row,
        cells: [...row.cells, { lines: [{ text: index === 0 ? 'Our remarks' : 'Look again' }] }],
      }));
      return { ...one, rows };
    });
    const text = importedText({ ...document, blocks });
    assert.match(text, /unplaced:\n\s+Our remarks:\n\s+- Look again/);
  });
});

/** The document with another text in a cell of an action. */
function withCell(
  document: OfficeDocument,
  ref: string,
  column: number,
  text: string,
): OfficeDocument {
  const blocks = document.blocks.map((one) => {
    if (one.kind !== 'table') return one;
    const rows = one.rows.map((row) => {
      if (row.cells[0]?.lines[0]?.text !== ref || row.cells.length < 9) return row;
      return {
        ...row,
        cells: row.cells.map((cell, i) => (i === column ? { lines: [{ text }] } : cell)),
      };
    });
    return { ...one, rows };
  });
  return { ...document, blocks };
}
