/** The table of actions that several topics show. */

import type { ColourScheme } from '../progress/brag';
import type { ActionRow } from './action-row';
import type { Line, Table } from './document';
import { impactMark, ratingMark, ratingWords } from './marks';
import { dayText } from './wording';

/** A table with a row for each action: what, who, when, its rating with the reasons, and its impact. */
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
      { title: 'Delivery' },
      { title: 'Why' },
      { title: 'Impact' },
    ],
    rows: rows.map((row) => [
      row.ref ?? '–',
      row.action ?? '–',
      row.leadOfficer || '–',
      dayText(row.deadline),
      [ratingMark(row.calculated, scheme)],
      why(row),
      [impactMark(row.impact ?? undefined)],
    ]),
  };
}

/** The reasons of the rating, and what else was said of it: by those who report, and by the board. */
export function why({ calculated, reasons, reported, agreed }: ActionRow): Line {
  const said = [
    ...(reported !== null && reported !== calculated
      ? [`Reported: ${ratingWords[reported].toLowerCase()}.`]
      : []),
    ...(agreed !== null ? [`Agreed by the board: ${ratingWords[agreed].toLowerCase()}.`] : []),
  ];
  return [...reasons, ...said].join(' ');
}
