/** A change of a plan that is made for an author: given only once it is known to say what was meant. */

import { type Edit, type Fragment, textOf } from '../../plan/document';
import { partsOf } from '../../plan/parts';
import type { PlanEdit } from '../../protocol';
import { sameData } from '../../text/same';
import { type EditSupport, workspaceEdit } from '../code-actions/workspace-edit';
import { keepsComments, plainData, sameNotes } from '../formatting/meaning';
import type { Refused } from '../rename';
import type { PlanSnapshot } from '../snapshot';

/** What a plan says, as plain data: neither places nor spellings. */
export interface Said {
  readonly blocks: unknown;
  readonly priorities: unknown;
  readonly actions: readonly SaidAction[];
}

/** What an action says, and the index of its priority. */
export interface SaidAction {
  readonly values: Readonly<Record<string, unknown>>;
  readonly priority: number;
}

/** A change that is wanted. */
export interface Wanted {
  /** What it changes, as a message begins: 'CS1'. */
  readonly subject: string;
  /** The fragment that cannot be read, if the change cannot be made. */
  readonly fragment: Fragment;
  /** In offsets of the file, in order and apart. */
  readonly edits: readonly Edit[];
  /** What the plan is to say afterwards, from what it says now. */
  meant(said: Said): Said;
  /** Where the author goes on: an offset of a fragment. */
  show(after: PlanSnapshot): { readonly fragment: Fragment; readonly offset: number };
  /** What else must hold, where exceptions come or stand in other places of the plan afterwards. */
  holds?(after: PlanSnapshot): boolean;
}

/**
 * The change as an edit of the workspace. Refused where the text is so broken that afterwards it would say
 * anything else than what was meant, lose a comment, or have a new fault.
 */
export function planEdit(
  snapshot: PlanSnapshot,
  wanted: Wanted,
  support: EditSupport,
): PlanEdit | Refused {
  const { edits } = wanted;
  const after = snapshot.after(edits);
  if (!isAsMeant(snapshot, after, wanted)) return { refused: whyNot(snapshot, wanted) };
  const place = wanted.show(after);
  const index = after.document.fragments.indexOf(place.fragment);
  return {
    edit: workspaceEdit([{ file: snapshot, edits: joined(edits) }], support) as PlanEdit['edit'],
    show: after.places.positionIn(index, place.offset),
  };
}

function isAsMeant(before: PlanSnapshot, after: PlanSnapshot, { meant, holds }: Wanted): boolean {
  const [was, now] = [before.document, after.document];
  return (
    sameData(saidBy(after), meant(saidBy(before))) &&
    faultsIn(after) <= faultsIn(before) &&
    keepsComments(was, now) &&
    (holds ? holds(after) : sameNotes(was, now))
  );
}

/** The same data with some fields of one action set to others. */
export function withAction(
  said: Said,
  index: number,
  fields: Readonly<Record<string, unknown>>,
): Said {
  const actions = said.actions.map((action, i) =>
    i === index ? { ...action, values: sorted({ ...action.values, ...fields }) } : action,
  );
  return { ...said, actions };
}

/** Fields in the order in which `plainData` gives them. */
export function sorted(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return plainData(fields) as Record<string, unknown>;
}

function saidBy({ plan }: PlanSnapshot): Said {
  const { blocks, priorities, actions } = plan;
  return {
    blocks: plainData([...blocks].map(([key, { values }]) => [key, values])),
    priorities: plainData(priorities.map(({ values }) => values)),
    actions: plainData(
      actions.map(({ values, priority }) => ({ priority, values })),
    ) as readonly SaidAction[],
  };
}

/** How many places of a file cannot be read as they are written; what is missing is no such place. */
function faultsIn({ document, plan }: PlanSnapshot): number {
  const inParts = document.fragments.flatMap((fragment) => [
    ...fragment.parsed.faults,
    ...partsOf(fragment).flatMap(({ faults }) => faults),
  ]);
  const all = [...inParts, ...plan.faults.map(({ fault }) => fault)];
  return all.filter(({ code }) => code !== 'missing-field').length;
}

/** Edits at one place as one, since not every client does them in order. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    const isMore = last && last.start === last.end && edit.start === last.start;
    if (isMore) all.splice(-1, 1, { ...edit, text: last.text + edit.text });
    else all.push(edit);
  }
  return all;
}

function whyNot({ places, document }: PlanSnapshot, { subject, fragment }: Wanted): string {
  const [fault] = fragment.parsed.faults;
  const index = document.fragments.indexOf(fragment);
  const tab = /^[ ]*\t/m.exec(textOf([fragment]))?.index;
  const at = fault?.start ?? tab;
  if (at === undefined) {
    return `${subject} was left as it is: it is written in a way that cannot be changed without a doubt. Make this change in the text itself.`;
  }
  const { line } = places.positionIn(index, at);
  return `${subject} was left as it is, because line ${line + 1} cannot be read. Mend what is underlined there, and try again.`;
}
