/** What is overdue: why, who answers for it, and what day is agreed instead. */

import { counted } from '../../text/counted';
import { daysBetween, type IsoDay } from '../../text/dates';
import { type ActionRow, actionRow } from '../action-row';
import { topic } from '../topic';
import { dayText } from '../wording';

interface Late extends ActionRow {
  readonly daysLate: number;
}

/** Overdue actions, the longest overdue first. */
export const lateTopic = topic<readonly Late[]>({
  key: 'overdue',
  data({ actions, lists, asOf }) {
    const rows = actions
      .filter(({ isLate }) => isLate)
      .map(
        (one): Late => ({
          ...actionRow(one, lists),
          daysLate: daysBetween(one.now.deadline ?? asOf, asOf),
        }),
      );
    return rows.toSorted((a, b) => compare(a.deadline, b.deadline));
  },
  section(rows) {
    const title = 'What is overdue';
    if (rows.length === 0) {
      const line = 'No deadline has passed without its action being complete.';
      return { id: 'overdue', title, blocks: [{ kind: 'paragraph', line }] };
    }
    return {
      id: 'overdue',
      title,
      blocks: [
        {
          kind: 'table',
          caption: `${counted(rows.length, 'action')} past the deadline and not complete with evidence`,
          columns: [
            { title: 'Ref' },
            { title: 'Action' },
            { title: 'Lead officer' },
            { title: 'Was due' },
            { title: 'Days late', isFigure: true },
            { title: 'New date' },
            { title: 'What was reported' },
          ],
          rows: rows.map(({ ref, action, leadOfficer, deadline, daysLate, note, updated }) => [
            ref ?? '–',
            action ?? '–',
            leadOfficer || '–',
            dayText(deadline),
            String(daysLate),
            // A deadline that was agreed anew would not be the one that has passed.
            'None agreed',
            note === null ? 'Nothing' : `${note} (${dayText(updated)})`,
          ]),
        },
      ],
    };
  },
});

function compare(a: IsoDay | null, b: IsoDay | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : Number(first > second);
}
