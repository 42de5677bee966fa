import assert from 'node:assert/strict';
import type { ColumnField } from '../../../server/exchange/import/fields';
import { headings, inspectorates, openings } from '../../../server/exchange/import/headings';
import { foldedHeading, matchHeading } from '../../../server/exchange/import/match-heading';

const fields = Object.keys(headings) as ColumnField[];

describe('the synonyms of headings', () => {
  it('stand below one field each', () => {
    const all = fields.flatMap((field) => headings[field]);
    assert.deepEqual(
      all.filter((one, index) => all.indexOf(one) !== index),
      [],
    );
  });

  it('are written as headings are compared', () => {
    const all = [...fields.flatMap((field) => headings[field]), ...inspectorates];
    assert.deepEqual(
      all.filter((one) => foldedHeading(one) !== one),
      [],
    );
  });

  it('are sure', () => {
    for (const field of fields) {
      for (const one of headings[field]) {
        assert.deepEqual(matchHeading(one), { field, sureness: 'sure' }, one);
      }
    }
  });

  it('have openings that are each of one field', () => {
    const all = Object.values(openings).flat();
    assert.equal(new Set(all).size, all.length);
  });
});

describe('a heading', () => {
  const meant: Readonly<Record<string, ColumnField | undefined>> = {
    REF: 'ref',
    No: 'ref',
    '#': 'ref',
    'LINK TO (see page 4)': 'links',
    Recommendation: 'recommendation',
    'Ofsted recommendation': 'recommendation',
    'AREA REQUIRING IMPROVEMENT (Recommendations)': 'recommendation',
    'ACTIONS:': 'action',
    Activity: 'action',
    Commitment: 'action',
    'What are we going to do?': 'action',
    'What we’ll do': 'action',
    'What actions do we need to take?': 'action',
    '4. Response Action Taken/Planned': 'action',
    Timeframe: 'deadline',
    Timescale: 'deadline',
    'By when?': 'deadline',
    'Target date': 'deadline',
    'Due by': 'deadline',
    'When we will do it by': 'deadline',
    Outcome: 'outcomes',
    Impact: 'outcomes',
    'What difference will we see for children?': 'outcomes',
    'How will we know?': 'how-will-we-know',
    Measurement: 'how-will-we-know',
    Evidence: 'how-will-we-know',
    'How we will measure success': 'how-will-we-know',
    'What success looks like': 'success-criteria',
    'Success measures': 'success-criteria',
    KPI: 'success-criteria',
    'Outcome and what success will look like': 'success-criteria',
    Lead: 'lead-officer',
    Owner: 'lead-officer',
    Responsible: 'lead-officer',
    'Responsible party': 'lead-officer',
    'Lead Officer / Agency': 'lead-officer',
    'Who will lead on this?': 'lead-officer',
    '5. Responsible Owner (including organisation)': 'lead-officer',
    'Senior responsible officer': 'senior-responsible-officer',
    Sponsor: 'senior-responsible-officer',
    'Exec Lead': 'senior-responsible-officer',
    RAG: 'status',
    BRAG: 'status',
    'R/A/G': 'status',
    Status: 'status',
    Progress: 'status',
    'Progress against agreed action and impact monitoring': 'update',
    'Date of completion and outcome': 'update',
    'Original due date': 'original-deadline',
    Target: 'target',
    Baseline: 'baseline',
    'Count of actions': undefined,
    'Number of tenants': undefined,
    Colour: undefined,
    '': undefined,
  };
  for (const [heading, field] of Object.entries(meant)) {
    it(`'${heading}' is ${field ?? 'none that is known'}`, () => {
      assert.equal(matchHeading(heading)?.field, field);
    });
  }

  it('is only likely where it has more words than are known', () => {
    assert.equal(matchHeading('Key actions of the partnership')?.sureness, 'likely');
  });
});
