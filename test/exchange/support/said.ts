/** What the text of a plan says, as plain data that can be compared. */

import { plainData } from '../../../server/features/formatting/meaning';
import { openDocument } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';

/** Its lists by name, its priorities and its actions; neither the order of lists nor how anything is written. */
export function said(text: string): unknown {
  const { blocks, priorities, actions } = readPlan(openDocument(text));
  const lists = [...blocks]
    .filter(([key]) => key !== 'priorities')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lists: lists.map(([key, { values }]) => [key, plainData(values)]),
    priorities: priorities.map(({ values }) => plainData(values)),
    actions: actions.map(({ values, priority }) => [priority, plainData(values)]),
  };
}
