/** Forms that come back from officers: what they add to a plan. Import this file only when one does. */

import { returnPage } from '../exchange/pages/return-page';
import { withUpdates } from '../exchange/returns/apply';
import { type MergedReturn, mergeReturn } from '../exchange/returns/merge-return';
import { type EditSupport, workspaceEdit } from '../features/code-actions/workspace-edit';
import type { Refused } from '../features/rename';
import type { PlanSnapshot, Snapshot } from '../features/snapshot';
import { type Edit, textOf } from '../plan/document';
import type { PlanEdit, ReturnAccount, ReturnParams } from '../protocol';
import { lineEdits } from '../text/line-edits';
import { documentIn } from './given-file';

/** What a form adds to a plan, to be looked at before it is done. */
export async function returnAccount(
  snapshot: Snapshot,
  params: ReturnParams,
): Promise<ReturnAccount | Refused | undefined> {
  if (snapshot.kind !== 'plan') return undefined;
  const merged = await mergedReturn(snapshot, params);
  if ('refused' in merged) return merged;
  const { title, body, style } = returnPage(merged, params.name);
  return {
    additions: merged.additions.length,
    conflicts: merged.conflicts.length,
    unread: merged.unread.length,
    account: { title, body: body.xml, style },
  };
}

/** The edit that adds all of it at once, so that it is undone at once. */
export async function addReturn(
  snapshot: Snapshot,
  params: ReturnParams,
  support: EditSupport,
): Promise<PlanEdit | Refused | undefined> {
  if (snapshot.kind !== 'plan') return undefined;
  const merged = await mergedReturn(snapshot, params);
  if ('refused' in merged) return merged;
  const before = textOf(snapshot.document.fragments);
  const after = withUpdates(before, merged, snapshot.setting);
  if ('refused' in after) return after;
  const edits = lineEdits(before, after.text);
  const edit = workspaceEdit([{ file: snapshot, edits }], support) as PlanEdit['edit'];
  return { edit, show: endOfLast(edits, snapshot) };
}

/** The end of the last line that is written, in the text after the edits. */
function endOfLast(edits: readonly Edit[], snapshot: PlanSnapshot): PlanEdit['show'] {
  const after = snapshot.after(edits);
  const { end, text } = edits.at(-1) ?? { end: 0, text: '' };
  const rest =
    textOf(snapshot.document.fragments).length - end + text.length - text.trimEnd().length;
  const at = textOf(after.document.fragments).length - rest;
  return after.places.rangeOf({ start: at, end: at }).start;
}

async function mergedReturn(
  { plan, lists }: PlanSnapshot,
  params: ReturnParams,
): Promise<MergedReturn | Refused> {
  const document = await documentIn(params);
  if ('refused' in document) return document;
  const merged = mergeReturn(document, plan, lists.officers);
  const { additions, conflicts, known, unread } = merged;
  if ([additions, conflicts, known, unread].some(({ length }) => length > 0)) return merged;
  return {
    refused: `${params.name}: no row of it is filled in. A return has the columns Ref and Date, and those that were asked for.`,
  };
}
