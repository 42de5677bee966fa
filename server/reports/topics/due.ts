/** What is due next: by the meeting that the report is for, and by the one after it. */

import { compareDays, type IsoDay } from '../../text/dates';
import { type ActionRow, actionRow } from '../action-row';
import type { Block } from '../document';
import { ratingMark } from '../marks';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { dayText } from '../wording';

interface DueData {
  readonly meeting: IsoDay | null;
  readonly meetingAfter: IsoDay | null;
  /** Not complete, and due by the later of these days; the soonest first. */
  readonly actions: readonly ActionRow[];
}

/** The actions that are due next. */
export const dueTopic = topic<DueData>({
  key: 'due',
  data: (subject) => ({
    meeting: subject.meeting ?? null,
    meetingAfter: subject.meetingAfter ?? null,
    actions: dueIn(subject),
  }),
  section({ meeting, meetingAfter, actions }, { scheme }) {
    const last = meetingAfter ?? meeting;
    if (last === null) return undefined;
    const none: Block = { kind: 'paragraph', line: `Nothing is due by ${dayText(last)}.` };
    const table: Block = {
      kind: 'table',
      caption: `Due by ${dayText(last)} and not complete`,
      columns: [
        { title: 'Ref' },
        { title: 'Action' },
        { title: 'Lead officer' },
        { title: 'Due' },
        { title: 'Before the meeting on' },
        { title: 'Calculated' },
      ],
      rows: actions.map((row) => [
        row.ref ?? '–',
        row.action ?? '–',
        row.leadOfficer || 'Nobody is named',
        row.due,
        dayText(meeting !== null && (row.deadline ?? '') <= meeting ? meeting : last),
        [ratingMark(row.calculated, scheme)],
      ]),
    };
    return { id: 'due', title: 'What is due next', blocks: [actions.length > 0 ? table : none] };
  },
});

function dueIn({ actions, asOf, meeting, meetingAfter, lists }: Subject): readonly ActionRow[] {
  const last = meetingAfter ?? meeting ?? asOf;
  return actions
    .filter(({ rating }) => rating.calculated !== 'complete')
    .map((one) => actionRow(one, lists))
    .filter(({ deadline }) => deadline !== null && deadline >= asOf && deadline <= last)
    .toSorted((a, b) => compareDays(a.deadline, b.deadline));
}
