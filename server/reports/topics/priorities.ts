/** Each priority with its actions. */

import { byPriority } from '../../progress/groups';
import { type RollUp, rollUp } from '../../progress/roll-up';
import { actionBlocks } from '../action-blocks';
import { type ActionRow, actionRow } from '../action-row';
import type { Block } from '../document';
import { rollUpTable } from '../roll-up-table';
import { topic } from '../topic';
import { criteriaText, officersText, share } from '../wording';

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
  section(priorities, { scheme }) {
    return {
      id: 'priorities',
      title: 'Priority by priority',
      blocks: priorities.length > 0 ? [rollUpTable('The priorities', 'Priority', priorities)] : [],
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

function paragraph(line: string): Block {
  return { kind: 'paragraph', line };
}

function items(lines: readonly string[]): Block {
  return { kind: 'items', items: lines };
}
