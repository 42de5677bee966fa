/** What several topics show of their actions. */

import type { ColourScheme } from '../progress/brag';
import type { ActionRow } from './action-row';
import type { Block, Line } from './document';
import { impactMark, ratingMark, ratingWords } from './marks';
import { dayText } from './wording';

/**
 * A table with a row for each action: what, who, when; how its delivery is calculated, what was reported and
 * what the board agreed, which are three things; and apart from them its impact. Below it why an action is not
 * rated as on its way. Nothing where there are no actions.
 */
export function actionBlocks(
  caption: string,
  rows: readonly ActionRow[],
  scheme: ColourScheme,
): readonly Block[] {
  if (rows.length === 0) return [];
  const table: Block = {
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
    ],
    rows: rows.map((row) => [
      row.ref ?? '–',
      row.action ?? '–',
      row.leadOfficer || '–',
      row.due,
      calculatedLine(row, scheme),
      row.reported === null ? 'Nothing' : [ratingMark(row.reported, scheme)],
      row.agreed === null ? '–' : [ratingMark(row.agreed, scheme)],
      [impactMark(row.impact ?? undefined)],
    ]),
  };
  const reasons = rows.filter(({ calculated }) => !needsNoReason.has(calculated));
  if (reasons.length === 0) return [table];
  return [
    table,
    { kind: 'paragraph', line: [{ strong: 'Why, and what was last said' }] },
    {
      kind: 'items',
      items: reasons.map((row) => [
        { strong: row.ref ?? 'An action without a ref' },
        ': ',
        ratingMark(row.calculated, scheme),
        `. ${row.reasons.join(' ')}${lastSaid(row)}`,
      ]),
    },
  ];
}

/** Silence hides what was rated before; it is kept beside it. */
function calculatedLine({ calculated, kept }: ActionRow, scheme: ColourScheme): Line {
  const mark = ratingMark(calculated, scheme);
  if (calculated === kept) return [mark];
  return [mark, ` before that: ${ratingWords[kept].toLowerCase()}`];
}

function lastSaid({ note, updated, evidence }: ActionRow): string {
  if (note === null) return '';
  const shown = evidence.length > 0 ? ` Evidence: ${evidence.join('; ')}.` : '';
  return ` Last said, on ${dayText(updated)}: ‘${note}’${shown}`;
}

const needsNoReason: ReadonlySet<ActionRow['calculated']> = new Set([
  'complete',
  'on-track',
  'not-started',
]);
