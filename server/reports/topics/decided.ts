/** What boards have decided since the plan is compared, or ever where it is not. */

import type { IsoDay } from '../../text/dates';
import { topic } from '../topic';
import { dayText } from '../wording';

interface DecidedData {
  readonly day: IsoDay;
  readonly board: string | null;
  readonly text: string;
  readonly actions: readonly string[];
}

/** The decisions, the newest first. */
export const decidedTopic = topic<readonly DecidedData[]>({
  key: 'decided',
  data: ({ lists, asOf, before }) =>
    (lists.decisions ?? [])
      .flatMap(({ date, board, text = '', actions = [] }): readonly DecidedData[] =>
        date && date.day <= asOf && date.day >= (before?.lists.asOf ?? '')
          ? [
              {
                day: date.day,
                board:
                  board === undefined ? null : (lists.boards.get(board)?.values.title ?? board),
                text,
                actions,
              },
            ]
          : [],
      )
      .toSorted((a, b) => (a.day < b.day ? 1 : -1)),
  section(decided) {
    if (decided.length === 0) return undefined;
    return {
      id: 'decided',
      title: 'What was decided',
      blocks: [
        {
          kind: 'items',
          items: decided.map(({ day, board, text, actions }) => {
            const who = board === null ? '' : `${board}, `;
            const which = actions.length > 0 ? ` (${actions.join(', ')})` : '';
            return `${who}${dayText(day)}: ${text}${which}`;
          }),
        },
      ],
    };
  },
});
