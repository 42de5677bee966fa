/** What children, families and others whom the service is for have said, where updates carry it. */

import type { IsoDay } from '../../text/dates';
import { topic } from '../topic';
import { dayText, officersText } from '../wording';

interface Voice {
  readonly ref: string | null;
  readonly day: IsoDay;
  readonly text: string;
  readonly by: string;
}

/** The newest first; since the last meeting, or the newest three where it brought none. */
export const voiceTopic = topic<readonly Voice[]>({
  key: 'voice',
  data({ actions, before, lists }) {
    const all = actions.flatMap(({ now }): readonly Voice[] =>
      now.updates.flatMap(({ date, voice, by }) =>
        date && voice !== undefined
          ? [{ ref: now.ref ?? null, day: date.day, text: voice, by: officersText(by, lists) }]
          : [],
      ),
    );
    const newest = all.toSorted((a, b) => (a.day < b.day ? 1 : -1));
    const since = before?.lists.asOf;
    const recent = newest.filter(({ day }) => since === undefined || day >= since);
    return recent.length > 0 ? recent : newest.slice(0, 3);
  },
  section(voices) {
    return {
      id: 'voice',
      title: 'What children and families say',
      blocks:
        voices.length === 0
          ? [{ kind: 'paragraph', line: 'No update of the plan carries what they say.' }]
          : voices.map(({ ref, day, text, by }) => ({
              kind: 'quotation' as const,
              text,
              by: [ref ?? '', dayText(day), by && `written down by ${by}`]
                .filter(Boolean)
                .join(', '),
            })),
    };
  },
});
