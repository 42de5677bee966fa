/** Whether a file says the same after it was formatted: values, comments, agreed exceptions. */

import type { Fragment, PlanDocument } from '../../plan/document';
import { readPlan } from '../../plan/plan';
import { configOf } from '../../workspace/config';
import type { FileKind } from './mends';
import { notesOf } from './notes';

/**
 * Whether two documents read as the same values, however dates, links and officers are written. What
 * they share is not looked at.
 */
export function sameValues(a: PlanDocument, b: PlanDocument, kind: FileKind): boolean {
  const shared = sharedBy(a, b);
  return valuesOf(a, kind, shared) === valuesOf(b, kind, shared);
}

/** Whether two documents have the same comments, and their agreed exceptions cover the same entries. */
export function sameNotes(a: PlanDocument, b: PlanDocument): boolean {
  const shared = sharedBy(a, b);
  return JSON.stringify(notesOf(a, shared)) === JSON.stringify(notesOf(b, shared));
}

/** Whether every comment of a document is still there in another. */
export function keepsComments(a: PlanDocument, b: PlanDocument): boolean {
  const shared = sharedBy(a, b);
  const left = [...notesOf(b, shared).comments];
  return notesOf(a, shared).comments.every((comment) => {
    const index = left.indexOf(comment);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

function sharedBy(a: PlanDocument, b: PlanDocument): ReadonlySet<Fragment> {
  const own = new Set(a.fragments);
  return new Set(b.fragments.filter((fragment) => own.has(fragment)));
}

function valuesOf(document: PlanDocument, kind: FileKind, shared: ReadonlySet<Fragment>): string {
  if (kind === 'config') return JSON.stringify(configOf(document).values, plainly);
  const { blocks, priorities, actions, strays } = readPlan(document);
  const isOwn = ({ fragment }: { readonly fragment: Fragment }) => !shared.has(fragment);
  const own = {
    blocks: Object.fromEntries(
      [...blocks].filter(([, part]) => isOwn(part)).map(([key, { values }]) => [key, values]),
    ),
    priorities: priorities.map(({ values, parts }) => (parts.some(isOwn) ? values : undefined)),
    actions: actions.map(({ values, part, priority }) => isOwn(part) && [values, priority]),
    strays: strays.length,
  };
  return JSON.stringify(own, plainly);
}

/** Values as plain data, so that what two texts say can be compared however it is written. */
export function plainData(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values, plainly));
}

/** Values as plain data, without where and how they were written; the order of fields says nothing. */
function plainly(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { entries: [...value] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('precision' in value && 'first' in value) return [value.first, value.precision];
  if ('text' in value && ('item' in value || 'start' in value)) return value.text;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
