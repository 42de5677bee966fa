/**
 * What the law gives a body to answer whom. Data: who reported, how long, counted from the day of receipt,
 * and where that stands. A plan says in `clocks` what else it owes, or owes in another time.
 */

import type { Source } from '../plan/types';

/** A time in which an answer is owed. */
export interface StatutoryClock {
  /** The kinds of source that start it. */
  readonly kinds: readonly Source['kind'][];
  /** Who carried it out. */
  readonly by: RegExp;
  readonly response: string;
  readonly within: string;
  readonly reference: string;
}

/** The first that fits a source counts. */
export const statutoryClocks: readonly StatutoryClock[] = [
  {
    kinds: ['inspection'],
    by: /\bofsted\b|office for standards in education/i,
    response: 'Written statement of proposed action',
    within: '70 working days',
    reference:
      'Education and Inspections Act 2006, section 137; Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007 (SI 2007/462)',
  },
  {
    kinds: ['inspection'],
    by: /\bHMICFRS\b|inspectorate of constabulary/i,
    response: 'Published comments of the local policing body',
    within: '56 days',
    reference: 'Police Act 1996, section 55',
  },
  {
    kinds: ['practice-review', 'inspection', 'internal-review', 'audit'],
    by: /\bcoroner/i,
    response: 'Response to the report to prevent future deaths',
    within: '56 days',
    reference: 'Coroners (Investigations) Regulations 2013 (SI 2013/1629), regulation 29',
  },
  {
    kinds: ['inspection', 'practice-review', 'internal-review', 'audit'],
    by: /\bombudsman\b|\bLGSCO\b/i,
    response: 'Action that the body has taken or proposes to take',
    within: '3 months',
    reference: 'Local Government Act 1974, section 31',
  },
];
