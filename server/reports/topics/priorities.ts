/** Each priority with its actions. */

import { byPriority } from '../../progress/groups';
import { countedRatings, type RollUp, rollUp } from '../../progress/roll-up';
import { actionBlocks } from '../action-blocks';
import { type ActionRow, actionRow } from '../action-row';
import type { StatusBars } from '../charts';
import type { Block, Figure } from '../document';
import { ratingMark, ratingWords } from '../marks';
import { rollUpTable } from '../roll-up-table';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { criteriaText, listed, officersText, share } from '../wording';

interface PriorityData {
  readonly id: string | null;
  readonly title: string;
  readonly owners: string;
  readonly outcomes: readonly string[];
  readonly counts: RollUp;
  readonly actions: readonly ActionRow[];
}

/** The priorities. */
export const prioritiesTopic = topic<readonly PriorityData[]>({
  key: 'priorities',
  data: ({ position, lists }) =>
    byPriority(position, lists).map(({ id = null, title, actions }, i) => {
      const { owners, outcomes = [] } = lists.priorities[i]?.values ?? {};
      return {
        id,
        title,
        owners: officersText(owners, lists),
        outcomes,
        counts: rollUp(actions),
        actions: actions.map((one) => actionRow(one, lists)),
      };
    }),
  section(priorities, subject) {
    const { scheme } = subject;
    return {
      id: 'priorities',
      title: 'Priority by priority',
      blocks:
        priorities.length > 0
          ? [
              barsOf(priorities, subject),
              rollUpTable('The priorities', 'Priority', priorities, subject),
            ]
          : [],
      sections: priorities.map(({ id, title, owners, outcomes, counts, actions }, i) => ({
        id: `priority-${i + 1}`,
        title: id === null || id === title ? title : `${id}: ${title}`,
        blocks: [
          ...(owners === '' ? [] : [paragraph(`Owned by ${owners}.`)]),
          ...(outcomes.length > 0 ? [paragraph('What it is to achieve:'), items(outcomes)] : []),
          paragraph(
            `Complete: ${share(counts.ratings.complete, counts.actions)}. Past the deadline: ${counts.late}. ${criteriaText(counts.criteria)}`,
          ),
          ...actionBlocks(`Actions of ${title}`, actions, scheme),
        ],
      })),
    };
  },
});

/** Bars of ratings by priority. */
function barsOf(priorities: readonly PriorityData[], { scheme }: Subject): Figure {
  const rows: StatusBars['rows'] = priorities.map(({ title, counts }) => ({
    label: title,
    parts: countedRatings
      .filter((rating) => counts.ratings[rating] > 0)
      .map((rating) => {
        const { word, colour } = ratingMark(rating, scheme);
        return { rating, word, colour, count: counts.ratings[rating] };
      }),
  }));
  return {
    kind: 'figure',
    title: 'Delivery by priority',
    alternative: rows
      .map(({ label, parts }) => {
        const said = parts.map(({ count, word }) => `${count} ${word.toLowerCase()}`);
        return `${label}: ${listed(said) || 'no actions'}.`;
      })
      .join(' '),
    chart: { kind: 'status-bars', rows },
    table: {
      kind: 'table',
      caption: 'Actions by priority and rating',
      columns: [
        { title: 'Priority' },
        ...countedRatings.map((rating) => ({ title: ratingWords[rating], isFigure: true })),
        { title: 'All', isFigure: true },
      ],
      rows: priorities.map(({ title, counts }) => [
        title,
        ...countedRatings.map((rating) => String(counts.ratings[rating])),
        String(counts.actions),
      ]),
    },
  };
}

function paragraph(line: string): Block {
  return { kind: 'paragraph', line };
}

function items(lines: readonly string[]): Block {
  return { kind: 'items', items: lines };
}
