/** What the text of a plan says, as plain data that can be compared. */

import { asWritten } from '../../../server/exchange/export/as-written';
import { plainData } from '../../../server/features/formatting/meaning';
import { openDocument } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';

/** Its lists by name, its priorities and its actions; neither the order of what is by id nor how anything is written. Texts
 * that are invalid are there as they are. */
export function said(text: string): unknown {
  const { blocks, priorities, actions } = asWritten(readPlan(openDocument(text))).plan;
  const lists = [...blocks]
    .filter(([key, { values }]) => key !== 'priorities' && values !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lists: lists.map(([key, { values }]) => [key, sorted(plainData(values))]),
    priorities: priorities.map(({ values }) => sorted(plainData(values))),
    actions: actions.map(({ values, priority }) => [priority, sorted(plainData(values))]),
  };
}

/** Plain data whose entries by id are in the order of their ids. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  const { entries } = data as { readonly entries?: readonly [string, unknown][] };
  if (Array.isArray(entries)) {
    const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return { entries: inOrder.map(([id, value]) => [id, sorted(value)]) };
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sorted(value)]));
}
