/** What the actions of several groups come to, side by side. */

import type { RollUp } from '../progress/roll-up';
import type { Table } from './document';
import type { Subject } from './subject';
import { dayText, share } from './wording';

/** A table with a row for each group. */
export function rollUpTable(
  caption: string,
  what: string,
  groups: readonly { readonly title: string; readonly counts: RollUp }[],
  { position: { cycle } }: Pick<Subject, 'position'>,
): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: what },
      { title: 'Actions', isFigure: true },
      { title: 'Complete', isFigure: true },
      { title: 'At risk', isFigure: true },
      { title: 'Off track', isFigure: true },
      { title: 'Not updated', isFigure: true },
      { title: 'Past the deadline', isFigure: true },
      ...(cycle.next === undefined
        ? []
        : [{ title: `Due by ${dayText(cycle.next)}`, isFigure: true }]),
      { title: 'Success criteria' },
    ],
    rows: groups.map(({ title, counts }) => {
      const { actions, ratings, late, dueNext, criteria } = counts;
      return [
        title,
        String(actions),
        share(ratings.complete, actions),
        String(ratings['at-risk']),
        String(ratings['off-track']),
        String(ratings['not-updated']),
        String(late),
        ...(cycle.next === undefined ? [] : [String(dueNext)]),
        `${criteria.met} met, ${criteria.missed} missed, ${criteria['to-come']} to come, ${criteria['not-known']} not known`,
      ];
    }),
  };
}
