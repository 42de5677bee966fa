/** The table of actions that several topics show. */

import type { ColourScheme } from '../progress/brag';
import type { ActionRow } from './action-row';
import type { Table } from './document';
import { impactMark, ratingMark } from './marks';
import { dayText } from './wording';

/**
 * A table with a row for each action: what, who, when; how its delivery is calculated, what was reported and
 * what the board agreed, which are three things; its impact apart from them; and the reasons.
 */
export function actionTable(
  caption: string,
  rows: readonly ActionRow[],
  scheme: ColourScheme,
): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: 'Ref' },
      { title: 'Action' },
      { title: 'Lead officer' },
      { title: 'Deadline' },
      { title: 'Calculated' },
      { title: 'Reported' },
      { title: 'Agreed' },
      { title: 'Impact' },
      { title: 'Why it is calculated so' },
    ],
    rows: rows.map((row) => [
      row.ref ?? '–',
      row.action ?? '–',
      row.leadOfficer || '–',
      dayText(row.deadline),
      [ratingMark(row.calculated, scheme)],
      row.reported === null ? 'Nothing' : [ratingMark(row.reported, scheme)],
      row.agreed === null ? '–' : [ratingMark(row.agreed, scheme)],
      [impactMark(row.impact ?? undefined)],
      row.reasons.join(' '),
    ]),
  };
}
