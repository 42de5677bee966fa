import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { examplePlan } from '../../../server/checks/support/example';
import { fills } from '../../../server/exchange/export/status-fill';
import { rounds } from '../../support/effort';
import { anyPlanText } from '../support/any-plan';
import { exported, sheetsOf, told } from '../support/exported';

const sample = (name: string): string =>
  readFileSync(join(__dirname, '../../../../samples', name), 'utf8');

/** The rows of the first table of a sheet, without its heading. */
function rows(text: string, sheet: string, config?: string): readonly string[] {
  const [table] = sheetsOf(exported(text, config)).get(sheet) ?? [];
  return table ? told(table).slice(1) : [];
}

describe('a plan as a document', () => {
  it('has a table of actions for each priority, as plans are printed', () => {
    const document = exported(sample('first-plan.plan.yaml'));
    const [sheet, priority, owners, outcomes, outcome, table] = document.blocks;
    assert.deepEqual(sheet, { kind: 'heading', level: 1, text: 'Actions', isSheet: true });
    assert.deepEqual(priority, { kind: 'heading', level: 2, text: 'CS: Capacity and staffing' });
    assert.deepEqual(owners, {
      kind: 'paragraph',
      text: "Owners: Assistant Director Children's Social Care",
    });
    assert.deepEqual(outcomes, { kind: 'paragraph', text: 'Outcomes:' });
    assert.deepEqual(outcome, { kind: 'paragraph', text: 'Staffing meets demand', bullet: 0 });
    assert.ok(table?.kind === 'table');
    assert.deepEqual(told(table), [
      'Ref | Link to | Action | Timeframe | Outcome | How will we know | What success looks like | Senior responsible officer | Lead officer | Status',
      "CS1 | O25.1, O25.2, BAU | Reduce reliance on agency social workers | 31 August 2026 | • Children keep the same social worker | • The monthly workforce scorecard shows agency use by team | • Agency staff fill fewer than 12% of permanent posts by August 2026 / • Permanent posts filled by agency staff: 12% by 31 August 2026 [agency-rate] | Director of Children's Services | Assistant Director Children's Social Care | On track",
    ]);
    const [, row] = table.rows;
    assert.equal(row?.cells[3]?.date, '2026-08-31');
    assert.equal(row?.cells.at(-1)?.fill, fills.green);
  });

  it('has a sheet for each list, and for what its entries have several of', () => {
    const sheets = sheetsOf(exported(sample('northbridge-2026.plan.yaml')));
    assert.deepEqual(
      [...sheets.keys()],
      [
        'Actions',
        'About the plan',
        'Stages',
        'Deliverables',
        'Sources',
        'Clocks',
        'Recommendations',
        'Officers',
        'Boards',
        'Measures',
        'Targets',
        'Actuals',
        'Benchmarks',
        'Risks',
        'Decisions',
        'More about actions',
        'Milestones',
        'Deadline changes',
        'Updates',
        'Further details',
      ],
    );
    const [boards] = sheets.get('Boards') ?? [];
    assert.ok(boards);
    assert.match(told(boards)[0] ?? '', /^Id \| Title .* \| Meets \| Meets: every \| Meets: from/);
    const [recommendations] = sheets.get('Recommendations') ?? [];
    assert.ok(recommendations);
    assert.deepEqual(told(recommendations).slice(0, 2), [
      'Source | Number | Text',
      'O25 | 1 | Management oversight of decisions at the front door',
    ]);
  });

  it('says of the plan itself what it says, a row for each part', () => {
    const about = rows(sample('northbridge-2026.plan.yaml'), 'About the plan');
    assert.ok(about.includes('Approved: on | 27 January 2026'));
    assert.ok(about.includes("Foreword: 2: by | Director of Children's Services"));
    assert.ok(about.includes('Brag: green | On track'));
    assert.ok(about.includes('Abbreviations: ICB | Integrated care board'));
  });

  it('keeps the precision of dates, and says Ongoing', () => {
    const text = examplePlan({
      actions: ['deadline: 2026-10', 'deadline: ongoing\nreview-every: quarter', 'deadline: 2027'],
    });
    const [table] = sheetsOf(exported(text)).get('Actions') ?? [];
    assert.deepEqual(
      table?.rows.slice(1).map(({ cells }) => [cells[3]?.lines[0]?.text, cells[3]?.date]),
      [
        ['October 2026', undefined],
        ['Ongoing', undefined],
        ['2027', undefined],
      ],
    );
  });

  it('says in its last sheet what a table does not hold exactly', () => {
    const text = examplePlan({
      actions: [
        `ref: '- 1'\naction: |\n  Two\n\n  lines\nlead-officer: Head of HR & Partners\nsteps: ['1. First', Second]\nmilestones: []\nsuccess-criteria:\n  - text: Calls\n    tested-by: { method: Audit }`,
      ],
    });
    assert.deepEqual(rows(text, 'Further details'), [
      'actions #1 | ref | "- 1" | ',
      'actions #1 | action | "Two\\n\\nlines\\n" | Two / lines',
      'actions #1 | success-criteria 1 text | Calls | • Calls',
      'actions #1 | success-criteria 1 tested-by method | Audit | ',
      'actions #1 | lead-officer 1 | Head of HR & Partners | Head of HR / & Partners',
      'actions #1 | steps 1 | "1. First" | • 1. First',
      'actions #1 | milestones | [] | ',
    ]);
  });

  it('tells the entries that the plan has from golden-thread.yaml from its own', () => {
    const text = examplePlan({ actions: ['lead-officer: ceo'] });
    const config = 'officers:\n  ceo:\n    title: Chief Executive\n';
    assert.deepEqual(rows(text, 'Shared officers', config), ['ceo | Chief Executive']);
    assert.match(rows(text, 'Actions', config)[0] ?? '', /\| Chief Executive \| *$/);
    assert.deepEqual(rows(text, 'Further details', config), []);
  });

  it('is well-formed, whatever the plan says', () => {
    fc.assert(
      fc.property(anyPlanText, (text) => {
        const { blocks } = exported(text);
        const names = blocks.flatMap((one) =>
          one.kind === 'heading' && one.isSheet ? one.text : [],
        );
        assert.equal(new Set(names).size, names.length);
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          const [head, ...rest] = block.rows;
          assert.ok(head?.isHeading && rest.length > 0);
          for (const { cells } of rest) {
            assert.equal(cells.length, head.cells.length);
            for (const { lines } of cells)
              for (const line of lines) assert.doesNotMatch(line.text, /^\s*$|[\r\n]/);
          }
        }
      }),
      { numRuns: rounds(1000) },
    );
  });
});
