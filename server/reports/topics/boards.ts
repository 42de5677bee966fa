/** The boards: when each meets, what it receives, and what is new and due for it. */

import { byBoard } from '../../progress/groups';
import type { IsoDay } from '../../text/dates';
import { topic } from '../topic';
import { dayText, refsText } from '../wording';

interface BoardData {
  readonly id: string;
  readonly title: string;
  readonly last: IsoDay | null;
  readonly next: IsoDay | null;
  readonly receives: readonly string[];
  /** Refs that are due by its next meeting and not complete, and those reported on since its last. */
  readonly due: readonly string[];
  readonly dueCount: number;
  readonly updated: readonly string[];
  readonly updatedCount: number;
}

/** The boards of the plan. */
export const boardsTopic = topic<readonly BoardData[]>({
  key: 'boards',
  data: ({ position, lists }) =>
    byBoard(position, lists).map(({ id, board, last, next, due, updated }) => ({
      id,
      title: board.title ?? id,
      last: last ?? null,
      next: next ?? null,
      receives: board.receives ?? [],
      due: due.flatMap(({ now }) => now.ref ?? []),
      dueCount: due.length,
      updated: updated.flatMap(({ now }) => now.ref ?? []),
      updatedCount: updated.length,
    })),
  section(boards) {
    if (boards.length === 0) return undefined;
    return {
      id: 'boards',
      title: 'Boards',
      blocks: [
        {
          kind: 'table',
          caption: 'When each board meets, and what it receives',
          columns: [
            { title: 'Board' },
            { title: 'Met last' },
            { title: 'Meets next' },
            { title: 'Receives' },
            { title: 'Due by then' },
            { title: 'Reported on since', isFigure: true },
          ],
          rows: boards.map(({ title, last, next, receives, due, dueCount, updatedCount }) => [
            title,
            dayText(last),
            next === null ? 'Not known' : dayText(next),
            receives.join(', ').replaceAll('-', ' ') || 'Not said',
            dueCount === 0 ? 'Nothing' : `${dueCount}${due.length > 0 ? `: ${refsText(due)}` : ''}`,
            String(updatedCount),
          ]),
        },
      ],
    };
  },
});
