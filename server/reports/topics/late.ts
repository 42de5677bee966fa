/** What is overdue: why, who answers for it, and what day is agreed instead. */

import { lastChange } from '../../progress/deadline-changes';
import type { PositionedAction } from '../../progress/position';
import { counted } from '../../text/counted';
import { compareDays, daysBetween, type IsoDay } from '../../text/dates';
import { type ActionRow, actionRow } from '../action-row';
import { ratingWords } from '../marks';
import { topic } from '../topic';
import { dayText } from '../wording';

interface Late extends ActionRow {
  readonly daysLate: number;
  /** A later day that was agreed and does not stand as the deadline yet. */
  readonly newDate: IsoDay | null;
  /** The last note, with its day; else the last status. */
  readonly said: string | null;
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
          newDate: agreedAnew(one, asOf),
          said: lastSaid(one),
        }),
      );
    return rows.toSorted((a, b) => compareDays(a.deadline, b.deadline));
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
          rows: rows.map(({ ref, action, leadOfficer, due, daysLate, newDate, said }) => [
            ref ?? '–',
            action ?? '–',
            leadOfficer || '–',
            due,
            String(daysLate),
            newDate === null ? 'None agreed' : `${dayText(newDate)}, agreed`,
            said ?? 'Nothing',
          ]),
        },
      ],
    };
  },
});

function agreedAnew({ action, now }: PositionedAction, asOf: IsoDay): IsoDay | null {
  const last = lastChange(action);
  if (!last?.to || (last.on && last.on.day > asOf)) return null;
  return last.to.day > (now.deadline ?? '') ? last.to.day : null;
}

function lastSaid({ now: { updates } }: PositionedAction): string | null {
  const noted = updates.findLast(({ note }) => note !== undefined);
  if (noted) return `${noted.note} (${dayText(noted.date?.day)})`;
  const status = updates.findLast((one) => one.status !== undefined);
  if (!status?.status) return null;
  return `${ratingWords[status.status]} (${dayText(status.date?.day)})`;
}
