/** What is chosen is read again as what was chosen: by us, and by any program that reads YAML. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { examplePlan } from '../../../server/checks/support/example';
import { quoted } from '../../../server/plan/quote';
import { chosen } from '../../support/completions';
import { rounds } from '../../support/effort';
import { atCursor } from '../../support/markers';
import { planSnapshot } from '../../support/snapshots';

const odd = ['no', 'null', 'y', 'on', '~', '12', '007', '1e3', '1.10', '0x1F', '2026-01-01'];

/** A plan in which an entry of each list has that id, with a field of its action to be completed. */
function planWith(id: string, field: string): string {
  const key = quoted(id);
  return examplePlan({
    actions: [field, `ref: ${key}`],
    blocks: [
      `sources:\n  O25:\n    title: Ofsted\n    kind: audit\n  ${key}:\n    title: Review\n    kind: audit\n`,
      `officers:\n  dcs:\n    title: Director\n  ad-csc:\n    title: Head\n  ${key}:\n    title: Officer\n`,
      `boards:\n  improvement:\n    title: Board\n  ${key}:\n    title: Panel\n`,
      `stages:\n  - id: ${key}\n    title: Stage\n    ends: 2027-08-31\n`,
      `measures:\n  ${key}:\n    title: Measure\n`,
    ].join(''),
  });
}

/** Where one of these ids may be chosen, its label where that is another, and what is to be read then. */
const places: readonly {
  readonly line: string;
  readonly label?: (id: string) => string;
  readonly reads: (id: string) => object;
}[] = [
  { line: 'lead-officer: $0', reads: (id) => ({ 'lead-officer': id }) },
  { line: 'lead-officer:$0', reads: (id) => ({ 'lead-officer': id }) },
  { line: 'lead-officer: d$0', reads: (id) => ({ 'lead-officer': id }) },
  { line: 'lead-officer: dcs; $0', reads: (id) => ({ 'lead-officer': `dcs; ${id}` }) },
  { line: 'lead-officer: [dcs, $0]', reads: (id) => ({ 'lead-officer': ['dcs', id] }) },
  { line: 'lead-officer: [dcs, $0', reads: (id) => ({ 'lead-officer': ['dcs', id] }) },
  { line: 'lead-officer:\n  - d$0', reads: (id) => ({ 'lead-officer': [id] }) },
  { line: 'lead-officer:\n  $0', reads: (id) => ({ 'lead-officer': [id] }) },
  { line: "lead-officer: '$0'", reads: (id) => ({ 'lead-officer': id }) },
  { line: 'lead-officer: "$0', reads: (id) => ({ 'lead-officer': id }) },
  { line: 'links: [$0]', reads: (id) => ({ links: [id] }) },
  { line: 'links: O$0', reads: (id) => ({ links: id }) },
  { line: 'links: O25 $0', reads: (id) => ({ links: `O25 ${id}` }) },
  { line: 'links: O25/$0', reads: (id) => ({ links: `O25/${id}` }) },
  { line: 'agreed:\n  board: $0', reads: (id) => ({ agreed: { board: id } }) },
  { line: 'stage: $0', reads: (id) => ({ stage: id }) },
  { line: 'depends-on: [$0]', reads: (id) => ({ 'depends-on': [id] }) },
  {
    line: 'success-criteria:\n  - $0',
    label: (id) => `measure: ${id}`,
    reads: (id) => ({ 'success-criteria': [{ measure: id }] }),
  },
  {
    line: 'success-criteria:\n  - measure: $0',
    reads: (id) => ({ 'success-criteria': [{ measure: id }] }),
  },
];

describe('an id that is chosen', () => {
  it('is read again as itself, by us and by other programs', () => {
    const ids = fc.oneof(
      fc.constantFrom(...odd),
      fc.stringMatching(/^[a-z~]{1,4}$/),
      fc.stringMatching(/^[-+]?\d[\d.e+-]{0,4}$/),
    );
    fc.assert(
      fc.property(ids, fc.constantFrom(...places), (id, { line, label, reads }) => {
        if (['dcs', 'ad-csc', 'o25'].includes(id)) return;
        const marked = planWith(id, line);
        const made = chosen(marked, label?.(id) ?? id).replace('$0', '');
        const { text, position } = atCursor(marked);
        const lines = text.split('\n');
        lines[position.line] = made;
        const whole = lines.join('\n');
        for (const version of ['1.1', '1.2'] as const) {
          const action = parse(whole, { version, uniqueKeys: false }).priorities[0].actions[0];
          for (const [key, value] of Object.entries(reads(id)))
            assert.deepEqual(action[key], value, `${made} for ${id} in YAML ${version}`);
        }
        const faults = planSnapshot(whole).document.fragments.flatMap(
          ({ parsed }) => parsed.faults,
        );
        assert.deepEqual(faults, [], made);
      }),
      { numRuns: rounds(2000) },
    );
  }).timeout(0);

  it('is written without quotes where it is a word, a date or a figure of the format', () => {
    const at = (field: string, label: string) => chosen(planWith('x', field), label).trim();
    assert.equal(at('deadline: $0', '2026-08-31'), 'deadline: 2026-08-31');
    assert.equal(at('status: $0', 'on-track'), 'status: on-track');
    assert.equal(at('deadline-changes:\n  - o$0: 2026-03-01', 'on'), '- on: 2026-03-01');
  });
});
