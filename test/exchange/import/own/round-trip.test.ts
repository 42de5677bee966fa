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
import { anyPlanText } from '../../support/any-plan';
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

  it('is the same where an id begins like an item of a list', async () => {
    const text = 'priorities:\n  - id: "• a bullet"\n    title: T\n  - id: "- b"\n';
    for (const [kind, write] of Object.entries(kinds)) {
      const bytes = await write(exported(text), '');
      assert.deepEqual(said(importedText(await readOffice(bytes, `p.${kind}`))), said(text), kind);
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
      const property = fc.asyncProperty(anyPlanText, async (text) => {
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
